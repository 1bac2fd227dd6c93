import { Link } from 'react-router';
import { Helplines } from '../../components/helplines';
import { heavyWords } from '../../content/heavy-words';
import { promptWords } from '../../content/interface/prompt';
import { supportWords } from '../../content/interface/support';
import { overOwning } from '../../content/over-owning';
import { countries } from '../../content/support-content';
import { guessCountry } from '../../domain/country';
import { hearing } from '../../domain/hearing';
import { notices } from '../../domain/noticing';
import { useSettings } from '../../store/settings';
import styles from './noticed.module.css';

const isHeavy = hearing(heavyWords);

interface NoticedProps {
  readonly texts: readonly string[];
  /** Whether taking more than is mine is met with a question here. */
  readonly listensForOverOwning: boolean;
}

/** One quiet line under an answer where the words are heavy, or take on too much. Nothing about it is kept. */
export function Noticed({ texts, listensForOverOwning }: NoticedProps) {
  const soundsHeavy = texts.some((text) => isHeavy(text));
  const takesAll = !soundsHeavy && listensForOverOwning && texts.some((text) => notices(overOwning, text));
  return (
    <div aria-live="polite" className={styles.noticed}>
      {soundsHeavy && <HeavyNote />}
      {takesAll && <p className={styles.quiet}>{overOwning.says}</p>}
    </div>
  );
}

function HeavyNote() {
  const chosen = useSettings((state) => state.settings.country);
  const codes = countries.map(({ code }) => code);
  const code = chosen ?? guessCountry(navigator.languages, codes) ?? 'us';
  const lines = countries
    .find((each) => each.code === code)
    ?.country.lines.filter((line) => line.need === 'suicide');
  return (
    <div className={styles.heavy}>
      <p>{heavyWords.says}</p>
      {lines && lines.length > 0 && <Helplines lines={lines} words={supportWords} />}
      <Link to="/support">{promptWords.callSupport}</Link>
    </div>
  );
}
