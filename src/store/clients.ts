import { create } from 'zustand';
import type { Client, ClientId, SetPractice } from '../domain/practice/kept';
import { practiceVersion } from '../domain/practice/sent';
import { SaveRefused } from '../domain/saved';
import { folded } from '../domain/searching';
import { keeping } from './keeping';
import { notePersonal } from './personal';
import {
  returnSettled,
  returnsOf,
  tellReturn,
  useReturns,
  type ReturnRow,
  type ReturnSaving,
} from './returns';
import { noteHolding } from './unsaved';

interface ClientsState {
  /** The one on screen. */
  readonly open: Client | undefined;
  readonly absent: 'missing' | 'unreadable' | 'locked' | 'newer' | 'failed' | undefined;
  readonly saving: ReturnSaving;
  /** All of them by their codes; undefined until they were read. */
  readonly all: readonly Client[] | undefined;
}

const closed = { open: undefined, absent: undefined, saving: { kind: 'saved' } } as const;

/** The client on screen, and all there are. */
export const useClients = create<ClientsState>()(() => ({ ...closed, all: undefined }));

const set = useClients.setState;
const byCode = new Intl.Collator('en', { numeric: true });

/** Reads all clients, for a list to choose from. */
export async function listClients(): Promise<void> {
  const all = await (await keeping()).listPractices('client').catch(() => []);
  set({ all: [...all].sort((a, b) => byCode.compare(a.code, b.code)) });
}

/** The client of this code, made where there is none yet. Rejects where the disk refuses. */
export async function clientOfCode(code: string): Promise<Client> {
  const kept = await keeping();
  const known = (await kept.listPractices('client')).find(
    (each) => folded(each.code) === folded(code.trim()),
  );
  if (known) return known;
  const now = Date.now();
  const client: Client = {
    kind: 'client',
    id: crypto.randomUUID(),
    version: practiceVersion,
    made: now,
    changed: now,
    code: code.trim(),
    notes: '',
  };
  await kept.savePractice(client);
  return client;
}

async function write(client: Client): Promise<void> {
  let saving: ReturnSaving;
  try {
    const kept = await keeping();
    await kept.savePractice(client);
    saving = { kind: kept.where === 'device' ? 'saved' : 'in-memory' };
  } catch (error) {
    saving = { kind: 'not-saved', reason: error instanceof SaveRefused ? error.reason : 'failed' };
  }
  if (useClients.getState().open === client) set({ saving });
}

function show(client: Client): void {
  set({ open: client, absent: undefined, saving: { kind: 'saving' } });
  void write(client);
}

/** Reads a client from the disk and shows them; one that is on screen and not saved stays. */
export async function openClient(id: ClientId): Promise<void> {
  const { open, saving } = useClients.getState();
  if (open?.id === id && (saving.kind === 'saving' || saving.kind === 'not-saved')) return;
  if (open?.id !== id) {
    await clientSettled();
    set(closed);
  }
  await readClient(id);
}

/** Reads from the disk again what another window has changed; what only stood here goes. */
export async function readClient(id: ClientId): Promise<void> {
  try {
    const kept = await keeping();
    const opened = await kept.openPractice('client', id);
    if (opened.kind !== 'open') set({ ...closed, absent: opened.kind });
    else
      set({
        ...closed,
        open: opened.thing,
        saving: { kind: kept.where === 'device' ? 'saved' : 'in-memory' },
      });
  } catch {
    set({ ...closed, absent: 'failed' });
  }
}

/** Changes the code of the client on screen, or the notes on them, and writes it down. */
export function changeClient(change: Partial<Pick<Client, 'code' | 'notes'>>): void {
  const { open } = useClients.getState();
  if (open) show({ ...open, ...change, changed: Math.max(Date.now(), open.changed + 1) });
}

/** Tries once more to write down what could not be. */
export function saveClientAgain(): void {
  const { open } = useClients.getState();
  if (open) show({ ...open });
}

/** What belongs to a client beside their notes: what came back, and what was set. Rejects where it cannot be read. */
export async function belongsTo(
  id: ClientId,
): Promise<{ readonly returns: readonly ReturnRow[]; readonly sets: readonly SetPractice[] }> {
  const [returns, sets] = await Promise.all([returnsOf(id), (await keeping()).listPractices('set')]);
  return {
    returns,
    sets: sets.filter(({ client }) => client === id).sort((a, b) => b.made - a.made),
  };
}

/** Takes a client with all that belongs to them off the disk and the screen. Rejects where the disk refuses. */
export async function eraseClient(id: ClientId): Promise<void> {
  await Promise.all([clientSettled(), returnSettled()]);
  const kept = await keeping();
  const { rows } = await kept.listReturns(0, 10_000, id);
  await kept.eraseClient(id);
  for (const row of rows) tellReturn(undefined, row.id);
  if (useReturns.getState().open?.kept.client === id)
    useReturns.setState({ open: undefined, absent: 'missing', saving: { kind: 'saved' } });
  const { all, open } = useClients.getState();
  set({
    all: all?.filter((each) => each.id !== id),
    ...(open?.id === id && { ...closed, absent: 'missing' as const }),
  });
}

function clientSettled(): Promise<void> {
  return new Promise((resolve) => {
    if (useClients.getState().saving.kind !== 'saving') {
      resolve();
      return;
    }
    const stop = useClients.subscribe(({ saving }) => {
      if (saving.kind === 'saving') return;
      stop();
      resolve();
    });
  });
}

noteHolding({
  isUnsaved: () => !['saved', 'saving'].includes(useClients.getState().saving.kind),
  subscribe: useClients.subscribe,
});

notePersonal({
  settled: clientSettled,
  async hide() {
    await clientSettled();
    if (useClients.getState().saving.kind !== 'not-saved')
      set({ ...closed, absent: 'locked', all: undefined });
  },
  clear: () => set({ ...closed, all: undefined }),
});
