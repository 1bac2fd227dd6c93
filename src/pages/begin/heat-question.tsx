import { Scale } from '../../components/scale';
import { beginWords } from '../../content/interface/begin';
import { answerBegin } from '../../store/begin';
import type { QuestionProps } from './question-props';
import { DontKeep } from './dont-keep';
import { QuestionPage } from './question-page';

/** How stirred up they are, and whether this one is to be kept at all. */
export function HeatQuestion({ draft, place, onBack, onGo }: QuestionProps) {
  const words = beginWords.heat;
  return (
    <QuestionPage
      heading={words.heading}
      why={words.why}
      place={place}
      isOpen={draft.heatBefore === undefined}
      onBack={onBack}
      onContinue={() => onGo({})}
    >
      <Scale
        legend={words.heading}
        low={words.low}
        high={words.high}
        value={draft.heatBefore}
        onChoose={(heatBefore) => answerBegin({ heatBefore })}
      />
      <DontKeep />
    </QuestionPage>
  );
}
