import type { Session, SessionId } from '../domain/together/kept';
import type { Invitation, SealedMessage } from '../domain/together/messages';
import { takenIn } from '../domain/together/taking-in';
import { keeping } from './keeping';
import { changeSession, openSession, useTogether } from './together';

/** Why something that was sent changed nothing. Each is a sentence, and a way on. */
export type NotTaken =
  | 'nothing'
  | 'practice'
  | 'cut'
  | 'changed'
  | 'newer'
  | 'too-large'
  | 'not-for-here'
  | 'not-here'
  | 'mixed-up'
  | 'another-key'
  | 'own-invitation'
  | 'known-invitation'
  | 'own-message'
  | 'twice'
  | 'late'
  | 'unreadable'
  | 'failed';

/** What something that was sent turned out to be, and what became of it. */
export type Found =
  /** From somebody this device does not know. Nothing was kept. */
  | { readonly kind: 'invitation'; readonly invitation: Invitation }
  | { readonly kind: 'taken'; readonly session: Session }
  | { readonly kind: 'not-taken'; readonly why: NotTaken; readonly session?: SessionId }
  /** The passphrase is needed before anything can be said of it. */
  | { readonly kind: 'locked' };

const notTaken = (why: NotTaken, session?: SessionId): Found => ({
  kind: 'not-taken',
  why,
  ...(session !== undefined && { session }),
});

/** The session of a message, where it is kept here and open; otherwise what to say of it. */
async function sessionOf(id: SessionId): Promise<Session | 'missing' | Found> {
  await openSession(id);
  const { session, absent } = useTogether.getState();
  if (session?.id === id) return session.two ? session : notTaken('mixed-up');
  if (absent === 'missing') return 'missing';
  return absent === 'locked' ? { kind: 'locked' } : notTaken(absent ?? 'failed');
}

const isFound = (session: Session | Found): session is Found => 'kind' in session;

async function openInvitation(invitation: Invitation): Promise<Found> {
  const session = await sessionOf(invitation.session);
  if (session === 'missing') return { kind: 'invitation', invitation };
  if (isFound(session)) return session;
  const { two, id, ended } = session;
  if (two?.token !== invitation.token) return notTaken('mixed-up', id);
  if (two.recipient === invitation.recipient) return notTaken('own-invitation', id);
  if (two.theirs !== invitation.recipient) return notTaken('another-key', id);
  return notTaken(ended ? 'late' : 'known-invitation', id);
}

async function openSealed(sealed: SealedMessage): Promise<Found> {
  const session = await sessionOf(sealed.session);
  if (session === 'missing') return notTaken('not-here');
  if (isFound(session)) return session;
  const { two, id, ended } = session;
  if (!two) return notTaken('mixed-up', id);
  const message = await (await keeping()).unseal(sealed, two.identity);
  if (message.kind === 'refused') return notTaken(message.why, id);
  // What is open in this window may have changed while the seal was opened.
  const now = useTogether.getState().session;
  const taken = takenIn(now?.id === id ? now : session, message);
  if (taken.kind === 'own') return notTaken('own-message', id);
  if (taken.kind !== 'taken') return notTaken(taken.kind, id);
  if (ended) return notTaken('late', id);
  if (!taken.isNews) return notTaken('twice', id);
  changeSession((current) => (current.id === id ? taken.session : current));
  return { kind: 'taken', session: taken.session };
}

/**
 * Looks at something that was sent: the data of a link, pasted text, or a file. Only a sealed message of a session that is
 * kept here, from the device it began with, changes anything; an invitation does not before somebody says yes. Never throws.
 */
export async function lookAt(given: string | File): Promise<Found> {
  try {
    const kept = await keeping();
    const unpacked = await kept.unpack(given);
    if (unpacked.kind === 'refused') {
      const isPractice = unpacked.why === 'nothing' && (await kept.unpackPractice(given)).kind !== 'refused';
      return notTaken(isPractice ? 'practice' : unpacked.why);
    }
    return await (unpacked.kind === 'invitation' ? openInvitation(unpacked) : openSealed(unpacked));
  } catch {
    return notTaken('failed');
  }
}
