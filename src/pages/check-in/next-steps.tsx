import { Link } from 'react-router';
import { checkInWords } from '../../content/interface/check-in';
import { walkContent } from '../../content/walk-content';
import type { Outcome } from '../../domain/check-in';
import type { Repair } from '../../domain/saved';
import { placeOf, waysOutOf } from '../../domain/walk';
import { addressOf } from '../repair/addresses';
import { ownStepOf } from './own-step';
import styles from './check-in.module.css';

const words = checkInWords.next;

/** What each answer leads to, in order; stopping is always among them. */
const stepsOf = {
  talked: ['one-thing', 'unresolved', 'stop'],
  'went-badly': ['settle', 'onlooker', 'rehearse', 'words', 'support', 'stop'],
  'not-talked': ['words', 'rehearse', 'stop'],
  'no-answer': ['stop', 'unresolved', 'for-myself', 'support'],
} as const satisfies Readonly<Record<Outcome, readonly (keyof typeof words)[]>>;
type Step = (typeof stepsOf)[Outcome][number];

/** Where a step leads; undefined where this repair has no such page. */
function toOf(repair: Repair, step: Step): string | undefined {
  switch (step) {
    case 'one-thing':
      return ownStepOf(repair);
    case 'unresolved':
    case 'onlooker': {
      const place = placeOf(walkContent, repair, step);
      return place && addressOf(repair, place);
    }
    case 'words':
      return `/repair/${repair.id}/words`;
    case 'rehearse': {
      const can = waysOutOf(walkContent, repair).includes('rehearsal') && repair.about.rupture !== undefined;
      return can ? `/repair/${repair.id}/rehearse` : undefined;
    }
    case 'settle':
      return '/settle';
    case 'support':
      return '/support';
    case 'for-myself':
      return '/begin/for-myself';
    case 'stop':
      return '/';
  }
}

interface NextStepsProps {
  readonly repair: Repair;
  readonly outcome: Outcome;
}

/** What could come next after this answer, none of it before the others, and nothing of it needed. */
export function NextSteps({ repair, outcome }: NextStepsProps) {
  return (
    <section aria-labelledby="next" className={styles.next}>
      <h2 id="next">{words.heading}</h2>
      <ul>
        {stepsOf[outcome].map((step) => {
          const to = toOf(repair, step);
          const says = step === 'stop' ? words.stop.says[outcome] : words[step].says;
          return (
            to !== undefined && (
              <li key={step}>
                <Link to={to}>{words[step].label}</Link>
                <p>{says}</p>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
