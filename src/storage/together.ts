import type { KeepingSessions } from '../domain/together/keeping';
import { SaveRefused } from '../domain/saved';
import { personIds, type Part, type Session, type SessionId } from '../domain/together/kept';
import { autosave } from './autosave';
import type { Disk } from './disk';
import { partId } from './kept-part';
import { tryPart } from './part-codes';
import { beginPart, stateOf, writePart, type OpenPart } from './parts';
import { eraseTogether, listSessions, readOne, writeSession } from './sessions';

/** What keeping does for sessions of two, and what the rest of it needs of that. */
export interface Together {
  readonly keeping: KeepingSessions;
  /** Forgets the keys of open parts, all of them or those under this id, and of any that is just being opened. */
  readonly forget: (id?: string) => void;
  /** A backup brought these back: what was erased here may be written again. */
  readonly brought: (ids: readonly string[]) => void;
  /** Resolves when nothing is being written. */
  readonly settled: () => Promise<void>;
}

/** What a write of a part needs; it keeps the key until it is done, whatever is forgotten meanwhile. */
interface Saving {
  readonly id: string;
  readonly part: Part;
  readonly open: OpenPart;
}

/**
 * Sessions of two on this disk, as one window keeps them; `isEmptied` tells that everything was erased, `tell` tells other
 * windows what was erased here.
 */
export function togetherOver(disk: Disk, isEmptied: () => boolean, tell: (id: string) => void): Together {
  /** The revision each session's next write goes on from. */
  const bases = new Map<SessionId, number>();
  /** Parts that are open here, by their ids; the only place where their keys are. */
  const open = new Map<string, OpenPart>();
  /** Parts that are being opened: forgotten meanwhile, they stay closed. */
  const opening = new Map<string, object>();
  /** Erased in this window: what still comes for them is not written. */
  const erased = new Set<string>();
  /** The newest save of each session and part, done or not. */
  const saves = new Map<string, Promise<void>>();

  const isUnder = (id: string, of: string): boolean => id === of || id.startsWith(`${of}/`);

  function refuseErased(...ids: readonly string[]): void {
    if (isEmptied() || ids.some((id) => erased.has(id))) throw new SaveRefused('erased-elsewhere');
  }

  function forget(of?: string): void {
    for (const keys of [open, opening])
      for (const id of keys.keys()) if (of === undefined || isUnder(id, of)) keys.delete(id);
  }

  const saveSession = autosave(async (session: Session) => {
    refuseErased(session.id);
    const base = bases.get(session.id) ?? 0;
    await writeSession(disk, session, base);
    bases.set(session.id, base + 1);
  });
  const savePart = autosave(async ({ id, part, open: at }: Saving) => {
    refuseErased(id, part.session);
    await writePart(disk, part, at);
  });

  function follow(id: string, saving: Promise<void>): Promise<void> {
    saves.set(id, saving);
    return saving;
  }

  async function settled(of?: string): Promise<void> {
    await Promise.allSettled(
      [...saves].flatMap(([id, saving]) => (of === undefined || isUnder(id, of) ? [saving] : [])),
    );
  }

  /** Opens a part, which stays open unless somebody asked to forget it meanwhile; false tells that. */
  async function whileWanted<Found>(
    id: string,
    work: (keep: (at: OpenPart) => boolean) => Promise<Found>,
  ): Promise<Found> {
    const mine = {};
    const isWanted = (): boolean => opening.get(id) === mine;
    opening.set(id, mine);
    try {
      return await work((at) => isWanted() && open.set(id, at).has(id));
    } finally {
      if (isWanted()) opening.delete(id);
    }
  }

  async function erase(id: string): Promise<void> {
    const wasErased = erased.has(id);
    erased.add(id);
    try {
      // A write that is still under way would otherwise come after, and bring it back.
      await settled(id);
      await disk.connection.use((database) => eraseTogether(database, id));
    } catch (error) {
      if (!wasErased) erased.delete(id);
      throw error;
    }
    forget(id);
    bases.delete(id);
    tell(id);
  }

  const keeping: KeepingSessions = {
    saveSession: (session) => follow(session.id, saveSession(session)),
    async openSession(id) {
      await settled(id);
      const before = saves.get(id);
      try {
        const opened = await readOne(disk, id);
        // What this window writes meanwhile knows better.
        if (opened.kind === 'open' && saves.get(id) === before) bases.set(id, opened.session.revision);
        return opened;
      } catch (error) {
        if (error instanceof SaveRefused && error.reason === 'locked') return { kind: 'locked' };
        throw error;
      }
    },
    listSessions: () => listSessions(disk),
    eraseSession: erase,
    makePart: (part, code) => {
      const id = partId(part);
      return follow(
        id,
        whileWanted(id, async (keep) => {
          refuseErased(part.session);
          const begun = await beginPart(disk, part, code);
          erased.delete(id);
          keep(begun);
        }),
      );
    },
    openPart(session, person, code) {
      const id = partId({ session, person });
      return whileWanted(id, async (keep) => {
        await settled(id);
        const before = saves.get(id);
        const tried = await tryPart(disk, { session, person }, code);
        if (tried.kind !== 'open') return tried;
        const isKept = saves.get(id) !== before && open.has(id);
        if (!isKept && !keep(tried.open)) throw new SaveRefused('locked');
        return { kind: 'open', part: tried.part };
      });
    },
    savePart(part) {
      const id = partId(part);
      const at = open.get(id);
      if (at) return follow(id, savePart({ id, part, open: at }));
      return Promise.reject(
        new SaveRefused(erased.has(id) || erased.has(part.session) ? 'erased-elsewhere' : 'locked'),
      );
    },
    async closePart(session, person) {
      const id = partId({ session, person });
      opening.delete(id);
      await settled(id);
      open.delete(id);
    },
    async partStates(session) {
      const [one, other] = await Promise.all(personIds.map((person) => stateOf(disk, { session, person })));
      return { one: one ?? 'none', other: other ?? 'none' };
    },
    erasePart: (session, person) => erase(partId({ session, person })),
  };
  const brought = (ids: readonly string[]): void => ids.forEach((id) => erased.delete(id));
  return { keeping, forget, brought, settled: () => settled() };
}
