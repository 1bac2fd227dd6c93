import { useNavigate } from 'react-router';
import { checkInWords } from '../../content/interface/check-in';
import type { CheckIn } from '../../domain/check-in';
import { questionsOf } from '../../domain/checking-in';
import type { Repair } from '../../domain/saved';
import { answerOutcome } from '../../store/check-in';
import { QuestionPage } from '../begin/question-page';
import { SavedLine } from '../prompt/saved-line';
import { reviewOf } from '../repair/addresses';
import { ExampleMark } from '../repair/example-mark';
import { checkInOf } from './addresses';
import { OutcomeField, outcomeQuestion } from './outcome-field';

interface TalkPageProps {
  readonly repair: Repair;
  readonly current: CheckIn | undefined;
}

/** What became of the talk. With the answer the check-in begins, and is kept from then on. */
export function TalkPage({ repair, current }: TalkPageProps) {
  const navigate = useNavigate();
  const questions = questionsOf(repair.about, current?.outcome);
  return (
    <QuestionPage
      title={checkInWords.title}
      heading={outcomeQuestion(repair.about)}
      why={checkInWords.talk.why}
      place={checkInWords.placeFirst}
      isOpen={current === undefined}
      onBack={() => void navigate(reviewOf(repair))}
      onContinue={() => void navigate(checkInOf(repair.id, questions[1]))}
    >
      <ExampleMark repair={repair} />
      <OutcomeField
        about={repair.about}
        chosen={current?.outcome}
        onChoose={(outcome) => answerOutcome(repair.id, current, outcome)}
      />
      <SavedLine repair={repair} />
    </QuestionPage>
  );
}
