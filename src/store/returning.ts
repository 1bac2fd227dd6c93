import { create } from 'zustand';
import type { ReturnFieldId } from '../content/schema-practice';
import type { OpenedThing } from '../domain/practice/keeping';
import type { TakenPractice } from '../domain/practice/kept';
import { returnOf, timesDone, turningIn, withField, type Source } from '../domain/practice/returning';
import type { PracticeId, ReturnField } from '../domain/practice/sent';
import type { Rehearsal, SceneKey } from '../domain/rehearsal/kept';
import type { Repair } from '../domain/saved';
import type { Packed } from '../domain/together/messages';
import { keeping } from './keeping';
import { notePersonal } from './personal';

interface ReturningState {
  readonly taken: TakenPractice | undefined;
  /** What was done; read anew each time a return is begun. */
  readonly source: Source | undefined;
  readonly absent: Exclude<OpenedThing<never>['kind'], 'open'> | 'failed' | undefined;
  /** What stands before a return was read on this visit, and the client is no child. In memory alone. */
  readonly hasRead: boolean;
  /** What was chosen could not be written down. */
  readonly hasFailed: boolean;
}

/** What goes back from one practice, while it is being put together. */
export const useReturning = create<ReturningState>()(() => ({
  taken: undefined,
  source: undefined,
  absent: undefined,
  hasRead: false,
  hasFailed: false,
}));

const set = useReturning.setState;

const isRepair = (repair: Repair | undefined): repair is Repair => repair !== undefined;

async function readSource(taken: TakenPractice): Promise<Source> {
  const kept = await keeping();
  const ids = taken.parts.flatMap(({ repairs }) => repairs);
  const opened = await Promise.all(ids.map((id) => kept.open(id)));
  const repairs = opened
    .map((each) => (each.kind === 'open' ? each.repair : undefined))
    .filter(isRepair)
    .sort((one, other) => one.made - other.made);
  const rehearsed = await Promise.all(
    taken.sent.parts.map(async (part): Promise<readonly Rehearsal[]> => {
      if (part.kind !== 'rehearsal') return [];
      const scenes: readonly SceneKey[] =
        part.scenario === undefined
          ? ids.map((repair) => ({ kind: 'own', repair }))
          : [{ kind: 'made-up', scenario: part.scenario }];
      const all = await Promise.all(scenes.map((scene) => kept.listRehearsals(scene)));
      return all.flat().filter(({ made }) => made >= taken.made);
    }),
  );
  const tries = rehearsed.map((all) =>
    all.reduce(
      (count, { tries: each }) => count + each.filter(({ exchanges }) => exchanges.length > 0).length,
      0,
    ),
  );
  const turning = turningIn(
    taken.parts.flatMap(({ refused }, at) => (refused ? [] : (rehearsed[at] ?? []))),
    repairs,
  );
  return { repairs, times: timesDone(taken, repairs, tries), ...(turning && { turning }) };
}

/** Reads a practice and what was done of it. */
export async function openReturning(id: PracticeId): Promise<void> {
  if (useReturning.getState().taken?.id !== id) set({ taken: undefined, hasRead: false });
  set({ source: undefined, absent: undefined, hasFailed: false });
  try {
    const opened = await (await keeping()).openPractice('taken', id);
    if (opened.kind !== 'open') {
      set({ absent: opened.kind });
      return;
    }
    set({ taken: opened.thing, source: await readSource(opened.thing) });
  } catch {
    set({ absent: 'failed' });
  }
}

async function change(by: (taken: TakenPractice) => TakenPractice): Promise<void> {
  const { taken } = useReturning.getState();
  if (!taken) return;
  const next = { ...by(taken), changed: Math.max(Date.now(), taken.changed + 1) };
  set({ taken: next });
  try {
    await (await keeping()).savePractice(next);
    if (useReturning.getState().taken === next) set({ hasFailed: false });
  } catch {
    if (useReturning.getState().taken === next) set({ hasFailed: true });
  }
}

/** Lets a field go back, or not. */
export const chooseField = (kind: ReturnFieldId, field: ReturnField | undefined): Promise<void> =>
  change((taken) => withField(taken, kind, field));

/** What stands before a return was read. */
export const noteRead = (): void => set({ hasRead: true });

/** Seals what was chosen to the therapist’s key. Nothing has left this device by that. Rejects where it cannot be sealed. */
export async function sealReturn(taken: TakenPractice): Promise<Packed> {
  const kept = await keeping();
  return kept.packReturn(returnOf(taken, await kept.fingerprintOf(taken.sent)), taken.sent.recipient);
}

/** Somebody may have this version from now on. */
export const noteHanded = (version: number): Promise<void> =>
  change((taken) => ({ ...taken, handed: Math.max(taken.handed, version) }));

notePersonal({
  settled: () => Promise.resolve(),
  hide: () => Promise.resolve(set({ taken: undefined, source: undefined, absent: 'locked' })),
  clear: () => set({ taken: undefined, source: undefined, absent: undefined }),
});
