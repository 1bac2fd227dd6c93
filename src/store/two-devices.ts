import type { BondId } from '../content/schema-together';
import type { WalkContent } from '../content/schema-walk';
import { SaveRefused } from '../domain/saved';
import type { Part, Person, PersonId, Session, SessionId } from '../domain/together/kept';
import type { Invitation, Packed } from '../domain/together/messages';
import { compared, handedOut } from '../domain/together/sending';
import { newSession, personOf } from '../domain/together/session';
import { shareOf } from '../domain/together/sharing';
import { messageFrom, withOwnShare, withSent } from '../domain/together/taking-in';
import { forgetArrived } from './arrived';
import { keeping } from './keeping';
import { closePart } from './part';
import { changeSession, showSession, useTogether } from './together';

/** 16 random bytes, as an invitation and the reply to it carry them. */
const newToken = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Makes a session between this device and another, and shows it; nobody has its invitation yet. Rejects where no key can be made. */
export async function beginInvitation(bond: BondId, person: Person): Promise<SessionId> {
  const made = await (await keeping()).makeIdentity();
  const session = newSession({
    id: crypto.randomUUID(),
    made: Date.now(),
    bond,
    people: { one: person },
    two: { here: 'one', ...made, token: newToken() },
  });
  showSession(session);
  return session.id;
}

/** Says yes to an invitation: its session is kept here from now on. Rejects where no key can be made. */
export async function acceptInvitation(invitation: Invitation, person: Person): Promise<SessionId> {
  const made = await (await keeping()).makeIdentity();
  const { session: id, token, bond, recipient } = invitation;
  showSession(
    newSession({
      id,
      made: Date.now(),
      bond,
      people: { other: person },
      two: { here: 'other', ...made, token, theirs: recipient },
    }),
  );
  forgetArrived();
  return id;
}

/** The invitation of this session, ready to be handed out, as often as wanted. Rejects where it cannot be made. */
export async function packInvitation({ id, bond, two }: Session): Promise<Packed> {
  if (!two) throw new SaveRefused('failed');
  const { token, recipient } = two;
  return (await keeping()).packInvitation({ kind: 'invitation', session: id, token, recipient, bond });
}

/**
 * The own part of a session of two devices as it lies there; undefined before it is begun. No code keeps it, so opening
 * it here opens nothing more. Rejects where it cannot be read.
 */
export async function readOwnPart(id: SessionId, here: PersonId): Promise<Part | undefined> {
  await closePart();
  const found = await (await keeping()).openPart(id, here, undefined);
  if (found.kind === 'missing') return undefined;
  if (found.kind !== 'open') throw new SaveRefused(found.kind === 'newer' ? 'newer' : 'failed');
  return found.part;
}

/**
 * Seals what this person shows now to the other's key, as another version where it is not what went out last. Rejects
 * where it cannot be made.
 */
export async function packOwnShares(content: WalkContent, part: Part): Promise<Packed> {
  changeSession((session) =>
    withOwnShare(session, shareOf(content, part, personOf(session, part.person), handedOut(session))),
  );
  const { session } = useTogether.getState();
  const message = session && messageFrom(session);
  if (!session?.two?.theirs || !message) throw new SaveRefused('failed');
  return (await keeping()).packShares(message, session.two.theirs);
}

/** What is shown here was handed out: copied, shared, saved as a file, or held up as a code. */
export const noteSent = (): void =>
  changeSession((session) => {
    const { two, shares } = session;
    return two?.sent === (two && shares[two.here].at(-1)?.version) ? session : withSent(session);
  });

/** Puts down whether the six words were the same when the two read them aloud. */
export const noteCompared = (isSame: boolean): void => changeSession((session) => compared(session, isSame));

/** The places, in the list of words, of the six that both devices show; undefined until both keys are known. */
export async function sixWordsOf({ id, two }: Session): Promise<readonly number[] | undefined> {
  if (!two?.theirs) return undefined;
  return (await keeping()).sixWords(id, [two.recipient, two.theirs]);
}
