import type { KeepingPracticeThings, OpenedThing } from '../domain/practice/keeping';
import type { ClientId, ThingOf } from '../domain/practice/kept';
import { SaveRefused } from '../domain/saved';
import { autosave } from './autosave';
import type { Disk } from './disk';
import { markKept } from './draft';
import { clientOf, nameOf, storeOf, writeKept, type Base, type Kept } from './practice-records';
import { eraseClient, eraseKept, readAll, readKept, type Read } from './practices';
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

/** What this window knows of something: when it began, whose it is, and how it lay on the disk. */
interface Known {
  readonly since: number;
  readonly client: ClientId | undefined;
  /** None until it was read or written here. */
  readonly base?: Base;
}

const sinceOf = (kept: Kept): number => ('kind' in kept ? kept.made : kept.arrived);
const markOf = (name: string, since: number): string => `${name}@${since}`;
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
  const known = new Map<string, Known>();
  /** Erased, by name and when it began: the same return may be dropped in again, and is another one then. */
  const erased = new Set<string>();
  /** The newest save of each, done or not. */
  const saves = new Map<string, Promise<void>>();

  const know = (name: string, kept: Kept, base?: Base): void =>
    void known.set(name, { since: sinceOf(kept), client: clientOf(kept), ...(base && { base }) });

  /** What is still typed for it here is not written; begun anew, it is. */
  function letGo(name: string): void {
    const each = known.get(name);
    if (each) erased.add(markOf(name, each.since));
    known.delete(name);
  }

  function refuseErased(name: string, kept: Kept): void {
    if (isEmptied() || erased.has(markOf(name, sinceOf(kept)))) throw new SaveRefused('erased-elsewhere');
  }

  const settled = async (name: string): Promise<void> => void (await saves.get(name)?.catch(() => undefined));
  const allSettled = async (): Promise<void> => void (await Promise.allSettled(saves.values()));

  const saveNewest = autosave(async ({ id: name, kept }: { readonly id: string; readonly kept: Kept }) => {
    refuseErased(name, kept);
    const client = clientOf(kept);
    if (client !== undefined) {
      // Their client may be on the way to the disk for the first time, or be handed over in the same breath.
      await Promise.resolve();
      await settled(nameOf({ kind: 'client', id: client }));
    }
    const base = await writeKept(disk, kept, known.get(name)?.base);
    know(name, kept, base);
    markKept();
  });

  function save(kept: Kept): Promise<void> {
    const name = nameOf(kept);
    const base = known.get(name)?.base;
    if (!erased.has(markOf(name, sinceOf(kept)))) know(name, kept, base);
    const saving = saveNewest({ id: name, kept });
    saves.set(name, saving);
    return saving;
  }

  async function open<What extends Kept>(name: string): Promise<OpenedThing<What>> {
    await settled(name);
    const before = saves.get(name);
    try {
      const read = await readKept(disk, name);
      // What this window writes meanwhile knows better.
      const isNewest = saves.get(name) === before;
      if (!('thing' in read)) {
        if (read.kind === 'missing' && isNewest && known.get(name)?.base) letGo(name);
        return read;
      }
      if (isNewest) know(name, read.thing, read.base);
      // The name it was found by has its kind in it.
      return { kind: 'open', thing: read.thing as What };
    } catch (error) {
      if (error instanceof SaveRefused && error.reason === 'locked') return { kind: 'locked' };
      throw error;
    }
  }

  /** A list is the first that is seen of something, never what goes over what was opened: that may stand on the screen. */
  const seen = <What extends Kept>(rows: readonly Read<What>[]): readonly What[] =>
    rows.map(({ thing, base }) => {
      const name = nameOf(thing);
      if (!known.has(name)) know(name, thing, base);
      return thing;
    });

  /** What is known here of these is not written any more from now on; where it fails, all is as it was. */
  async function erase(
    isOne: (name: string, known: Known) => boolean,
    work: () => Promise<readonly string[]>,
  ): Promise<void> {
    const marks = [...known].flatMap(([name, each]) => (isOne(name, each) ? [markOf(name, each.since)] : []));
    const fresh = marks.filter((mark) => !erased.has(mark));
    for (const mark of fresh) erased.add(mark);
    try {
      // A write that is still under way would otherwise come after, and bring it back.
      await allSettled();
      for (const name of await work()) {
        letGo(name);
        tell(idOf(name));
      }
    } catch (error) {
      for (const mark of fresh) erased.delete(mark);
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
        (name, each) => each.client === id || name === nameOf({ kind: 'client', id }),
        () => disk.connection.use((database) => eraseClient(database, id)),
      ),
  };

  async function erasedElsewhere(id: string): Promise<void> {
    const mine = [...known].flatMap(([name, { client, base }]) =>
      base && (idOf(name) === id || client === id) ? [name] : [],
    );
    for (const name of mine) {
      const there = await disk.connection.use((database) => database.getKey(storeOf(name), name));
      if (there === undefined) letGo(name);
    }
  }

  const brought = (names: readonly string[]): void => {
    for (const mark of erased) if (names.some((name) => mark.startsWith(`${name}@`))) erased.delete(mark);
  };

  return { keeping, erasedElsewhere, brought, settled: allSettled };
}
