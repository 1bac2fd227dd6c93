import { useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { Helplines } from '../../components/helplines';
import { promptWords } from '../../content/interface/prompt';
import { supportWords } from '../../content/interface/support';
import { overOwning } from '../../content/over-owning';
import { countries } from '../../content/support-content';
import { guessCountry } from '../../domain/country';
import { notices } from '../../domain/noticing';
import { useSettings } from '../../store/settings';
import { useRested } from '../use-rested';
import type { HeavyHearing } from './heavy';
import styles from './noticed.module.css';

let making: Promise<HeavyHearing | undefined> | undefined;
let made: HeavyHearing | undefined;

/** Makes ready what there is to hear, once for all pages. It weighs much, and comes after the page that listens. */
function makeHearing(): Promise<HeavyHearing | undefined> {
  making ??= import('./heavy')
    .then(({ makeHeavyHearing }) => makeHeavyHearing())
    .then(
      (ready) => (made = ready),
      // The network was away; asked for again with the next key.
      () => (making = undefined),
    );
  return making;
}

const hasLetters = /\p{L}/u;

interface NoticedProps {
  readonly texts: readonly string[];
  /** Whether taking more than is mine is met with a question here. */
  readonly listensForOverOwning: boolean;
}

export interface Heard {
  /** The words are heavy: people to talk to come before anything else. */
  readonly isHeavy: boolean;
  /** What is said then. */
  readonly heavy: string;
  /** They take on more than one person's part. */
  readonly takesAll: boolean;
}

/** What is noticed in these texts. No key waits for it: it is looked for when a hand rests. */
export function useHeard({ texts, listensForOverOwning }: NoticedProps): Heard {
  const all = useRested(texts.join('\0'));
  const [hearing, setHearing] = useState(() => made);
  useEffect(() => {
    // Who only reads a page waits for none of it. Nor does the first key; what was typed is heard a moment later.
    if (hearing || !hasLetters.test(all)) return;
    let isHere = true;
    void makeHearing().then((ready) => isHere && setHearing(ready));
    return () => {
      isHere = false;
    };
  }, [hearing, all]);
  const isHeavy = useMemo(() => hearing !== undefined && all.split('\0').some(hearing.hears), [all, hearing]);
  const takesAll = useMemo(
    () => listensForOverOwning && all.split('\0').some((text) => notices(overOwning, text)),
    [all, listensForOverOwning],
  );
  return { isHeavy, heavy: hearing?.says ?? '', takesAll: takesAll && !isHeavy };
}

/** One quiet line under an answer where the words are heavy, or take on too much. Nothing about it is kept. */
export function Noticed(props: NoticedProps) {
  return <NoticedLine {...useHeard(props)} />;
}

/** The same, where it was listened for already. */
export function NoticedLine({ isHeavy, heavy, takesAll }: Heard) {
  return (
    <div aria-live="polite" className={styles.noticed}>
      {isHeavy && <HeavyNote says={heavy} />}
      {takesAll && <p className={styles.quiet}>{overOwning.says}</p>}
    </div>
  );
}

function HeavyNote({ says }: { readonly says: string }) {
  const chosen = useSettings((state) => state.settings.country);
  const codes = countries.map(({ code }) => code);
  const code = chosen ?? guessCountry(navigator.languages, codes) ?? 'us';
  const lines = countries
    .find((each) => each.code === code)
    ?.country.lines.filter((line) => line.need === 'suicide');
  return (
    <div className={styles.heavy}>
      <p>{says}</p>
      {lines && lines.length > 0 && <Helplines lines={lines} words={supportWords} />}
      <Link to="/support">{promptWords.callSupport}</Link>
    </div>
  );
}
