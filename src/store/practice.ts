import { create } from 'zustand';
import type { WalkContent } from '../content/schema-walk';
import type { TakenPractice } from '../domain/practice/kept';
import type { OpenedThing } from '../domain/practice/keeping';
import {
  checkInsSince,
  triesSince,
  walksDone,
  wentBeside,
  withRepair,
  type Counted,
} from '../domain/practice/progress';
import type { PracticeId } from '../domain/practice/sent';
import type { Keeping } from '../domain/keeping';
import type { SceneKey } from '../domain/rehearsal/kept';
import { SaveRefused, type RefusalReason, type Repair, type RepairId } from '../domain/saved';
import { keeping } from './keeping';
import { notePersonal } from './personal';
import { useRepairs } from './repairs';
import { noteHolding } from './unsaved';

/** What is true of a practice's newest state right now. */
export type PracticeSaving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'in-memory' }
  | { readonly kind: 'not-saved'; readonly reason: RefusalReason };

interface PracticeState {
  /** The one on screen. */
  readonly practice: TakenPractice | undefined;
  readonly absent: Exclude<OpenedThing<TakenPractice>['kind'], 'open'> | 'failed' | undefined;
  readonly saving: PracticeSaving;
  /** Those kept here, the newest first; undefined until they were read. */
  readonly list: readonly TakenPractice[] | undefined;
}

/** The practice on screen, and the list of all that were taken on this device. */
export const usePractice = create<PracticeState>()(() => ({
  practice: undefined,
  absent: undefined,
  saving: { kind: 'saved' },
  list: undefined,
}));

const set = usePractice.setState;

type Change = (practice: TakenPractice) => TakenPractice;

/** Changes of the one on screen that are on no disk yet, the oldest first. */
let waiting: readonly Change[] = [];
let writing: Promise<void> | undefined;

const savingIn = (kept: Keeping): PracticeSaving => ({
  kind: kept.where === 'device' ? 'saved' : 'in-memory',
});
const refusal = (error: unknown): PracticeSaving => ({
  kind: 'not-saved',
  reason: error instanceof SaveRefused ? error.reason : 'failed',
});
/** Each state comes after the one before it, whatever the clock says. */
const changed = (before: TakenPractice, by: Change): TakenPractice => {
  const next = by(before);
  return next === before ? before : { ...next, changed: Math.max(Date.now(), before.changed + 1) };
};

/** When the state was written that what is on screen goes on from; undefined for one that is on no disk yet. */
let known: number | undefined;

/** How often a write is tried that others come before: two windows that are touched at once. */
const mostTries = 10;

/**
 * Writes what is on screen, or where somebody else wrote since, another window or the pages of a return, that with what was
 * changed here done to it. Resolves with what is on the disk then. Throws SaveRefused.
 */
async function saveNewest(
  kept: Keeping,
  practice: TakenPractice,
  changes: readonly Change[],
  triesLeft = mostTries,
): Promise<TakenPractice> {
  const found = await kept.openPractice('taken', practice.id);
  const isOlder = found.kind === 'open' && found.thing.changed !== known;
  const next = isOlder ? changes.reduce(changed, found.thing) : practice;
  try {
    await kept.savePractice(next);
    return next;
  } catch (error) {
    // Another window wrote between the reading and the writing.
    const isElsewhere = error instanceof SaveRefused && error.reason === 'changed-elsewhere';
    if (!isElsewhere || triesLeft === 0) throw error;
    return saveNewest(kept, practice, changes, triesLeft - 1);
  }
}

/** Writes what is on screen until nothing waits. */
async function writeOn(): Promise<void> {
  for (;;) {
    const { practice } = usePractice.getState();
    if (!practice) return;
    const done = waiting;
    let saving: PracticeSaving;
    try {
      const kept = await keeping();
      const saved = await saveNewest(kept, practice, done);
      known = saved.changed;
      waiting = waiting.slice(done.length);
      if (saved !== practice && usePractice.getState().practice?.id === saved.id)
        set({ practice: waiting.reduce(changed, saved) });
      saving = savingIn(kept);
    } catch (error) {
      saving = refusal(error);
    }
    if (saving.kind === 'not-saved' || waiting.length === 0) {
      if (usePractice.getState().practice?.id === practice.id) set({ saving });
      return;
    }
  }
}

function write(): void {
  set({ saving: { kind: 'saving' } });
  writing ??= writeOn().finally(() => {
    writing = undefined;
  });
}

/** Resolves when nothing of the practice on screen is being written. */
export async function practiceSettled(): Promise<void> {
  while (writing) await writing;
}

/** Puts a practice that was just taken on screen and on the disk. */
export async function takePractice(practice: TakenPractice): Promise<void> {
  await practiceSettled();
  waiting = [];
  known = undefined;
  set({ practice, absent: undefined });
  write();
}

/** Reads a practice and shows it; one that is on screen already as it is by now, unless something of it waits to be written. */
export async function openPractice(id: PracticeId): Promise<void> {
  await practiceSettled();
  if (usePractice.getState().practice?.id === id) return lookForNewerPractice(id);
  set({ practice: undefined, absent: undefined });
  waiting = [];
  try {
    const kept = await keeping();
    const found = await kept.openPractice('taken', id);
    if (usePractice.getState().practice?.id === id) return;
    if (found.kind === 'open') {
      known = found.thing.changed;
      set({ practice: found.thing, absent: undefined, saving: savingIn(kept) });
    } else set({ absent: found.kind });
  } catch {
    set({ absent: 'failed' });
  }
}

/** Shows what another window has put down since, unless something here still waits to be written. */
export async function lookForNewerPractice(id: PracticeId): Promise<void> {
  const { practice, saving } = usePractice.getState();
  if (practice?.id !== id || saving.kind === 'saving' || saving.kind === 'not-saved') return;
  const found = await (await keeping()).openPractice('taken', id).catch(() => undefined);
  if (usePractice.getState().practice !== practice) return;
  if (found?.kind === 'missing') set({ practice: undefined, absent: 'missing' });
  if (found?.kind !== 'open' || found.thing.changed === known) return;
  known = found.thing.changed;
  set({ practice: found.thing });
}

/** Changes the practice on screen, and writes it down. */
export function changePractice(by: Change): void {
  const { practice } = usePractice.getState();
  if (!practice) return;
  const next = changed(practice, by);
  if (next === practice) return;
  waiting = [...waiting, by];
  set({ practice: next });
  write();
}

/** Tries once more to write down what could not be. */
export const savePracticeAgain = (): void => write();

/** Notes that a repair was begun from a part. A practice that is gone, or cannot be written, stays as it is. */
export async function noteRepair(id: PracticeId, part: number, repair: RepairId): Promise<void> {
  await openPractice(id);
  if (usePractice.getState().practice?.id === id)
    changePractice((practice) => withRepair(practice, part, repair));
}

/** Reads the list of practices; none where it cannot be read. */
export async function listTakenPractices(): Promise<void> {
  await practiceSettled();
  try {
    const list = await (await keeping()).listPractices('taken');
    set({ list });
  } catch {
    set({ list: [] });
  }
}

/** Takes a practice off the disk and the screen; what was written from it stays. Rejects where the disk refuses. */
export async function erasePractice(id: PracticeId): Promise<void> {
  await practiceSettled();
  await (await keeping()).erasePractice('taken', id);
  const { practice, list } = usePractice.getState();
  set({
    ...(practice?.id === id && { practice: undefined, absent: 'missing' as const }),
    list: list?.filter((each) => each.id !== id),
  });
}

/** What belongs to a practice and can be looked at: its repairs, by id, and what was counted for each part. */
export interface Belonging {
  readonly repairs: Readonly<Record<RepairId, Repair>>;
  readonly counted: Counted;
  /** One of its repairs went on a path beside the walk. */
  readonly isBeside: boolean;
}

/** The repair as it is on screen or on the disk; undefined where it is neither. */
async function repairOf(kept: Keeping, id: RepairId): Promise<Repair | undefined> {
  const shown = useRepairs.getState().open[id];
  if (shown) return shown;
  const found = await kept.open(id).catch(() => undefined);
  return found?.kind === 'open' ? found.repair : undefined;
}

/** Looks through what was kept since a practice was taken, and counts. What cannot be read is not counted. */
export async function belongingTo(practice: TakenPractice, content: WalkContent): Promise<Belonging> {
  const kept = await keeping();
  const ids = [...new Set(practice.parts.flatMap(({ repairs }) => repairs))];
  const found = (await Promise.all(ids.map((id) => repairOf(kept, id)))).filter((each) => each !== undefined);
  // One that went on a path beside the walk has no tie to the practice any more.
  const tied = found.filter((repair) => !wentBeside([repair]));
  const repairs = Object.fromEntries(tied.map((repair) => [repair.id, repair]));
  const tries = async (scene: SceneKey): Promise<number> =>
    triesSince(await kept.listRehearsals(scene).catch(() => []), practice.made);
  const counted = practice.sent.parts.map(async (part, at): Promise<number> => {
    const own = (practice.parts[at]?.repairs ?? []).flatMap((id) => repairs[id] ?? []);
    if (part.kind === 'walk') return walksDone(content, own);
    if (part.kind === 'check-in') return checkInsSince(tied, practice.made);
    if (part.kind !== 'rehearsal') return 0;
    if (part.scenario !== undefined) return tries({ kind: 'made-up', scenario: part.scenario });
    const all = await Promise.all(tied.map(({ id }) => tries({ kind: 'own', repair: id })));
    return all.reduce((sum, each) => sum + each, 0);
  });
  return { repairs, counted: await Promise.all(counted), isBeside: wentBeside(found) };
}

noteHolding({
  isUnsaved: () => !['saved', 'saving'].includes(usePractice.getState().saving.kind),
  subscribe: usePractice.subscribe,
});

notePersonal({
  settled: practiceSettled,
  async hide() {
    await practiceSettled();
    const { practice, saving } = usePractice.getState();
    if (saving.kind === 'saved')
      set({ practice: undefined, ...(practice && { absent: 'locked' }), list: undefined });
  },
  clear: () => {
    waiting = [];
    set({ practice: undefined, absent: undefined, list: undefined });
  },
});
