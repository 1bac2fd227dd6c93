import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import { Heading } from '../../components/heading';
import { checkInWords as words } from '../../content/interface/check-in';
import { frameWords } from '../../content/interface/frame';
import type { CheckIn } from '../../domain/check-in';
import type { CheckInQuestion } from '../../domain/checking-in';
import type { Repair } from '../../domain/saved';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { SavedLine } from '../prompt/saved-line';
import { ExampleMark } from '../repair/example-mark';
import { checkInOf, lastPage } from './addresses';

/** What every page of a check-in is handed. */
export interface CheckInPageProps {
  readonly repair: Repair;
  readonly current: CheckIn;
  readonly question: CheckInQuestion;
  readonly questions: readonly CheckInQuestion[];
  /** Where this question stands among them. */
  readonly at: number;
}

interface CheckInFrameProps extends CheckInPageProps {
  readonly heading: string;
  readonly why: string;
  readonly children: ReactNode;
}

/** A page of a check-in: one question, one way on, and a way to finish early. */
export function CheckInFrame(props: CheckInFrameProps) {
  const { repair, question, questions, at, heading, why, children } = props;
  const navigate = useNavigate();
  const goTo = (to: CheckInQuestion | typeof lastPage): void => void navigate(checkInOf(repair.id, to));
  const next = questions[at + 1];
  return (
    <AppFrame
      title={words.title}
      place={words.place(at + 1, questions.length)}
      bar={
        <ActionBar
          main={{ label: next ? frameWords.continue : words.last, onAct: () => goTo(next ?? lastPage) }}
          back={{ label: frameWords.back, onAct: () => goTo(questions[at - 1] ?? 'talk') }}
          skip={next && { label: words.finish, onAct: () => goTo(lastPage) }}
        />
      }
    >
      <ExampleMark repair={repair} />
      <Heading page={question}>{heading}</Heading>
      <p className={page.why}>{why}</p>
      <div className={page.parts}>
        {children}
        <SavedLine repair={repair} />
      </div>
    </AppFrame>
  );
}
