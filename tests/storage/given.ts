import { vi } from 'vitest';
import type { Repair } from '../../src/domain/saved';
import { connect, type Connection } from '../../src/storage/database';
import type { SealedRecord } from '../../src/storage/records';

/** A database nobody used before. */
export const newDatabase = (): Connection => connect(newName());
export const newName = (): string => `test-${crypto.randomUUID()}`;

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

/** The record as it lies on the disk. */
export async function recordOf(connection: Connection, id = 'r1'): Promise<SealedRecord> {
  const record = await connection.use((database) => database.get('repairs', id));
  if (!record) throw new Error(`no record ${id}`);
  return record;
}

/** Lays a record on the disk past the app, as damage or a stranger would. */
export async function plant(connection: Connection, record: SealedRecord): Promise<void> {
  await connection.use((database) => database.put('repairs', record));
}

type Aborting = IDBTransaction & { readonly _abort: (name: string) => void };

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
