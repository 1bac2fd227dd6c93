import { beginWords } from '../../content/interface/begin';
import { isWhoOpen } from '../../domain/begin';
import { answerBegin, useBegin } from '../../store/begin';
import { DontKeep } from './dont-keep';
import type { QuestionProps } from './question-props';
import { QuestionPage } from './question-page';
import { RelationshipFields } from './relationship-fields';

const words = beginWords.who;

/** Who they are to me. */
export function WhoQuestion({ draft, place, onBack, onGo }: QuestionProps) {
  const isFirst = useBegin((state) => state.spared.includes('heat'));
  return (
    <QuestionPage
      heading={words.heading}
      why={words.why}
      place={place}
      isOpen={isWhoOpen(draft)}
      onBack={onBack}
      onContinue={() => onGo({})}
    >
      <RelationshipFields
        relationship={draft.relationship}
        power={draft.power}
        under18={draft.under18}
        name={draft.name}
        onChange={answerBegin}
      />
      {isFirst && <DontKeep />}
    </QuestionPage>
  );
}
