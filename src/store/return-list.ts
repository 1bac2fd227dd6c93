import { create } from 'zustand';
import { isFound, searchedIn, wordsToFind } from '../domain/practice/finding';
import type { ClientId, ReturnId } from '../domain/practice/kept';
import { keeping } from './keeping';
import { notePersonal } from './personal';
import { watchReturns, withWhatIsKnown, type ReturnRow } from './returns';

/** How many rows are read and shown at a time. */
export const rowsAtATime = 50;
/** How many are looked through between two looks at the clock. */
const lookedAtATime = 500;

/** What the list is asked for. */
export interface Asked {
  readonly query: string;
  readonly isUnreviewed: boolean;
  readonly client?: ClientId | undefined;
}

/** Everything, the newest first. */
export const allReturns: Asked = { query: '', isUnreviewed: false };

interface ReturnListState {
  readonly asked: Asked;
  /** Undefined until they were read. */
  readonly rows: readonly ReturnRow[] | undefined;
  /** How many of them are shown. */
  readonly count: number;
  /** How many there are; of a search those found so far. */
  readonly total: number;
  readonly unreadable: number;
  /** A search on its way: how many were looked through. */
  readonly looked: { readonly at: number; readonly of: number } | undefined;
  readonly hasFailed: boolean;
}

const nothing: ReturnListState = {
  asked: allReturns,
  rows: undefined,
  count: rowsAtATime,
  total: 0,
  unreadable: 0,
  looked: undefined,
  hasFailed: false,
};

/** The list of what came back, as it is asked for. */
export const useReturnList = create<ReturnListState>()(() => nothing);

const set = useReturnList.setState;

/** All of them with what they can be found by, once they were looked through; forgotten when anything changes. */
let searched: readonly { readonly row: ReturnRow; readonly text: string }[] | undefined;
let turn = 0;

const isPlain = ({ query, isUnreviewed }: Asked): boolean => query.trim() === '' && !isUnreviewed;

/** Looks through all of them, several at a time, telling how far it is; the next are read while these are looked at. */
async function everything(isOld: () => boolean): Promise<NonNullable<typeof searched> | undefined> {
  if (searched) return searched;
  const kept = await keeping();
  const byId = <Thing extends { readonly id: string }>(all: readonly Thing[]): Map<string, Thing> =>
    new Map(all.map((each) => [each.id, each]));
  let next = kept.listReturns(0, lookedAtATime);
  const [clients, sets] = await Promise.all([
    kept.listPractices('client').then(byId),
    kept.listPractices('set').then(byId),
    next,
  ]);
  const found: { row: ReturnRow; text: string }[] = [];
  for (let from = lookedAtATime; ; from += lookedAtATime) {
    const { rows, total, unreadable } = await next;
    if (isOld()) return undefined;
    const isLast = from >= total;
    if (!isLast) {
      next = kept.listReturns(from, lookedAtATime);
      // Told when its turn comes; should looking end before, nobody needs to hear.
      next.catch(() => undefined);
    }
    for (const each of rows) {
      const row = {
        kept: each,
        client: each.client === undefined ? undefined : clients.get(each.client),
        set: sets.get(each.newest.practice),
      };
      found.push({ row, text: searchedIn(each, row.client, row.set) });
    }
    set({ looked: { at: Math.min(from, total), of: total }, unreadable });
    if (isLast) return (searched = found);
  }
}

async function find(asked: Asked, isOld: () => boolean): Promise<void> {
  const all = await everything(isOld);
  if (!all || isOld()) return;
  const words = wordsToFind(asked.query);
  const rows = all
    .filter(({ row: { kept }, text }) => {
      if (asked.isUnreviewed && kept.reviewed !== undefined) return false;
      return (asked.client === undefined || kept.client === asked.client) && isFound(words, text);
    })
    .map(({ row }) => row);
  set({ rows, total: rows.length, looked: undefined, hasFailed: false });
}

async function read(asked: Asked, count: number, isOld: () => boolean): Promise<void> {
  const { rows, total, unreadable } = await (await keeping()).listReturns(0, count, asked.client);
  const known = await withWhatIsKnown(rows);
  if (!isOld()) set({ rows: known, total, unreadable, looked: undefined, hasFailed: false });
}

/** Reads the first rows of what is asked for; of all of them or of one client no more than those. */
export async function listReturns(asked: Asked, count = rowsAtATime): Promise<void> {
  const mine = (turn += 1);
  const isOld = (): boolean => mine !== turn;
  set({ asked, count });
  try {
    await (isPlain(asked) ? read(asked, count, isOld) : find(asked, isOld));
  } catch {
    if (!isOld()) set({ hasFailed: true, looked: undefined });
  }
}

/** Shows some more of what is asked for. */
export async function showMore(): Promise<void> {
  const { asked, count, rows } = useReturnList.getState();
  if (rows && rows.length > count) set({ count: count + rowsAtATime });
  else await listReturns(asked, count + rowsAtATime);
}

/** Reads the list as it was asked for once more: something came, or another window changed it. */
export async function listAgain(): Promise<void> {
  searched = undefined;
  const { asked, count } = useReturnList.getState();
  await listReturns(asked, count);
}

/** Where a return stands in the list, and those beside it. */
export interface Place {
  /** From 1. */
  readonly at: number;
  readonly of: number;
  readonly newer?: ReturnId | undefined;
  readonly older?: ReturnId | undefined;
}

/** The returns beside this one in the list as it was last asked for; else among all of them. Rejects where it cannot be read. */
export async function placeOf(id: ReturnId): Promise<Place | undefined> {
  const at = (): number => useReturnList.getState().rows?.findIndex(({ kept }) => kept.id === id) ?? -1;
  if (at() === -1) await listReturns(allReturns);
  for (;;) {
    const { rows = [], total, asked } = useReturnList.getState();
    const here = at();
    const isWhole = rows.length >= total || !isPlain(asked);
    if ((here !== -1 && here < rows.length - 1) || isWhole)
      return here === -1
        ? undefined
        : { at: here + 1, of: total, newer: rows[here - 1]?.kept.id, older: rows[here + 1]?.kept.id };
    await listReturns(asked, rows.length + (here === -1 ? lookedAtATime : rowsAtATime));
    if ((useReturnList.getState().rows?.length ?? 0) <= rows.length) return undefined;
  }
}

// A row that changes stays where it is, also where it would no longer be found: nobody is to lose their place.
watchReturns((row, id) => {
  searched = undefined;
  const { rows, total } = useReturnList.getState();
  if (!rows?.some(({ kept }) => kept.id === id)) return;
  if (row) set({ rows: rows.map((each) => (each.kept.id === id ? row : each)) });
  else set({ rows: rows.filter(({ kept }) => kept.id !== id), total: total - 1 });
});

function forget(): void {
  turn += 1;
  searched = undefined;
  set(nothing);
}

notePersonal({
  settled: () => Promise.resolve(),
  hide: () => Promise.resolve(forget()),
  clear: forget,
});
