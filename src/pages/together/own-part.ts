import { useEffect, useState } from 'react';
import type { Part, Session } from '../../domain/together/kept';
import { readOwnPart } from '../../store/two-devices';

/** The own part of a session of two devices, for a page on which nothing of it is written. */
export type OwnPart =
  { readonly kind: 'reading' | 'none' | 'failed' } | { readonly kind: 'there'; readonly part: Part };

/** Reads the own part once, when the page comes. */
export function useOwnPart(session: Session): OwnPart {
  const [own, setOwn] = useState<OwnPart>({ kind: 'reading' });
  const { id, two } = session;
  const here = two?.here;
  useEffect(() => {
    if (!here) return;
    let isOld = false;
    const tell = (now: OwnPart): void => {
      if (!isOld) setOwn(now);
    };
    readOwnPart(id, here).then(
      (part) => tell(part ? { kind: 'there', part } : { kind: 'none' }),
      () => tell({ kind: 'failed' }),
    );
    return () => {
      isOld = true;
    };
  }, [id, here]);
  return own;
}
