import { create } from 'zustand';
import type { Client, ClientId, KeptReturn, ReturnId, SetPractice } from '../domain/practice/kept';
import { fitOf } from '../domain/practice/receiving';
import { SaveRefused, type RefusalReason } from '../domain/saved';
import { keeping } from './keeping';
import { notePersonal } from './personal';
import { noteHolding } from './unsaved';

/** A return with what is known here of whose it is and what was set. */
export interface ReturnRow {
  readonly kept: KeptReturn;
  readonly client?: Client | undefined;
  readonly set?: SetPractice | undefined;
}

/** What is true of the newest change right now. */
export type ReturnSaving =
  | { readonly kind: 'saved' | 'saving' | 'in-memory' }
  | { readonly kind: 'not-saved'; readonly reason: RefusalReason };

interface ReturnsState {
  /** The one on screen. */
  readonly open: ReturnRow | undefined;
  readonly absent: 'missing' | 'unreadable' | 'locked' | 'newer' | 'failed' | undefined;
  readonly saving: ReturnSaving;
}

const nothing: ReturnsState = { open: undefined, absent: undefined, saving: { kind: 'saved' } };

/** The return on screen. */
export const useReturns = create<ReturnsState>()(() => nothing);

const set = useReturns.setState;

/** Reads whose returns these are and what was set: each client and each practice once, however often it is asked. */
export async function knowing(): Promise<(all: readonly KeptReturn[]) => Promise<readonly ReturnRow[]>> {
  const kept = await keeping();
  const clients = new Map<string, Promise<Client | undefined>>();
  const sets = new Map<string, Promise<SetPractice | undefined>>();
  const once = <Thing>(
    known: Map<string, Promise<Thing | undefined>>,
    id: string,
    read: () => Promise<{ readonly kind: string; readonly thing?: Thing }>,
  ): Promise<Thing | undefined> => {
    const found = known.get(id) ?? read().then((opened) => opened.thing);
    known.set(id, found);
    return found;
  };
  const rowOf = async (each: KeptReturn): Promise<ReturnRow> => {
    const { client: id, newest } = each;
    const [client, of] = await Promise.all([
      id === undefined ? undefined : once(clients, id, () => kept.openPractice('client', id)),
      once(sets, newest.practice, () => kept.openPractice('set', newest.practice)),
    ]);
    return { kept: each, client, set: of };
  };
  return (all) => Promise.all(all.map(rowOf));
}

/** Reads the same of these alone. */
export const withWhatIsKnown = async (all: readonly KeptReturn[]): Promise<readonly ReturnRow[]> =>
  (await knowing())(all);

/** All that came back from a client, the newest first. Rejects where they cannot be read. */
export async function returnsOf(client: ClientId): Promise<readonly ReturnRow[]> {
  // More than anybody sends back in a life.
  const { rows } = await (await keeping()).listReturns(0, 10_000, client);
  return withWhatIsKnown(rows);
}

const watchers = new Set<(row: ReturnRow | undefined, id: ReturnId) => void>();

/** Tells every list that a return has changed, or with undefined that it is gone. The answer ends it. */
export function watchReturns(told: (row: ReturnRow | undefined, id: ReturnId) => void): () => void {
  watchers.add(told);
  return () => void watchers.delete(told);
}

/** Tells every list. */
export const tellReturn = (row: ReturnRow | undefined, id: ReturnId): void =>
  watchers.forEach((told) => told(row, id));

async function write(row: ReturnRow): Promise<void> {
  let saving: ReturnSaving;
  try {
    const kept = await keeping();
    await kept.saveReturn(row.kept);
    saving = { kind: kept.where === 'device' ? 'saved' : 'in-memory' };
  } catch (error) {
    saving = { kind: 'not-saved', reason: error instanceof SaveRefused ? error.reason : 'failed' };
  }
  if (useReturns.getState().open === row) set({ saving });
}

function show(row: ReturnRow): void {
  set({ open: row, absent: undefined, saving: { kind: 'saving' } });
  tellReturn(row, row.kept.id);
  void write(row);
}

/** Reads a return from the disk and shows it. One that is on screen and not saved stays. */
export async function openReturn(id: ReturnId): Promise<void> {
  const { open, saving } = useReturns.getState();
  if (open?.kept.id === id && saving.kind !== 'saved' && saving.kind !== 'in-memory') return;
  if (open?.kept.id !== id) {
    await returnSettled();
    set(nothing);
  }
  await readReturn(id);
}

/** Reads from the disk again what another window has changed; what only stood here goes. */
export async function readReturn(id: ReturnId): Promise<void> {
  try {
    const kept = await keeping();
    const opened = await kept.openReturn(id);
    if (opened.kind !== 'open') {
      set({ ...nothing, absent: opened.kind });
      return;
    }
    const [row] = await withWhatIsKnown([opened.thing]);
    set({ ...nothing, open: row, saving: { kind: kept.where === 'device' ? 'saved' : 'in-memory' } });
    if (row?.set && opened.thing.fit === 'not-set-here') await nowKnown(row.set);
  } catch {
    set({ ...nothing, absent: 'failed' });
  }
}

/** What was set came here after the return did, with a backup: it belongs to it from now on. */
async function nowKnown(practice: SetPractice): Promise<void> {
  const fingerprint = await (await keeping()).fingerprintOf(practice.sent);
  changeReturn((kept) => {
    const client = kept.client ?? practice.client;
    return {
      ...kept,
      ...(client !== undefined && { client }),
      fit: fitOf(kept.newest, { set: practice, fingerprint }),
    };
  });
}

/** Changes the return on screen, and writes it down. */
export function changeReturn(by: (kept: KeptReturn) => KeptReturn, client?: Client): void {
  const { open } = useReturns.getState();
  if (!open) return;
  const next = by(open.kept);
  if (next === open.kept) return;
  const changed = Math.max(Date.now(), open.kept.changed + 1);
  show({ ...open, ...(client && { client }), kept: { ...next, changed } });
}

/** Notes on the return on screen, as they are typed. */
export const noteOnReturn = (notes: string): void => changeReturn((kept) => ({ ...kept, notes }));

/** Marks the return on screen as reviewed, or takes the mark away. */
export const markReviewed = (isReviewed: boolean): void =>
  changeReturn(({ reviewed: _before, ...kept }) => (isReviewed ? { ...kept, reviewed: Date.now() } : kept));

/** Puts the return on screen under a client. */
export const assignReturn = (client: Client): void =>
  changeReturn((kept) => ({ ...kept, client: client.id }), client);

/** Tries once more to write down what could not be. */
export function saveReturnAgain(): void {
  const { open } = useReturns.getState();
  if (open) show({ ...open });
}

/** Takes a return off the disk and the screen. Rejects where the disk refuses. */
export async function eraseReturn(id: ReturnId): Promise<void> {
  await returnSettled();
  await (await keeping()).eraseReturn(id);
  tellReturn(undefined, id);
  if (useReturns.getState().open?.kept.id === id) set({ ...nothing, absent: 'missing' });
}

/** Resolves when nothing of the return on screen is being written. */
export function returnSettled(): Promise<void> {
  return new Promise((resolve) => {
    if (useReturns.getState().saving.kind !== 'saving') {
      resolve();
      return;
    }
    const stop = useReturns.subscribe(({ saving }) => {
      if (saving.kind === 'saving') return;
      stop();
      resolve();
    });
  });
}

noteHolding({
  isUnsaved: () => !['saved', 'saving'].includes(useReturns.getState().saving.kind),
  subscribe: useReturns.subscribe,
});

notePersonal({
  settled: returnSettled,
  async hide() {
    await returnSettled();
    const { saving } = useReturns.getState();
    if (saving.kind !== 'not-saved') set({ ...nothing, absent: 'locked' });
  },
  clear: () => set(nothing),
});
