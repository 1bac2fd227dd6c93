import type { Draft } from '../../domain/begin';

/** What a question's page is given: the answers so far, and the ways on. */
export interface QuestionProps {
  readonly draft: Draft;
  readonly place: string;
  readonly onBack: () => void;
  /** Goes on with these answers added. */
  readonly onGo: (answers: Draft) => void;
  /** Begins the repair with what is known so far. */
  readonly onFinish: (answers: Draft) => void;
}
