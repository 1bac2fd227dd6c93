import { useNavigate } from 'react-router';
import { RadioList } from '../../components/radio-list';
import { checkInWords } from '../../content/interface/check-in';
import { outcomes, type CheckIn } from '../../domain/check-in';
import { questionsOf } from '../../domain/checking-in';
import type { About, Repair } from '../../domain/saved';
import { answerOutcome } from '../../store/check-in';
import { QuestionPage } from '../begin/question-page';
import { SavedLine } from '../prompt/saved-line';
import { ExampleMark } from '../repair/example-mark';
import { reviewOf } from '../repair/addresses';
import { checkInOf } from './addresses';

const words = checkInWords.talk;

const headingOf = ({ reach, relationship }: About): string =>
  reach === 'lost-touch'
    ? words.headingMessage
    : relationship === 'my-therapist'
      ? words.headingTherapist
      : words.heading;

interface TalkPageProps {
  readonly repair: Repair;
  readonly current: CheckIn | undefined;
}

/** What became of the talk: four answers of the same rank. */
export function TalkPage({ repair, current }: TalkPageProps) {
  const navigate = useNavigate();
  const questions = questionsOf(repair.about, current?.outcome);
  const heading = headingOf(repair.about);
  return (
    <QuestionPage
      title={checkInWords.title}
      heading={heading}
      why={words.why}
      place={checkInWords.placeFirst}
      isOpen={current === undefined}
      onBack={() => void navigate(reviewOf(repair))}
      onContinue={() => void navigate(checkInOf(repair.id, questions[1]))}
    >
      <ExampleMark repair={repair} />
      <RadioList
        legend={heading}
        options={repair.about.reach === 'lost-touch' ? words.optionsMessage : words.options}
        chosen={current?.outcome}
        onChoose={(id) => {
          const outcome = outcomes.find((each) => each === id);
          if (outcome) answerOutcome(repair.id, current, outcome);
        }}
      />
      <SavedLine repair={repair} />
    </QuestionPage>
  );
}
