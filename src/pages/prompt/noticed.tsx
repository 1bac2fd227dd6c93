import { useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { Helplines } from '../../components/helplines';
import { heavyWords } from '../../content/heavy-words';
import { promptWords } from '../../content/interface/prompt';
import { supportWords } from '../../content/interface/support';
import { overOwning } from '../../content/over-owning';
import { countries } from '../../content/support-content';
import { guessCountry } from '../../domain/country';
import { hearing, type Hearing } from '../../domain/hearing';
import { inTurns } from '../../domain/in-turns';
import { notices } from '../../domain/noticing';
import { useSettings } from '../../store/settings';
import styles from './noticed.module.css';

let making: Promise<Hearing> | undefined;
let made: Hearing | undefined;

/** Makes ready what there is to hear, once for all pages. */
function makeHearing(): Promise<Hearing> {
  making ??= inTurns(hearing(heavyWords)).then((hears) => (made = hears));
  return making;
}

interface NoticedProps {
  readonly texts: readonly string[];
  /** Whether taking more than is mine is met with a question here. */
  readonly listensForOverOwning: boolean;
}

export interface Heard {
  /** The words are heavy: people to talk to come before anything else. */
  readonly isHeavy: boolean;
  /** They take on more than one person's part. */
  readonly takesAll: boolean;
}

/** What is noticed in these texts, looked for once for each change of them. */
export function useHeard({ texts, listensForOverOwning }: NoticedProps): Heard {
  const all = texts.join('\0');
  const [hears, setHears] = useState(() => made);
  useEffect(() => {
    let isHere = true;
    // No first key waits for it; what was typed before is heard a moment later.
    void makeHearing().then((ready) => isHere && setHears(() => ready));
    return () => {
      isHere = false;
    };
  }, []);
  const isHeavy = useMemo(() => hears !== undefined && all.split('\0').some(hears), [all, hears]);
  const takesAll = useMemo(
    () => listensForOverOwning && all.split('\0').some((text) => notices(overOwning, text)),
    [all, listensForOverOwning],
  );
  return { isHeavy, takesAll: takesAll && !isHeavy };
}

/** One quiet line under an answer where the words are heavy, or take on too much. Nothing about it is kept. */
export function Noticed(props: NoticedProps) {
  return <NoticedLine {...useHeard(props)} />;
}

/** The same, where it was listened for already. */
export function NoticedLine({ isHeavy, takesAll }: Heard) {
  return (
    <div aria-live="polite" className={styles.noticed}>
      {isHeavy && <HeavyNote />}
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
