import { useEffect, useRef, useState } from 'react';
import type { Repair } from '../../domain/saved';
import { useLessened } from '../../store/lessened';
import { readAll } from '../../store/read-all';

/** How far reading everything has come, and what was made of it so far. */
export interface ReadSoFar<T> {
  readonly value: T;
  readonly read: number;
  readonly of: number;
  readonly state: 'reading' | 'done' | 'failed';
}

/** Reads every repair there is and makes something of it, a batch at a time; begins again whenever `start` is another. */
export function useAllRepairs<T>(
  start: T,
  add: (value: T, repairs: readonly Repair[]) => T,
): ReadSoFar<T> & { readonly again: () => void } {
  const [tries, setTries] = useState(0);
  const [soFar, setSoFar] = useState<ReadSoFar<T>>({ value: start, read: 0, of: 0, state: 'reading' });
  const lessened = useLessened((state) => state.times);
  const adding = useRef(add);
  adding.current = add;
  useEffect(() => {
    let isHere = true;
    let value = start;
    setSoFar({ value, read: 0, of: 0, state: 'reading' });
    readAll((repairs, read, of) => {
      if (!isHere) return false;
      value = adding.current(value, repairs);
      setSoFar({ value, read, of, state: 'reading' });
      return true;
    }).then(
      () => isHere && setSoFar((each) => ({ ...each, state: 'done' })),
      () => isHere && setSoFar((each) => ({ ...each, state: 'failed' })),
    );
    return () => {
      isHere = false;
    };
  }, [start, tries, lessened]);
  return { ...soFar, again: () => setTries(tries + 1) };
}
