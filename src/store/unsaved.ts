import { useBegin } from './begin';
import { useRepairs } from './repairs';

/** True while this tab holds something typed that is on no disk, so that loading the page again would lose it. */
export function hasUnsaved(): boolean {
  const { open, saving } = useRepairs.getState();
  const isHeldHere = Object.values(open).some(
    ({ id, origin }) =>
      origin.kind !== 'example' && !['saved', 'saved-beside'].includes(saving[id]?.kind ?? ''),
  );
  return isHeldHere || useBegin.getState().draft.keep === false;
}
