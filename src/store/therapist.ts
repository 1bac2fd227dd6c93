import { create } from 'zustand';
import type { PracticePlan } from '../content/schema-practice';
import { SaveRefused } from '../domain/saved';
import type { Packed } from '../domain/together/messages';
import type { OpenedThing } from '../domain/practice/keeping';
import type { Client, ClientId, OwnPractice, SetPractice } from '../domain/practice/kept';
import type { PracticeId, SentPractice } from '../domain/practice/sent';
import { setAgain } from '../domain/practice/setting';
import { keeping } from './keeping';
import { notePersonal } from './personal';
import { currentKey, ensureKey } from './therapist-key';

/** The version of the records this build writes. */
const version = 1;

/** What a therapist has here. */
export interface Practices {
  /** The newest first. */
  readonly sets: readonly SetPractice[];
  /** The newest first. */
  readonly own: readonly OwnPractice[];
  readonly clients: readonly Client[];
  /** How the therapist calls themselves; empty before anything was set. */
  readonly by: string;
  /** The key that is set with now was put into a file of its own. */
  readonly isKeyBackedUp: boolean;
}

interface TherapistState {
  /** Undefined until it was read. */
  readonly practices: Practices | undefined;
  readonly absent: 'locked' | 'failed' | undefined;
}

/** What was set, and what can be set again. */
export const useTherapist = create<TherapistState>()(() => ({ practices: undefined, absent: undefined }));

const set = useTherapist.setState;

const newestFirst = <Thing extends { readonly made: number }>(things: readonly Thing[]): readonly Thing[] =>
  [...things].sort((a, b) => b.made - a.made);

/** Reads all of it anew. */
export async function readPractices(): Promise<void> {
  try {
    const kept = await keeping();
    const [sets, own, clients, key] = await Promise.all([
      kept.listPractices('set'),
      kept.listPractices('own'),
      kept.listPractices('client'),
      currentKey(),
    ]);
    set({
      practices: {
        sets: newestFirst(sets),
        own: newestFirst(own),
        clients,
        by: key?.by ?? '',
        isKeyBackedUp: key?.backedUp !== undefined,
      },
      absent: undefined,
    });
  } catch (error) {
    set({
      practices: undefined,
      absent: error instanceof SaveRefused && error.reason === 'locked' ? 'locked' : 'failed',
    });
  }
}

const isSameCode = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** The client of this code, made where there is none yet; undefined for no code. Rejects where the disk refuses. */
async function clientOf(code: string): Promise<ClientId | undefined> {
  if (code.trim() === '') return undefined;
  const kept = await keeping();
  const known = (await kept.listPractices('client')).find((each) => isSameCode(each.code, code));
  if (known) return known.id;
  const now = Date.now();
  const id = crypto.randomUUID();
  await kept.savePractice({
    kind: 'client',
    id,
    version,
    made: now,
    changed: now,
    code: code.trim(),
    notes: '',
  });
  return id;
}

async function keepSet(sent: SentPractice, client: ClientId | undefined): Promise<PracticeId> {
  const now = Date.now();
  await (
    await keeping()
  ).savePractice({
    kind: 'set',
    id: sent.id,
    version,
    made: now,
    changed: now,
    ...(client !== undefined && { client }),
    sent,
  });
  await readPractices();
  return sent.id;
}

/** When, by whom, and for which client a plan is set. */
interface Setting {
  readonly by: string;
  /** A day, or empty. */
  readonly due: string;
  /** The client's code, or empty: it stays here. */
  readonly code: string;
}

/** Sets a plan; on the first time the key is made. Rejects with SaveRefused where the disk refuses, and then nothing is set. */
export async function setPractice(plan: PracticePlan, { by, due, code }: Setting): Promise<PracticeId> {
  const { pair } = await ensureKey(by.trim());
  const sent: SentPractice = {
    id: crypto.randomUUID(),
    recipient: pair.recipient,
    by: by.trim(),
    ...(due !== '' && { due }),
    ...plan,
  };
  return keepSet(sent, await clientOf(code));
}

/** Sets the same once more for the same client, with as many days to do it in. Rejects with SaveRefused. */
export async function setOnceMore(earlier: SetPractice): Promise<PracticeId> {
  const { pair } = await ensureKey(earlier.sent.by);
  return keepSet(setAgain(earlier, crypto.randomUUID(), pair.recipient, new Date()), earlier.client);
}

/** Sets the same, due the same day, for another client. Rejects with SaveRefused. */
export async function setForAnother({ sent }: SetPractice, code: string): Promise<PracticeId> {
  const { pair } = await ensureKey(sent.by);
  return keepSet({ ...sent, id: crypto.randomUUID(), recipient: pair.recipient }, await clientOf(code));
}

/** A practice that was set. Rejects where it cannot be read. */
export const openSet = async (id: PracticeId): Promise<OpenedThing<SetPractice>> =>
  (await keeping()).openPractice('set', id);

/** The link, the code and the file of a practice; its client's code is in none of them. */
export const packSet = async ({ sent }: SetPractice): Promise<Packed> => (await keeping()).packPractice(sent);

/** Forgets that a practice was set. A return that comes for it later finds no place. Rejects where the disk refuses. */
export async function forgetSet(id: PracticeId): Promise<void> {
  await (await keeping()).erasePractice('set', id);
  await readPractices();
}

/** Keeps a plan to be set again, under this name. Rejects with SaveRefused. */
export async function keepAsOwn(plan: PracticePlan, name: string): Promise<void> {
  const now = Date.now();
  await keepOwn({
    kind: 'own',
    id: crypto.randomUUID(),
    version,
    made: now,
    changed: now,
    name: name.trim(),
    plan,
  });
}

/** Gives an own practice another name. Rejects with SaveRefused. */
export const renameOwn = (own: OwnPractice, name: string): Promise<void> =>
  keepOwn({ ...own, name: name.trim(), changed: Math.max(Date.now(), own.changed + 1) });

async function keepOwn(own: OwnPractice): Promise<void> {
  await (await keeping()).savePractice(own);
  await readPractices();
}

/** Erases an own practice; what was set from it stays. Rejects where the disk refuses. */
export async function eraseOwn(id: string): Promise<void> {
  await (await keeping()).erasePractice('own', id);
  await readPractices();
}

notePersonal({
  settled: () => Promise.resolve(),
  hide: () => {
    set({ practices: undefined, absent: 'locked' });
    return Promise.resolve();
  },
  clear: () => set({ practices: undefined, absent: undefined }),
});
