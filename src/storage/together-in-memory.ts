import { byClock, noTries, oneMore, waitsUntil, type Tries } from '../domain/together/code-tries';
import type { KeepingSessions } from '../domain/together/keeping';
import { shortestCode, type Part, type Session, type SessionId } from '../domain/together/kept';
import type { OpenedPart, PartState } from '../domain/together/keeping';
import { SaveRefused, type RefusalReason } from '../domain/saved';
import { partId, type PartKey } from './kept-part';

interface Kept {
  part: Part;
  readonly code: string | undefined;
  tries: Tries;
}

const refused = (reason: RefusalReason): Promise<never> => Promise.reject(new SaveRefused(reason));

/** Sessions of two in this page alone, for browsers that refuse storage. */
export function togetherInMemory(): {
  readonly keeping: KeepingSessions;
  /** Closes every part. */
  readonly forget: () => void;
  readonly eraseAll: () => void;
} {
  const sessions = new Map<SessionId, Session>();
  const parts = new Map<string, Kept>();
  /** Parts that are open. */
  const open = new Set<string>();

  function tryCode(of: PartKey, code: string | undefined): OpenedPart {
    const kept = parts.get(partId(of));
    if (!kept) return { kind: 'missing' };
    if (kept.code !== undefined) {
      if (code === undefined) return { kind: 'wrong-code' };
      const now = Date.now();
      kept.tries = byClock(kept.tries, now);
      const waiting = waitsUntil(kept.tries, now);
      if (waiting !== undefined) return { kind: 'wait', waitUntil: waiting };
      const isRight = code.normalize('NFKC') === kept.code.normalize('NFKC');
      kept.tries = isRight ? noTries : oneMore(kept.tries, now);
      const waitUntil = waitsUntil(kept.tries, now);
      if (!isRight) return { kind: 'wrong-code', ...(waitUntil !== undefined && { waitUntil }) };
    }
    open.add(partId(of));
    return { kind: 'open', part: kept.part };
  }

  function erasePart(id: string): void {
    parts.delete(id);
    open.delete(id);
  }

  const stateOf = (of: PartKey): PartState => {
    const kept = parts.get(partId(of));
    if (!kept) return 'none';
    return kept.code === undefined ? 'plain' : 'coded';
  };

  return {
    keeping: {
      saveSession(session) {
        const revision = (sessions.get(session.id)?.revision ?? 0) + 1;
        sessions.set(session.id, { ...session, revision });
        return Promise.resolve();
      },
      openSession(id) {
        const session = sessions.get(id);
        return Promise.resolve(session ? { kind: 'open', session } : { kind: 'missing' });
      },
      listSessions() {
        const newest = [...sessions.values()].sort((a, b) => b.changed - a.changed);
        return Promise.resolve(
          newest.map((session) => ({ id: session.id, changed: session.changed, session })),
        );
      },
      eraseSession(id) {
        sessions.delete(id);
        for (const person of ['one', 'other'] as const) erasePart(partId({ session: id, person }));
        return Promise.resolve();
      },
      makePart(part, code) {
        const id = partId(part);
        if (code !== undefined && [...code].length < shortestCode)
          return Promise.reject(new TypeError('a part behind a code that is too short'));
        if (!sessions.has(part.session)) return refused('erased-elsewhere');
        if (parts.has(id)) return refused('changed-elsewhere');
        parts.set(id, { part, code, tries: noTries });
        open.add(id);
        return Promise.resolve();
      },
      openPart: (session, person, code) => Promise.resolve(tryCode({ session, person }, code)),
      savePart(part) {
        const kept = parts.get(partId(part));
        if (!kept) return refused('erased-elsewhere');
        if (!open.has(partId(part))) return refused('locked');
        kept.part = part;
        return Promise.resolve();
      },
      closePart(session, person) {
        open.delete(partId({ session, person }));
        return Promise.resolve();
      },
      partStates: (session) =>
        Promise.resolve({
          one: stateOf({ session, person: 'one' }),
          other: stateOf({ session, person: 'other' }),
        }),
      erasePart(session, person) {
        erasePart(partId({ session, person }));
        return Promise.resolve();
      },
    },
    forget: () => open.clear(),
    eraseAll() {
      sessions.clear();
      parts.clear();
      open.clear();
    },
  };
}

/** Where nothing is read or written: every question about sessions of two is refused. */
export const togetherRefused = (refuse: () => Promise<never>): KeepingSessions => ({
  saveSession: refuse,
  openSession: refuse,
  listSessions: refuse,
  eraseSession: refuse,
  makePart: refuse,
  openPart: refuse,
  savePart: refuse,
  closePart: refuse,
  partStates: refuse,
  erasePart: refuse,
});
