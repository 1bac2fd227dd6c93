import { wrap } from 'idb';
import { vi } from 'vitest';
import type { Keeping } from '../../src/domain/keeping';
import type { Repair } from '../../src/domain/saved';
import { connect, type Connection } from '../../src/storage/database';
import { keepOnDevice } from '../../src/storage/device';
import { openDisk } from '../../src/storage/disk';
import {
  allRevisions,
  isErasedMark,
  type ErasedMark,
  type RevisionKey,
  type SealedRecord,
} from '../../src/storage/records';
import { listRepairs, openRepair, writeRepair, type Base } from '../../src/storage/repairs';
import { joinWindows } from '../../src/storage/windows';
import { givenLocks } from './given-locks';

// Node has none before 21; a browser always has one.
Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true, writable: true });

/** A database nobody used before. */
export const newDatabase = (): Connection => connect(newName());
export const newName = (): string => `test-${crypto.randomUUID()}`;

export interface OpenWindow {
  readonly keeping: Keeping;
  /** Ends it without a word, as a kill does. */
  readonly close: () => void;
}

/** One person's browser: a disk, and windows over it that come and go. */
export function aBrowser(name = newName()) {
  const locks = givenLocks();
  return {
    name,
    /** A way to the disk past the app. */
    connection: connect(name),
    async open(): Promise<OpenWindow> {
      const { locks: mine, close } = locks.open();
      return { keeping: await keepOnDevice(connect(name), joinWindows(name, mine)), close };
    },
  };
}

/** The keeping of the only window there is. */
export const keepAlone = async (name?: string): Promise<Keeping> => (await aBrowser(name).open()).keeping;

/** What nothing goes on from. */
export const nothing: Base = { revision: 0, hand: '' };

/** A disk, with this hand's way to write on it. */
export async function aDisk(connection = newDatabase()) {
  const disk = await openDisk(connection);
  return {
    connection,
    disk,
    write: (repair = saying('first'), base = nothing, hand = 'me', second = 'second') =>
      writeRepair(disk, repair, base, hand, second),
    open: async (id = 'r1') => (await openRepair(disk, id)).opened,
    list: (from = 0, count = 50) => listRepairs(disk, from, count),
  };
}

export const blank: Repair = {
  id: 'blank',
  version: 1,
  revision: 0,
  made: 1_000,
  changed: 1_000,
  about: {
    relationship: 'friend',
    side: 'i-hurt-them',
    move: 'moved-away',
    need: 'comfort',
    reach: 'can-talk',
    path: 'walk',
    length: 'full',
  },
  origin: { kind: 'self' },
  answers: {},
  skipped: [],
  words: { order: [], dropped: [], added: [], edits: {} },
  keptMine: {},
  checkIns: [],
};

/** A repair with one answer. */
export const saying = (text: string, id = 'r1', changed = 1_000): Repair => ({
  ...blank,
  id,
  changed,
  answers: { camera: { kind: 'text', text } },
});

/** What `saying` put in; undefined when there is none. */
export function said(repair: Repair): string | undefined {
  const answer = repair.answers.camera;
  return answer?.kind === 'text' ? answer.text : undefined;
}

/** What a window reads at an id: its words, or why there are none. */
export async function textOf(keeping: Keeping, id = 'r1'): Promise<string | undefined> {
  const opened = await keeping.open(id);
  return opened.kind === 'open' ? said(opened.repair) : opened.kind;
}

/** Everything under an id, as it lies on the disk. */
export const recordsOf = (connection: Connection, id = 'r1'): Promise<(SealedRecord | ErasedMark)[]> =>
  connection.use((database) => database.getAll('repairs', allRevisions(id)));

/** The only record under an id, as it lies on the disk. */
export async function recordOf(connection: Connection, id = 'r1'): Promise<SealedRecord> {
  const [record, ...others] = await recordsOf(connection, id);
  if (!record || isErasedMark(record) || others.length > 0) throw new Error(`not one record of ${id}`);
  return record;
}

/** Lays a record on the disk past the app, as damage or a stranger would, in the place of all that was under its id. */
export async function plant(connection: Connection, record: SealedRecord): Promise<void> {
  await connection.use(async (database) => {
    const transaction = database.transaction('repairs', 'readwrite');
    await transaction.store.delete(allRevisions(record.id));
    await transaction.store.put(record);
    await transaction.done;
  });
}

/** Every repair a window can open, second versions too. */
export async function allTexts(keeping: Keeping): Promise<Repair[]> {
  const { rows } = await keeping.list(0, 1_000);
  const opened = await Promise.all(rows.map(({ id }) => keeping.open(id)));
  return opened.flatMap((each) => (each.kind === 'open' ? [each.repair] : []));
}

export const keysOf = (connection: Connection): Promise<RevisionKey[]> =>
  connection.use((database) => database.getAllKeys('repairs'));

/** Time for everything that is under way to end. */
export async function settle(turns = 30): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

type Aborting = IDBTransaction & {
  readonly _abort: (name: string) => void;
  readonly _requests: readonly { readonly request: IDBRequest }[];
  readonly _state: string;
};

/** Where in a write the disk refuses: at the request itself, while it is under way, or at the commit. */
export type Moment = 'at once' | 'under way' | 'at commit';

/** From now on, each put for which `isRefused` says so (counted from 1) fails, as a full disk would make it. */
export function refusePuts(
  isRefused: (nth: number) => boolean,
  moment: Moment = 'at commit',
  name = 'QuotaExceededError',
) {
  const real = IDBObjectStore.prototype.put;
  let nth = 0;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    nth += 1;
    if (!isRefused(nth)) return real.apply(this, given);
    if (moment === 'at once') throw new DOMException('no space', name);
    const transaction = this.transaction as Aborting;
    const request = real.apply(this, given);
    if (moment === 'under way') queueMicrotask(() => transaction._abort(name));
    else request.addEventListener('success', () => transaction._abort(name));
    return request;
  });
}

const requests = [
  'put',
  'add',
  'get',
  'getAll',
  'getKey',
  'getAllKeys',
  'delete',
  'clear',
  'openCursor',
] as const;

/**
 * Kills the page at its nth request to the disk, counted from 1 in the order they are made: that transaction comes to
 * nothing, no request after it is ever answered. Tells whether it came to that. Restore all mocks to start again.
 */
export function killAt(nth: number): { readonly isDead: () => boolean } {
  let count = 0;
  for (const name of requests) {
    const real = IDBObjectStore.prototype[name] as (this: IDBObjectStore, ...given: unknown[]) => IDBRequest;
    const spied = vi.spyOn(IDBObjectStore.prototype, name) as unknown as {
      mockImplementation: (to: (this: IDBObjectStore, ...given: unknown[]) => IDBRequest) => void;
    };
    spied.mockImplementation(function (this: IDBObjectStore, ...given) {
      count += 1;
      if (count < nth) return real.apply(this, given);
      const transaction = this.transaction as Aborting;
      void wrap(this.transaction).done.catch(() => undefined);
      for (const { request } of transaction._requests) request.dispatchEvent = () => true;
      if (transaction._state !== 'finished') transaction._abort('AbortError');
      return new (IDBRequest as unknown as new () => IDBRequest)();
    });
  }
  return { isDead: () => count >= nth };
}
