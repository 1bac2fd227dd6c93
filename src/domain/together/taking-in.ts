import { isSameValue } from '../same-value';
import { personIds, type Session, type Share } from './kept';
import { mostShares } from './limits';
import type { SharesMessage } from './messages';
import { handedOut, showsSame } from './sending';
import { otherOf } from './session';

const byText = (one: Share, other: Share): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

/**
 * All versions of either list, each once, the oldest first, and of very many the newest: the same whichever came first,
 * however often. Two that claim
 * one number and differ can only come of a damaged or forged sender; the same one of them wins on both devices.
 */
export function mergedVersions(mine: readonly Share[], came: readonly Share[]): readonly Share[] {
  const byVersion = new Map<number, Share>();
  for (const share of [...mine, ...came]) {
    const there = byVersion.get(share.version);
    const [first] = there ? [there, share].sort(byText) : [share];
    if (first) byVersion.set(share.version, first);
  }
  return [...byVersion.values()].sort((one, other) => one.version - other.version).slice(-mostShares);
}

/** What taking in a message came to. */
export type TakenIn =
  | {
      readonly kind: 'taken';
      readonly session: Session;
      /** False: all of it was known already. */ readonly isNews: boolean;
    }
  /** It was written on this device. */
  | { readonly kind: 'own' }
  /** Its token, or whose part it says it is, is another's: two sessions were mixed up, or somebody else made it. */
  | { readonly kind: 'mixed-up' }
  /** It comes from another key than the messages before it. */
  | { readonly kind: 'another-key' };

/** Puts what came from the other device where it belongs; nothing else changes, and nothing is taken from a stranger. */
export function takenIn(session: Session, message: SharesMessage): TakenIn {
  const { two } = session;
  if (!two || message.session !== session.id || message.token !== two.token) return { kind: 'mixed-up' };
  if (message.recipient === two.recipient) return { kind: 'own' };
  if (message.from === two.here) return { kind: 'mixed-up' };
  if (two.theirs !== undefined && two.theirs !== message.recipient) return { kind: 'another-key' };
  const from = otherOf(two.here);
  const versions = mergedVersions(session.shares[from], message.shares);
  const isNews = two.theirs === undefined || !isSameValue(versions, session.shares[from]);
  if (!isNews) return { kind: 'taken', session, isNews };
  const person = versions.at(-1)?.person;
  const taken: Session = {
    ...session,
    shares: { ...session.shares, [from]: versions },
    people: person ? { ...session.people, [from]: person } : session.people,
    two: { ...two, theirs: message.recipient },
  };
  return { kind: 'taken', session: withOpening(taken), isNews };
}

/** On two devices it opens when something of both is here, and what is shown here was handed out to be sent. */
export function withOpening(session: Session): Session {
  const { two, shares } = session;
  if (!two || session.isOpen) return session;
  const isOpen = personIds.every((each) => shares[each].length > 0) && two.sent !== undefined;
  return isOpen ? { ...session, isOpen } : session;
}

/**
 * What the message to the other device holds: what is shown now, and nothing that was shown before, since it may never
 * have arrived. Undefined until something is shown, and their key is known.
 */
export function messageFrom(session: Session): SharesMessage | undefined {
  const { two } = session;
  if (!two || two.theirs === undefined || session.shares[two.here].length === 0) return undefined;
  return {
    kind: 'shares',
    session: session.id,
    token: two.token,
    from: two.here,
    recipient: two.recipient,
    shares: session.shares[two.here].slice(-1),
  };
}

/**
 * Puts a new version of what is shown here beside the older ones. A version that was not sent goes; its number is never
 * given again, since a message of it may lie in somebody's clipboard. What shows the same as the newest changes nothing.
 */
export function withOwnShare(session: Session, share: Share): Session {
  const { two, shares } = session;
  const newest = two && shares[two.here].at(-1);
  if (!two || (newest && showsSame(newest, share))) return session;
  const before = handedOut(session);
  const fresh: Share = { ...share, version: (newest?.version ?? 0) + 1 };
  return {
    ...session,
    people: { ...session.people, [two.here]: share.person },
    shares: { ...shares, [two.here]: [...before, fresh].slice(-mostShares) },
  };
}

/** The person says that it is on its way: as a link, a code or a file. */
export function withSent(session: Session): Session {
  const { two } = session;
  const newest = two && session.shares[two.here].at(-1)?.version;
  if (!two || newest === undefined) return session;
  return withOpening({ ...session, two: { ...two, sent: newest } });
}
