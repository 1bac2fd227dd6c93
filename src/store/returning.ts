import { create } from 'zustand';
import type { ReturnFieldId } from '../content/schema-practice';
import type { WalkContent } from '../content/schema-walk';
import type { TakenPractice } from '../domain/practice/kept';
import { triesSince } from '../domain/practice/progress';
import { returnOf, timesDone, turningIn, withField, type Source } from '../domain/practice/returning';
import type { PracticeId, ReturnField } from '../domain/practice/sent';
import type { Rehearsal, SceneKey } from '../domain/rehearsal/kept';
import type { Packed } from '../domain/together/messages';
import { keeping } from './keeping';
import { notePersonal } from './personal';
import { changePractice, openPractice, usePractice } from './practice';

interface ReturningState {
  /** What was done of the practice with this id; read anew each time a return is begun. */
  readonly of: PracticeId | undefined;
  readonly source: Source | undefined;
  /** What stands before a return was read on this visit, and the client is no child. In memory alone. */
  readonly hasRead: boolean;
}

const nothing: ReturningState = { of: undefined, source: undefined, hasRead: false };

/** What a return is put together from. The practice itself, and what is chosen of it, stand in `usePractice`. */
export const useReturning = create<ReturningState>()(() => nothing);

const set = useReturning.setState;

async function readSource(content: WalkContent, taken: TakenPractice): Promise<Source> {
  const kept = await keeping();
  const ids = [...new Set(taken.parts.flatMap(({ repairs }) => repairs))];
  const opened = await Promise.all(ids.map((id) => kept.open(id)));
  const repairs = opened
    .flatMap((each) => (each.kind === 'open' ? [each.repair] : []))
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
  const tries = rehearsed.map((all) => triesSince(all, taken.made));
  const wanted = rehearsed.filter((_, at) => taken.parts[at]?.refused === false);
  const turning = turningIn(wanted.flat(), repairs);
  return { repairs, times: timesDone(content, taken, repairs, tries), ...(turning && { turning }) };
}

/** Reads a practice and what was done of it. Rejects where that cannot be read. */
export async function openReturning(content: WalkContent, id: PracticeId): Promise<void> {
  if (useReturning.getState().of !== id) set(nothing);
  await openPractice(id);
  const { practice } = usePractice.getState();
  if (practice?.id !== id) return;
  const source = await readSource(content, practice);
  set({ of: id, source });
}

/** Lets a field go back, or not. */
export const chooseField = (kind: ReturnFieldId, field: ReturnField | undefined): void =>
  changePractice((taken) => withField(taken, kind, field));

/** What stands before a return was read. */
export const noteRead = (): void => set({ hasRead: true });

/** The client is under 18: nothing goes back, on another day either. */
export const noteYoung = (): void => changePractice((taken) => ({ ...taken, isYoung: true }));

/** Seals what was chosen to the therapist’s key. Nothing has left this device by that. Rejects where it cannot be sealed. */
export async function sealReturn(taken: TakenPractice): Promise<Packed> {
  const kept = await keeping();
  return kept.packReturn(returnOf(taken, await kept.fingerprintOf(taken.sent)), taken.sent.recipient);
}

/** Somebody may have this version from now on. */
export const noteHanded = (version: number): void =>
  changePractice((taken) => (taken.handed >= version ? taken : { ...taken, handed: version }));

notePersonal({
  settled: () => Promise.resolve(),
  hide: () => Promise.resolve(set(nothing)),
  clear: () => set(nothing),
});
