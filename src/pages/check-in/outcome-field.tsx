import { RadioList } from '../../components/radio-list';
import { checkInWords } from '../../content/interface/check-in';
import { outcomes, type Outcome } from '../../domain/check-in';
import type { About } from '../../domain/saved';

const words = checkInWords.talk;

/** How it is asked what became of the talk, or of the message, or of the line for a therapist. */
export const outcomeQuestion = ({ reach, relationship }: About): string =>
  reach === 'lost-touch'
    ? words.headingMessage
    : relationship === 'my-therapist'
      ? words.headingTherapist
      : words.heading;

interface OutcomeFieldProps {
  readonly about: About;
  readonly chosen: Outcome | undefined;
  readonly onChoose: (outcome: Outcome) => void;
}

/** What became of the talk: four answers of the same rank. */
export function OutcomeField({ about, chosen, onChoose }: OutcomeFieldProps) {
  return (
    <RadioList
      legend={outcomeQuestion(about)}
      options={about.reach === 'lost-touch' ? words.optionsMessage : words.options}
      chosen={chosen}
      onChoose={(id) => {
        const outcome = outcomes.find((each) => each === id);
        if (outcome) onChoose(outcome);
      }}
    />
  );
}
