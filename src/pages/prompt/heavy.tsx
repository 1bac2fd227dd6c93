import type { ComponentType } from 'react';
import { Link } from 'react-router';
import { Helplines } from '../../components/helplines';
import { heavyWords } from '../../content/heavy-words';
import { promptWords } from '../../content/interface/prompt';
import { supportWords } from '../../content/interface/support';
import { countries } from '../../content/support-content';
import { guessCountry } from '../../domain/country';
import { hearing, type Hearing } from '../../domain/hearing';
import { inTurns } from '../../domain/in-turns';
import { useSettings } from '../../store/settings';
import styles from './noticed.module.css';

/** Hears heavy words in a text, and knows what to show then. */
export interface HeavyHearing {
  readonly hears: Hearing;
  readonly Note: ComponentType;
}

/** Makes ready what there is to hear. */
export async function makeHeavyHearing(): Promise<HeavyHearing> {
  return { hears: await inTurns(hearing(heavyWords)), Note: HeavyNote };
}

/** What is said to heavy words, and whom to call. */
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
