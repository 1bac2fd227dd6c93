import { create } from 'zustand';
import type { RepairId } from '../domain/saved';
import { notePersonal } from './personal';

interface TurnedState {
  /** The repair that a check-in has just made one for oneself. */
  readonly turned: RepairId | undefined;
}

/** In memory alone, so that the way back is there while this page is: what was pressed is kept nowhere. */
export const useTurned = create<TurnedState>()(() => ({ turned: undefined }));

/** Remembers which repair it is, or that there is none any more. */
export function noteTurned(turned: RepairId | undefined): void {
  useTurned.setState({ turned });
}

notePersonal({
  settled: () => Promise.resolve(),
  hide: () => Promise.resolve(noteTurned(undefined)),
  clear: () => noteTurned(undefined),
});
