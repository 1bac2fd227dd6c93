import { create } from 'zustand';
import { takeInOrder } from '../domain/ahead';
import { searchedIn } from '../domain/practice/finding';
import type { ClientId, ReturnId, ReturnLine } from '../domain/practice/kept';
import { isFound, wordsToFind } from '../domain/searching';
import { keeping } from './keeping';
import { notePersonal } from './personal';
import { readOnce } from './read-once';
import { knowing, watchReturns, type ReturnRow } from './returns';

/** How many rows are read and shown at a time. */
export const rowsAtATime = 50;
/** How many are read at a time: enough to be quick, few enough that the page answers in between. */
const readAtATime = 100;
/** How many such reads are under way at once. */
const ahead = 3;
/** How many more rows are read for somebody who looks for a place among them. */
const soughtAtATime = 500;

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
  readonly rows: readonly ReturnLine[] | undefined;
  /** How many of them are shown. */
  readonly count: number;
  /** How many there are; of a search those found so far. */
  readonly total: number;
  readonly unreadable: number;
  /** A search on its way: how many were looked through, of how many; of 0 before that is known. */
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

interface Searched {
  readonly row: ReturnRow;
  readonly text: string;
}

/** All of them with what they can be found by; forgotten when anything changes. */
const everything = readOnce<Searched>(async (take) => {
  const kept = await keeping();
  const know = await knowing();
  const { total } = await kept.listReturns(0, 0);
  let [read, notRead] = [0, 0];
  await takeInOrder(
    Math.ceil(total / readAtATime),
    ahead,
    async (at) => {
      const { rows, unreadable } = await kept.listReturns(at * readAtATime, readAtATime);
      const known = await know(rows);
      const batch = known.map((row) => ({ row, text: searchedIn(row.kept, row.client, row.set) }));
      return { batch, unreadable };
    },
    ({ batch, unreadable }) => {
      read += readAtATime;
      notRead += unreadable;
      return take(batch, Math.min(read, total), total);
    },
  );
  set({ unreadable: notRead });
});
let turn = 0;

const isPlain = ({ query, isUnreviewed }: Asked): boolean => query.trim() === '' && !isUnreviewed;

/** Looks through all of them and shows what is found as it is found. */
async function find(asked: Asked, isOld: () => boolean): Promise<void> {
  const words = wordsToFind(asked.query);
  const isWanted = ({ row: { kept }, text }: Searched): boolean =>
    !(asked.isUnreviewed && kept.reviewed !== undefined) &&
    (asked.client === undefined || kept.client === asked.client) &&
    isFound(words, text);
  let rows: readonly ReturnLine[] = [];
  set({ looked: { at: 0, of: 0 }, hasFailed: false });
  await everything.lookThrough((batch, at, of) => {
    if (isOld()) return false;
    const found = batch.filter(isWanted).map(({ row }) => row);
    if (found.length > 0) rows = [...rows, ...found];
    set({ rows, total: rows.length, looked: { at, of } });
    return true;
  });
  if (!isOld()) set({ rows, total: rows.length, looked: undefined });
}

async function read(asked: Asked, count: number, isOld: () => boolean): Promise<void> {
  const list = await (await keeping()).lineReturns(0, count, asked.client);
  if (!isOld()) set({ ...list, looked: undefined, hasFailed: false });
}

/** The first rows, on their way while a passphrase is tried; true once they are there. */
let onItsWay: Promise<boolean> | undefined;

/** Reads the first rows as they lie while a passphrase is tried, so that they are only to be opened once it was the right one. */
export function readAhead(): void {
  const mine = (turn += 1);
  set({ asked: allReturns, count: rowsAtATime });
  const reading = read(allReturns, rowsAtATime, () => mine !== turn).then(
    () => true,
    () => false,
  );
  onItsWay = reading;
  void reading.then(() => {
    if (onItsWay === reading) onItsWay = undefined;
  });
}

/** Begins to read what can be found, while somebody still types what to look for. */
export function readForSearch(): void {
  everything.lookThrough(() => false).catch(() => undefined);
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
  everything.forget();
  const { asked, count } = useReturnList.getState();
  await listReturns(asked, count);
}

/** Reads the list for a page that begins to show it: what is on its way already is waited for. */
export async function listAtFirst(): Promise<void> {
  if ((await onItsWay) !== true) await listAgain();
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
    await listReturns(asked, rows.length + (here === -1 ? soughtAtATime : rowsAtATime));
    if ((useReturnList.getState().rows?.length ?? 0) <= rows.length) return undefined;
  }
}

// A row that changes stays where it is, also where it would no longer be found: nobody is to lose their place.
watchReturns((row, id) => {
  everything.forget();
  const { rows, total } = useReturnList.getState();
  if (!rows?.some(({ kept }) => kept.id === id)) return;
  if (row) set({ rows: rows.map((each) => (each.kept.id === id ? row : each)) });
  else set({ rows: rows.filter(({ kept }) => kept.id !== id), total: total - 1 });
});

function forget(): void {
  turn += 1;
  onItsWay = undefined;
  everything.forget();
  set(nothing);
}

notePersonal({
  settled: () => Promise.resolve(),
  hide: () => Promise.resolve(forget()),
  clear: forget,
});
