import { create } from 'zustand';
import type { RepairId } from '../domain/saved';
import { notePersonal } from './personal';

interface TurnedState {
  /** The repair that a check-in has just made one for oneself. */
  readonly turned: RepairId | undefined;
  /** The safety page of a practice that is being looked at was the last thing on screen. */
  readonly isPractice: boolean;
}

/** In memory alone, so that the way back is there while this page is: what was pressed is kept nowhere. */
export const useTurned = create<TurnedState>()(() => ({ turned: undefined, isPractice: false }));

/** Remembers which repair it is, or that there is none any more. */
export function noteTurned(turned: RepairId | undefined): void {
  useTurned.setState({ turned });
}

/** Remembers whether it was a practice's safety page that was left. */
export function notePractice(isPractice: boolean): void {
  if (useTurned.getState().isPractice !== isPractice) useTurned.setState({ isPractice });
}

notePersonal({
  settled: () => Promise.resolve(),
  hide: () => Promise.resolve(noteTurned(undefined)),
  clear: () => noteTurned(undefined),
});
