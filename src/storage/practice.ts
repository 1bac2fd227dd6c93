import type { KeepingPracticeThings, OpenedThing } from '../domain/practice/keeping';
import type { ClientId, ThingOf } from '../domain/practice/kept';
import { SaveRefused } from '../domain/saved';
import { autosave } from './autosave';
import type { Disk } from './disk';
import { markKept } from './draft';
import { beginning, nothingKnown, unknown } from './known';
import { clientOf, nameOf, storeOf, writeKept, type Kept } from './practice-records';
import { eraseClient, eraseKept, readAll, readingOf } from './practices';
import { readReturnLines, readReturns } from './returns';

/** What keeping does for practices and returns, and what the rest of it needs of that. */
export interface Practice {
  readonly keeping: KeepingPracticeThings;
  /** Another window erased something of this id: what still comes here for it is not written. */
  readonly erasedElsewhere: (id: string) => Promise<void>;
  /** A backup brought these back, by their names on the disk: what was erased here may be written again. */
  readonly brought: (names: readonly string[]) => void;
  /** Resolves when nothing is being written. */
  readonly settled: () => Promise<void>;
}

const idOf = (name: string): string => name.slice(name.indexOf('/') + 1);

/** What keeping practices asks of the rest of it. */
interface Around {
  /** Whether everything was erased, here or elsewhere. */
  readonly isEmptied: () => boolean;
  /** Tells other windows what was erased here. */
  readonly tell: (id: string) => void;
  /** Something was erased: there may be nothing left. */
  readonly lessLeft: () => Promise<void>;
}

/** How often something is read until nothing was written over it meanwhile. */
const mostReadings = 3;

/** Practices and returns on this disk, as one window keeps them. */
export function practiceOver(disk: Disk, { isEmptied, tell, lessLeft }: Around): Practice {
  const known = nothingKnown();
  const readOne = readingOf(disk);
  /** Erased, each beginning of it: the same return may be dropped in again, and is another one then. */
  const erased = new Set<string>();
  /** The newest save of each, done or not. */
  const saves = new Map<string, Promise<void>>();

  /** What is still typed for it here is not written; begun anew, it is. */
  function letGo(name: string): void {
    for (const each of known.begun(name)) erased.add(each);
    known.forget(name);
  }

  const isErased = (name: string, kept: Kept): boolean => erased.has(beginning(name, kept));

  const settled = async (name: string): Promise<void> => void (await saves.get(name)?.catch(() => undefined));
  const allSettled = async (): Promise<void> => void (await Promise.allSettled(saves.values()));

  const saveNewest = autosave(async ({ id: name, kept }: { readonly id: string; readonly kept: Kept }) => {
    if (isEmptied() || isErased(name, kept)) throw new SaveRefused('erased-elsewhere');
    const client = clientOf(kept);
    if (client !== undefined) {
      // Their client may be on the way to the disk for the first time, or be handed over in the same breath.
      await Promise.resolve();
      await settled(nameOf({ kind: 'client', id: client }));
    }
    const base = known.baseOf(name, kept);
    known.wrote(name, kept, base, await writeKept(disk, kept, base));
    markKept();
  });

  function save(kept: Kept): Promise<void> {
    const name = nameOf(kept);
    if (!isErased(name, kept)) known.handed(name, kept);
    const saving = saveNewest({ id: name, kept });
    saves.set(name, saving);
    return saving;
  }

  /** Reads once more where this window has written over it meanwhile: what it wrote knows better. */
  async function readCalmly<Found>(
    calm: () => Promise<void>,
    read: () => Promise<Found>,
    thingsIn: (found: Found) => readonly Kept[],
  ): Promise<Found> {
    for (let time = 1; ; time += 1) {
      await calm();
      const found = await read();
      const isBehind = thingsIn(found).some((each) => known.isBehind(nameOf(each), each));
      if (!isBehind || time === mostReadings) return found;
    }
  }

  /** What was handed out behind what this window wrote itself can be looked at, and goes over nothing. */
  function seen<What extends Kept>(thing: What): What {
    const isBehind = known.isBehind(nameOf(thing), thing);
    known.read(nameOf(thing), thing);
    return isBehind ? { ...thing, revision: unknown } : thing;
  }

  async function open<What extends Kept>(name: string): Promise<OpenedThing<What>> {
    try {
      const opened = await readCalmly(
        () => settled(name),
        () => readOne(name),
        (found) => (found.kind === 'open' ? [found.thing] : []),
      );
      if (opened.kind === 'missing' && known.wasThere(name)) letGo(name);
      // The name it was found by has its kind in it.
      return opened.kind === 'open' ? { kind: 'open', thing: seen(opened.thing) as What } : opened;
    } catch (error) {
      if (error instanceof SaveRefused && error.reason === 'locked') return { kind: 'locked' };
      throw error;
    }
  }

  /** What is known here of these is not written any more from now on; where it fails, all is as it was. */
  async function erase(
    isOne: (name: string, client: ClientId | undefined) => boolean,
    work: () => Promise<readonly string[]>,
  ): Promise<void> {
    const fresh = known
      .namesOf(isOne)
      .flatMap(known.begun)
      .filter((each) => !erased.has(each));
    for (const each of fresh) erased.add(each);
    try {
      // A write that is still under way would otherwise come after, and bring it back.
      await allSettled();
      for (const name of await work()) {
        letGo(name);
        tell(idOf(name));
      }
    } catch (error) {
      for (const each of fresh) erased.delete(each);
      throw error;
    }
    await lessLeft();
  }

  const eraseOne = (name: string): Promise<void> =>
    erase(
      (each) => each === name,
      async () => {
        await disk.connection.use((database) => eraseKept(database, name));
        return [name];
      },
    );

  const keeping: KeepingPracticeThings = {
    savePractice: save,
    openPractice: (kind, id) => open<ThingOf<typeof kind>>(nameOf({ kind, id })),
    async listPractices(kind) {
      const all = await readCalmly(
        allSettled,
        () => readAll(disk, kind),
        (found) => found,
      );
      return all.map(seen);
    },
    erasePractice: (kind, id) => eraseOne(nameOf({ kind, id })),
    saveReturn: save,
    openReturn: (id) => open(id),
    async listReturns(from, count, client) {
      const list = await readCalmly(
        allSettled,
        () => readReturns(disk, from, count, client),
        ({ rows }) => rows,
      );
      return { ...list, rows: list.rows.map(seen) };
    },
    async lineReturns(from, count, client) {
      await allSettled();
      return readReturnLines(disk, from, count, client);
    },
    eraseReturn: eraseOne,
    eraseClient: (id) =>
      erase(
        (name, client) => client === id || name === nameOf({ kind: 'client', id }),
        () => disk.connection.use((database) => eraseClient(database, id)),
      ),
  };

  async function erasedElsewhere(id: string): Promise<void> {
    const mine = known.namesOf(
      (name, client) => known.wasThere(name) && (idOf(name) === id || client === id),
    );
    for (const name of mine) {
      const there = await disk.connection.use((database) => database.getKey(storeOf(name), name));
      if (there === undefined) letGo(name);
    }
  }

  function brought(names: readonly string[]): void {
    const all = new Set(names);
    for (const each of erased) if (all.has(each.slice(0, each.lastIndexOf('@')))) erased.delete(each);
  }

  return { keeping, erasedElsewhere, brought, settled: allSettled };
}
