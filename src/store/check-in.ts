import { create } from 'zustand';
import { sitting, withCheckIn, withoutCheckIn, type CheckIn, type Outcome } from '../domain/check-in';
import { begunCheckIn } from '../domain/checking-in';
import type { RepairId, RepairRow } from '../domain/saved';
import { keeping } from './keeping';
import { notePersonal } from './personal';
import { changeAbout, changeCheckIns, settled, useRepairs } from './repairs';
import { noteTurned } from './turned';

interface CheckInState {
  /** When the first question was answered with no, by repair: in memory alone, and only for one sitting. */
  readonly passed: Readonly<Record<RepairId, number>>;
}

/** What is known of a check-in besides what is kept; a reload forgets it. */
export const useCheckIn = create<CheckInState>()(() => ({ passed: {} }));

const forget = (): void => useCheckIn.setState({ passed: {} });

notePersonal({
  settled: () => Promise.resolve(),
  hide() {
    forget();
    return Promise.resolve();
  },
  clear: forget,
});

/** Whether nobody was scared, hurt or punished, as the person said in this sitting. */
export const hasPassed = ({ passed }: CheckInState, id: RepairId, now: number): boolean =>
  now - (passed[id] ?? -Infinity) < sitting;

/** The first question was answered with no. */
export function passSince(id: RepairId): void {
  useCheckIn.setState(({ passed }) => ({ passed: { ...passed, [id]: Date.now() } }));
}

/** The first question was answered with anything else: from now on the repair is written for oneself, and for nobody else. */
export function turnToMyself(id: RepairId): void {
  const repair = useRepairs.getState().open[id];
  if (!repair) return;
  noteTurned(id);
  changeAbout(id, { ...repair.about, path: 'for-myself' });
}

/** Something else was meant, and the safety page is answered with “none of these”: it is the usual walk again. */
export function turnBack(id: RepairId): void {
  const repair = useRepairs.getState().open[id];
  if (!repair) return;
  changeAbout(id, { ...repair.about, path: 'walk' });
  noteTurned(undefined);
}

/** Puts down what became of the talk: in the check-in at hand, or a new one. */
export function answerOutcome(id: RepairId, current: CheckIn | undefined, outcome: Outcome): void {
  const repair = useRepairs.getState().open[id];
  if (!repair) return;
  const next = current ? { ...current, outcome } : begunCheckIn(repair, outcome, Date.now());
  changeCheckIns(id, withCheckIn(repair.checkIns, next));
}

/** Puts down a check-in as it is now. */
export function changeCheckIn(id: RepairId, checkIn: CheckIn): void {
  const repair = useRepairs.getState().open[id];
  if (repair) changeCheckIns(id, withCheckIn(repair.checkIns, checkIn));
}

/**
 * Takes one check-in off the disk and the screen, and tells the other windows. Rejects where the disk refuses: then it is
 * still on the disk.
 */
export async function eraseCheckIn(id: RepairId, { made }: CheckIn): Promise<void> {
  const repair = useRepairs.getState().open[id];
  if (!repair) return;
  changeCheckIns(id, withoutCheckIn(repair.checkIns, made));
  await settled(id);
  const kind = useRepairs.getState().saving[id]?.kind;
  if (kind === 'not-saved' || kind === 'saved-beside') throw new Error(`not erased: a check-in of ${id}`);
  if (kind === 'saved') (await keeping()).tellLessened(id);
}

/** Rows of the newest repairs, without putting them on screen; none where they cannot be read. */
export async function newestRows(count: number): Promise<readonly RepairRow[]> {
  try {
    return (await (await keeping()).list(0, count)).rows;
  } catch {
    return [];
  }
}
