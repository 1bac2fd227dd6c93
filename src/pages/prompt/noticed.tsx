import { useEffect, useMemo, useState } from 'react';
import { overOwning } from '../../content/over-owning';
import { notices } from '../../domain/noticing';
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
  /** What is shown then. */
  readonly Note: HeavyHearing['Note'] | undefined;
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
  return { isHeavy, Note: hearing?.Note, takesAll: takesAll && !isHeavy };
}

/** One quiet line under an answer where the words are heavy, or take on too much. Nothing about it is kept. */
export function Noticed(props: NoticedProps) {
  return <NoticedLine {...useHeard(props)} />;
}

/** The same, where it was listened for already. */
export function NoticedLine({ isHeavy, Note, takesAll }: Heard) {
  return (
    <div aria-live="polite" className={styles.noticed}>
      {isHeavy && Note && <Note />}
      {takesAll && <p className={styles.quiet}>{overOwning.says}</p>}
    </div>
  );
}
