import { useEffect, useState } from 'react';

/** Words of a person that were made over: what stands there now, from `start` (UTF-16 units), and what stood there. */
interface Replaced {
  readonly field: string;
  readonly here: HTMLTextAreaElement;
  readonly start: number;
  readonly put: string;
  readonly own: string;
}

/** The last words that were made over, until anything else is typed into their field. */
export function useReplaced(): readonly [
  replaced: Replaced | undefined,
  setReplaced: (replaced: Replaced | undefined) => void,
] {
  const [replaced, setReplaced] = useState<Replaced>();
  useEffect(() => {
    if (!replaced) return;
    const forget = (): void => setReplaced(undefined);
    replaced.here.addEventListener('input', forget);
    return () => replaced.here.removeEventListener('input', forget);
  }, [replaced]);
  return [replaced, setReplaced];
}
