import { isSameValue } from '../same-value';
import {
  personIds,
  type Agreement,
  type Forward,
  type PersonId,
  type Request,
  type Session,
  type Talk,
} from './kept';
import { emptyTalk, goneTo } from './session';

function withForward(session: Session, change: Partial<Forward>): Session {
  const forward = { ...session.talk.forward, ...change };
  if (isSameValue(forward, session.talk.forward)) return session;
  // What both had agreed to is another thing now.
  return { ...session, talk: { ...session.talk, forward, agreed: [] } };
}

/** One more, or another in the place of the one by this id; never in the place of one that is the other person's. */
function withOne<T extends Agreement | Request>(all: readonly T[], fresh: T): readonly T[] {
  const known = all.find(({ id }) => id === fresh.id);
  if (!known) return [...all, fresh];
  return known.by === fresh.by ? all.map((each) => (each === known ? fresh : each)) : all;
}

/** Puts down what one of the two will do, or changes it. It stays theirs: nobody makes it into what the other will do. */
export const withAgreement = (session: Session, agreement: Agreement): Session =>
  withForward(session, { agreements: withOne(session.talk.forward.agreements, agreement) });

/** Takes an agreement away; either may, at any time. */
export const withoutAgreement = (session: Session, id: string): Session =>
  withForward(session, {
    agreements: session.talk.forward.agreements.filter((each) => each.id !== id),
  });

/** Puts down what one of the two asks for, or what the other answers to it. Asked in other words it is asked anew. */
export function withRequest(session: Session, request: Request): Session {
  const { requests } = session.talk.forward;
  const known = requests.find(({ id }) => id === request.id);
  const { answer: _answer, ...unanswered } = request;
  const fresh = known && known.text !== request.text ? unanswered : request;
  return withForward(session, { requests: withOne(requests, fresh) });
}

/** Takes a request away. */
export const withoutRequest = (session: Session, id: string): Session =>
  withForward(session, { requests: session.talk.forward.requests.filter((each) => each.id !== id) });

/** Puts down what stays open. */
export const withOpen = (session: Session, staysOpen: string): Session => withForward(session, { staysOpen });

/** The day they look again, as `2026-11-22`; empty: none. */
export const withLookAgain = (session: Session, lookAgain: string): Session =>
  withForward(session, { lookAgain });

/** One thing somebody appreciates in the other. */
export const withAppreciation = (session: Session, by: PersonId, text: string): Session =>
  withForward(session, {
    appreciations: { ...session.talk.forward.appreciations, [by]: text },
  });

/** Whether there is anything to agree to. */
export const hasForward = ({ agreements, requests, staysOpen, lookAgain, appreciations }: Forward): boolean =>
  agreements.length > 0 ||
  requests.length > 0 ||
  lookAgain !== '' ||
  [staysOpen, ...Object.values(appreciations)].some((each) => each.trim() !== '');

const haveBothAgreed = ({ agreed }: Talk): boolean => personIds.every((each) => agreed.includes(each));

/**
 * One of the two agrees to the page as it stands, or takes that back. It is kept when both do; empty, nothing is. What
 * was kept before stays until both agree to another. Only a yes taken back from the very page both agreed to lets go of it.
 */
export function agreedBy(session: Session, person: PersonId, isYes: boolean): Session {
  const { talk, kept, ...rest } = session;
  // Once it has ended the page is empty: a late tap must not put that in the place of what they keep.
  if (session.ended || talk.agreed.includes(person) === isYes) return session;
  const agreed = isYes ? [...talk.agreed, person] : talk.agreed.filter((each) => each !== person);
  const next: Talk = { ...talk, agreed };
  const page = hasForward(talk.forward) ? talk.forward : undefined;
  const keeps = haveBothAgreed(next) ? page : haveBothAgreed(talk) ? undefined : kept;
  return { ...rest, talk: next, ...(keeps && { kept: keeps }) };
}

/**
 * Takes up again what was kept, to change it: either may ask, and both agree anew. What is kept stays until they do. While
 * they are still at it, what they have changed already stays.
 */
export function takenUp(session: Session): Session {
  if (!session.kept) return session;
  if (!session.ended) return goneTo(session, 'agreements');
  const { ended: _ended, ...rest } = session;
  // They said yes to this talk before; to the page itself each says it anew.
  return {
    ...rest,
    talk: { ...emptyTalk, at: 'agreements', consents: personIds, forward: session.kept },
  };
}
