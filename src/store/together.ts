import { create } from 'zustand';
import type { BondId } from '../content/schema-together';
import { SaveRefused, type RefusalReason } from '../domain/saved';
import type { OpenedSession, SessionRow } from '../domain/together/keeping';
import type { Session, SessionId } from '../domain/together/kept';
import { newSession } from '../domain/together/session';
import { keeping } from './keeping';
import { notePersonal } from './personal';
import { noteHolding } from './unsaved';

/** What is true of a session's newest state right now. */
export type SessionSaving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'in-memory' }
  | { readonly kind: 'not-saved'; readonly reason: RefusalReason };

interface TogetherState {
  /** The one on screen: what both may see of it, and nothing of either part. */
  readonly session: Session | undefined;
  readonly absent: Exclude<OpenedSession['kind'], 'open'> | 'failed' | undefined;
  readonly saving: SessionSaving;
  /** Those kept here, the newest first; undefined until they were read. */
  readonly list: readonly SessionRow[] | undefined;
}

/** The session on screen, and the list of all. */
export const useTogether = create<TogetherState>()(() => ({
  session: undefined,
  absent: undefined,
  saving: { kind: 'saved' },
  list: undefined,
}));

const set = useTogether.setState;

async function write(session: Session): Promise<void> {
  let saving: SessionSaving;
  try {
    const kept = await keeping();
    await kept.saveSession(session);
    saving = { kind: kept.where === 'device' ? 'saved' : 'in-memory' };
  } catch (error) {
    saving = { kind: 'not-saved', reason: error instanceof SaveRefused ? error.reason : 'failed' };
  }
  if (useTogether.getState().session === session) set({ saving });
}

/** Puts a session on screen and on the disk. */
export function showSession(session: Session): void {
  set({ session, absent: undefined, saving: { kind: 'saving' } });
  void write(session);
}

/** Makes a session for two people who share this device, and shows it. */
export function beginSession(bond: BondId, people: Session['people']): SessionId {
  const session = newSession({ id: crypto.randomUUID(), made: Date.now(), bond, people });
  showSession(session);
  return session.id;
}

/** Reads a session and shows it, unless it is on screen already. */
export async function openSession(id: SessionId): Promise<void> {
  if (useTogether.getState().session?.id === id) return;
  set({ session: undefined, absent: undefined });
  let opened: OpenedSession | { readonly kind: 'failed' };
  let where = 'device';
  try {
    const kept = await keeping();
    ({ where } = kept);
    opened = await kept.openSession(id);
  } catch {
    opened = { kind: 'failed' };
  }
  if (useTogether.getState().session?.id === id) return;
  if (opened.kind !== 'open') set({ absent: opened.kind });
  else
    set({
      session: opened.session,
      absent: undefined,
      saving: { kind: where === 'device' ? 'saved' : 'in-memory' },
    });
}

/** Changes the session on screen, and writes it down. */
export function changeSession(by: (session: Session) => Session): void {
  const { session } = useTogether.getState();
  if (!session) return;
  const next = by(session);
  if (next === session) return;
  showSession({ ...next, changed: Math.max(Date.now(), session.changed + 1) });
}

/** Shows what another window has put down since, unless something here still waits to be written. */
export async function lookForNewer(id: SessionId): Promise<void> {
  const { session, saving } = useTogether.getState();
  if (session?.id !== id || saving.kind !== 'saved') return;
  const found = await (await keeping()).openSession(id).catch(() => undefined);
  const isNewer = found?.kind === 'open' && found.session.changed > session.changed;
  if (isNewer && useTogether.getState().session === session) set({ session: found.session });
}

/** Tries once more to write down what could not be. */
export function saveSessionAgain(): void {
  const { session } = useTogether.getState();
  if (session) showSession(session);
}

/** Reads from the disk again what another window has changed; what only stood here goes. */
export async function readSessionAgain(id: SessionId): Promise<void> {
  set({ session: undefined, absent: undefined });
  await openSession(id);
}

/** Resolves when nothing of the session on screen is being written. */
export function sessionSettled(): Promise<void> {
  return new Promise((resolve) => {
    if (useTogether.getState().saving.kind !== 'saving') {
      resolve();
      return;
    }
    const stop = useTogether.subscribe(({ saving }) => {
      if (saving.kind === 'saving') return;
      stop();
      resolve();
    });
  });
}

/** Reads the list of sessions; none where it cannot be read. */
export async function listSessions(): Promise<void> {
  try {
    const list = await (await keeping()).listSessions();
    set({ list });
  } catch {
    set({ list: [] });
  }
}

/** Takes a session, and both parts of it, off the disk and the screen. Rejects where the disk refuses. */
export async function eraseSession(id: SessionId): Promise<void> {
  await sessionSettled();
  await (await keeping()).eraseSession(id);
  const { session, list } = useTogether.getState();
  set({
    ...(session?.id === id && { session: undefined, absent: 'missing' as const }),
    list: list?.filter((row) => row.id !== id),
  });
}

/** A fresh id for an agreement or a request. */
export const newId = (): string => crypto.randomUUID();

noteHolding({
  isUnsaved: () => !['saved', 'saving'].includes(useTogether.getState().saving.kind),
  subscribe: useTogether.subscribe,
});

notePersonal({
  settled: sessionSettled,
  async hide() {
    await sessionSettled();
    const { saving } = useTogether.getState();
    if (saving.kind === 'saved') set({ session: undefined, absent: 'locked', list: undefined });
  },
  clear: () => set({ session: undefined, absent: undefined, list: undefined }),
});
