import { create } from 'zustand';
import type { TemperamentId } from '../content/schema-rehearsal';
import {
  rehearsalVersion,
  type Exchange,
  type Recording,
  type Rehearsal,
  type RehearsalId,
  type SceneKey,
  type Try,
} from '../domain/rehearsal/kept';
import type { Ending } from '../domain/rehearsal/scene';
import { SaveRefused } from '../domain/saved';
import { keeping } from './keeping';
import { notePersonal } from './personal';

interface RehearsalState {
  /** The one on screen, if there is one. */
  readonly now: Rehearsal | undefined;
  /** Which of its tries is being played. */
  readonly attempt: number;
  readonly saving: 'kept' | 'saving' | 'not-kept' | 'in-memory' | 'failed';
  /** Another window went on with it: what is done here is kept beside that. */
  readonly isBeside: boolean;
  /** Earlier ones of the scene on screen, the newest first. */
  readonly past: readonly Rehearsal[];
}

/** The rehearsal on screen, and the earlier ones of the same scene. */
export const useRehearsal = create<RehearsalState>()(() => ({
  now: undefined,
  attempt: 0,
  saving: 'not-kept',
  isBeside: false,
  past: [],
}));

const set = useRehearsal.setState;

/** What a rehearsal begins with. */
export interface Setup {
  readonly scene: SceneKey;
  readonly temperament: TemperamentId;
  readonly firstWords: string;
  readonly heatBefore?: number | undefined;
  /** False: nothing of it outlives the page. */
  readonly keeps: boolean;
}

/** A seed for a scene: a whole number below 2³¹. */
export const newSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1;

/** Begins a rehearsal and puts it on screen. It is first written when something was said. */
export function beginRehearsal(
  { scene, temperament, firstWords, heatBefore, keeps }: Setup,
  seed: number,
  guarded: boolean,
): void {
  const made = Date.now();
  const now: Rehearsal = {
    id: crypto.randomUUID(),
    version: rehearsalVersion,
    made,
    changed: made,
    scene,
    temperament,
    seed,
    guarded,
    firstWords,
    ...(heatBefore !== undefined && { heatBefore }),
    tries: [{ exchanges: [] }],
  };
  set({ now, attempt: 0, saving: keeps ? 'kept' : 'not-kept', isBeside: false });
}

/** Puts an earlier rehearsal on screen, at its newest try. */
export function resumeRehearsal(now: Rehearsal): void {
  set({ now, attempt: now.tries.length - 1, saving: 'kept', isBeside: false });
}

/** Takes it off the screen. */
export function leaveRehearsal(): void {
  set({ now: undefined, attempt: 0, saving: 'not-kept' });
}

function change(by: (now: Rehearsal) => Partial<Rehearsal>): void {
  const { now, saving } = useRehearsal.getState();
  if (!now) return;
  const changed = { ...now, ...by(now), changed: Date.now() };
  set({ now: changed });
  if (saving !== 'not-kept') void keep(changed);
}

async function keep(rehearsal: Rehearsal): Promise<void> {
  set({ saving: 'saving' });
  try {
    const disk = await keeping();
    await disk.saveRehearsal(rehearsal);
    if (useRehearsal.getState().now === rehearsal)
      set({ saving: disk.where === 'device' ? 'kept' : 'in-memory' });
  } catch (error) {
    if (useRehearsal.getState().now !== rehearsal) return;
    if (!(error instanceof SaveRefused) || error.reason !== 'changed-elsewhere') {
      set({ saving: 'failed' });
      return;
    }
    const beside = { ...rehearsal, id: crypto.randomUUID() };
    set({ now: beside });
    await keep(beside);
    // Said when it is true, and not before.
    if (useRehearsal.getState().saving !== 'failed') set({ isBeside: true });
  }
}

const withTry = (now: Rehearsal, attempt: number, by: (each: Try) => Try): readonly Try[] =>
  now.tries.map((each, at) => (at === attempt ? by(each) : each));

/** Adds what was said and answered, and how it ended if it did. */
export function addExchange(exchange: Exchange, ended: Ending | undefined): void {
  const { attempt } = useRehearsal.getState();
  change((now) => ({
    draft: '',
    tries: withTry(now, attempt, (each) => ({
      ...each,
      exchanges: [...each.exchanges, exchange],
      ...(ended && { ended }),
    })),
  }));
}

/** Notes what is being written. */
export function setDraft(draft: string): void {
  change(() => ({ draft }));
}

/** Resolves when nothing of the rehearsal on screen is being written. */
function rehearsalSettled(): Promise<void> {
  return new Promise((resolve) => {
    if (useRehearsal.getState().saving !== 'saving') {
      resolve();
      return;
    }
    const stop = useRehearsal.subscribe(({ saving }) => {
      if (saving === 'saving') return;
      stop();
      resolve();
    });
  });
}

/** Takes what is kept off the screen; what could not be saved stays. */
async function hideRehearsals(): Promise<void> {
  set({ past: [] });
  await rehearsalSettled();
  if (useRehearsal.getState().saving === 'kept') leaveRehearsal();
}

notePersonal({
  settled: rehearsalSettled,
  hide: hideRehearsals,
  clear: () => set({ now: undefined, past: [] }),
});

/** The person stops. */
export function endTry(ended: Ending): void {
  const { attempt } = useRehearsal.getState();
  change((now) => ({ tries: withTry(now, attempt, (each) => ({ ...each, ended })) }));
}

/** Goes back to a turn: a new try, with what was said before it. The other way it went stays. */
export function goBackTo(attempt: number, exchanges: number): void {
  const { now } = useRehearsal.getState();
  const left = now?.tries[attempt];
  if (!now || !left) return;
  const fresh: Try = { from: { attempt, exchanges }, exchanges: left.exchanges.slice(0, exchanges) };
  change(({ tries }) => ({ tries: [...tries, fresh] }));
  set({ attempt: now.tries.length });
}

/** Shows another try of this rehearsal. */
export function showTry(attempt: number): void {
  set({ attempt });
}

/** How stirred up the person is when it is over, 0 to 10. */
export function setHeatAfter(heatAfter: number): void {
  change(() => ({ heatAfter }));
}

/** Reads the earlier rehearsals of a scene; none where they cannot be read. */
export async function readPast(scene: SceneKey): Promise<void> {
  set({ past: [] });
  try {
    const past = await (await keeping()).listRehearsals(scene);
    set({ past });
  } catch {
    set({ past: [] });
  }
}

/** Throws a rehearsal away. Rejects where that fails. */
export async function eraseRehearsal(id: RehearsalId): Promise<void> {
  await (await keeping()).eraseRehearsal(id);
  const { past, now } = useRehearsal.getState();
  set({ past: past.filter((each) => each.id !== id), ...(now?.id === id && { saving: 'not-kept' }) });
}

/** Keeps a recording, and notes it with its exchange. Rejects where it cannot be kept. */
export async function keepRecording(
  type: string,
  bytes: Uint8Array<ArrayBuffer>,
  at: number,
): Promise<string> {
  const { now, attempt } = useRehearsal.getState();
  if (!now) throw new Error('no rehearsal is on screen');
  const recording: Recording = { id: crypto.randomUUID(), rehearsal: now.id, made: Date.now(), type, bytes };
  await (await keeping()).saveRecording(recording);
  change((changed) => ({
    tries: withTry(changed, attempt, (each) => ({
      ...each,
      exchanges: each.exchanges.map((exchange, nth) =>
        nth === at ? { ...exchange, recording: recording.id } : exchange,
      ),
    })),
  }));
  return recording.id;
}

/** A recording that was kept; undefined where it is gone. */
export const openRecording = async (id: string): Promise<Recording | undefined> =>
  (await keeping()).openRecording(id);

/** Throws a kept recording away; its exchange stays. Rejects where that fails. */
export async function eraseRecording(id: string): Promise<void> {
  await (await keeping()).eraseRecording(id);
  change(({ tries }) => ({
    tries: tries.map((each) => ({
      ...each,
      exchanges: each.exchanges.map(({ recording, ...exchange }) =>
        recording === undefined || recording === id ? exchange : { ...exchange, recording },
      ),
    })),
  }));
}
