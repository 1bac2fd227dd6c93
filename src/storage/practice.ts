import type { KeepingPracticeThings, OpenedThing } from '../domain/practice/keeping';
import type { ClientId, ThingOf } from '../domain/practice/kept';
import { SaveRefused } from '../domain/saved';
import { autosave } from './autosave';
import type { Disk } from './disk';
import { markKept } from './draft';
import { beginning, nothingKnown } from './known';
import { clientOf, nameOf, storeOf, writeKept, type Kept } from './practice-records';
import { eraseClient, eraseKept, readAll, readKept } from './practices';
import { readReturns } from './returns';

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

/** Practices and returns on this disk, as one window keeps them. */
export function practiceOver(disk: Disk, { isEmptied, tell, lessLeft }: Around): Practice {
  const known = nothingKnown();
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

  async function open<What extends Kept>(name: string): Promise<OpenedThing<What>> {
    await settled(name);
    const before = saves.get(name);
    try {
      const opened = await readKept(disk, name);
      // What this window writes meanwhile knows better.
      const isNewest = saves.get(name) === before;
      if (opened.kind === 'missing' && isNewest && known.wasThere(name)) letGo(name);
      if (opened.kind !== 'open') return opened;
      known.read(name, opened.thing, isNewest);
      // The name it was found by has its kind in it.
      return { kind: 'open', thing: opened.thing as What };
    } catch (error) {
      if (error instanceof SaveRefused && error.reason === 'locked') return { kind: 'locked' };
      throw error;
    }
  }

  const seen = <What extends Kept>(things: readonly What[]): readonly What[] => {
    for (const thing of things) known.read(nameOf(thing), thing, false);
    return things;
  };

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
    listPractices: async (kind) => seen(await readAll(disk, kind)),
    erasePractice: (kind, id) => eraseOne(nameOf({ kind, id })),
    saveReturn: save,
    openReturn: (id) => open(id),
    async listReturns(from, count, client) {
      const { rows, ...rest } = await readReturns(disk, from, count, client);
      return { ...rest, rows: seen(rows) };
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
