import { create } from 'zustand';
import type { About, RepairId, RepairRow } from '../domain/saved';
import { finder, isEmptySearch, searchableOf, type Search, type Searchable } from '../domain/searching';
import { useLessened } from './lessened';
import { notePersonal } from './personal';
import { readAll } from './read-all';
import { readOnce } from './read-once';

/** The newest of what was found that are shown. */
const mostShown = 50;
/** How long nothing new is shown of a search under way, in milliseconds: drawing takes time from finding. */
const between = 60;

interface RepairSearch {
  /** Undefined while all are listed. */
  readonly search: Search | undefined;
  /** The newest of those found so far. */
  readonly rows: readonly RepairRow[];
  /** How many were found so far. */
  readonly count: number;
  readonly read: number;
  readonly of: number;
  readonly state: 'reading' | 'done' | 'failed';
}

const nothing: RepairSearch = { search: undefined, rows: [], count: 0, read: 0, of: 0, state: 'done' };

/** What is looked for in the repairs, and what was found; never longer than the list is open. */
export const useRepairSearch = create<RepairSearch>()(() => nothing);

const set = useRepairSearch.setState;

const everything = readOnce<Searchable>((take) =>
  readAll((repairs, read, of) => take(repairs.map(searchableOf), read, of)),
);
let turn = 0;
/** Erased while they could be looked for: a search under way may still hold them. */
const gone = new Set<RepairId>();

/** Begins to read what can be found, while somebody still types what to look for. */
export function readForSearch(): void {
  everything.lookThrough(() => false).catch(() => undefined);
}

/** Looks through all repairs, telling what is found as it is found; whatever was looked for before is given up. */
export async function searchRepairs(search: Search, labelsOf: (about: About) => string): Promise<void> {
  const mine = (turn += 1);
  if (isEmptySearch(search)) {
    set(nothing);
    return;
  }
  set({ ...nothing, search, state: 'reading' });
  const isWanted = finder(search, labelsOf);
  let shown = performance.now();
  /** Found, and not shown yet. */
  const waiting: Searchable[] = [];
  let how = { read: 0, of: 0 };
  const show = (): void => {
    const next = waiting.splice(0).flatMap(({ row }) => (gone.has(row.id) ? [] : [row]));
    shown = performance.now();
    set(({ rows, count }) => ({
      rows: rows.length < mostShown ? [...rows, ...next].slice(0, mostShown) : rows,
      count: count + next.length,
      ...how,
    }));
  };
  try {
    await everything.lookThrough((batch, read, of) => {
      if (mine !== turn) return false;
      waiting.push(...batch.filter(isWanted));
      how = { read, of };
      if (performance.now() - shown > between) show();
      return true;
    });
    if (mine !== turn) return;
    show();
    set({ state: 'done' });
  } catch {
    if (mine === turn) set({ state: 'failed' });
  }
}

/** Holds nothing of the repairs any more: what is looked for next is read anew. */
export const forgetSearchable = everything.forget;

/** Nothing is looked for any more, and nothing held: the list is left, locked or emptied. */
export function forgetSearch(): void {
  turn += 1;
  gone.clear();
  everything.forget();
  set(nothing);
}

/** One was erased, here or in another window: it is no longer found. */
function leaveOut(id: RepairId): void {
  gone.add(id);
  everything.forget();
  const { rows, count } = useRepairSearch.getState();
  const left = rows.filter((row) => row.id !== id);
  if (left.length < rows.length) set({ rows: left, count: count - 1 });
}

useLessened.subscribe(forgetSearchable);

notePersonal({
  settled: () => Promise.resolve(),
  hide: () => Promise.resolve(forgetSearch()),
  clear: forgetSearch,
  erased: leaveOut,
});
