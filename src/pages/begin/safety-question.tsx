import { useNavigate } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { beginWords } from '../../content/interface/begin';
import { frameWords } from '../../content/interface/frame';
import { titles } from '../../content/interface/titles';
import { passSafety } from '../../store/begin';
import { keepQuiet } from '../../store/quiet';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import type { QuestionProps } from './question-props';
import styles from './question.module.css';

const words = beginWords.safety;

interface SafetyProps {
  /** They died: most of what could be true cannot be any more. */
  readonly isAfterDeath?: boolean;
  /** It was answered before, and a reload forgot it. */
  readonly isAskedAgain?: boolean;
  readonly place?: string;
  readonly onNone: () => void;
  readonly onBack: () => void;
}

/** One page, unscored, kept nowhere. Anything but "none of these" opens Support, which opens the paths beside the walk. */
export function SafetyPage({ place, isAfterDeath, isAskedAgain, onNone, onBack }: SafetyProps) {
  const navigate = useNavigate();
  function toSupport(): void {
    keepQuiet();
    void navigate('/support');
  }
  return (
    <AppFrame title={place === undefined ? titles.begin : titles.at(place)} place={place}>
      <Heading page={words.heading}>{words.heading}</Heading>
      <p className={page.why}>{words.why}</p>
      {isAskedAgain && <p className={page.small}>{words.again}</p>}
      <div className={page.parts}>
        <ul className={styles.statements}>
          {(isAfterDeath ? words.whenDied : words.statements).map((statement) => (
            <li key={statement}>{statement}</li>
          ))}
        </ul>
        <div className={styles.answers}>
          <button type="button" className={buttons.button} onClick={onNone}>
            {words.none}
          </button>
          <button type="button" className={buttons.button} onClick={toSupport}>
            {words.some}
          </button>
          <button type="button" className={buttons.button} onClick={toSupport}>
            {words.rather}
          </button>
        </div>
        <div>
          <button type="button" className={buttons.quiet} onClick={onBack}>
            {frameWords.back}
          </button>
        </div>
      </div>
    </AppFrame>
  );
}

/** The safety page before the walk. */
export function SafetyQuestion({ draft, place, onBack, onGo }: QuestionProps) {
  return (
    <SafetyPage
      isAfterDeath={draft.reach === 'died'}
      isAskedAgain={'rupture' in draft}
      place={place}
      onBack={onBack}
      onNone={() => {
        passSafety();
        onGo({ path: 'walk' });
      }}
    />
  );
}
