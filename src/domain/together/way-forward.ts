import { personIds, type Agreement, type Forward, type PersonId, type Request, type Session } from './kept';

function withForward(session: Session, forward: Partial<Forward>): Session {
  return {
    ...session,
    talk: {
      ...session.talk,
      forward: { ...session.talk.forward, ...forward },
      // What both had agreed to is another thing now.
      agreed: [],
    },
  };
}

/** Puts down what one of the two will do. */
export const withAgreement = (session: Session, agreement: Agreement): Session => {
  const { agreements } = session.talk.forward;
  const others = agreements.filter(({ id }) => id !== agreement.id);
  const at = agreements.findIndex(({ id }) => id === agreement.id);
  return withForward(session, {
    agreements: at < 0 ? [...others, agreement] : agreements.map((each, n) => (n === at ? agreement : each)),
  });
};

/** Takes an agreement away; either may, at any time. */
export const withoutAgreement = (session: Session, id: string): Session =>
  withForward(session, {
    agreements: session.talk.forward.agreements.filter((each) => each.id !== id),
  });

/** Puts down what one of the two asks for, or what the other answers to it. */
export const withRequest = (session: Session, request: Request): Session => {
  const { requests } = session.talk.forward;
  const isKnown = requests.some(({ id }) => id === request.id);
  return withForward(session, {
    requests: isKnown
      ? requests.map((each) => (each.id === request.id ? request : each))
      : [...requests, request],
  });
};

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

/** One of the two agrees to the page as it stands, or takes that back. It is kept when both do, and only as long as both do. */
export function agreedBy(session: Session, person: PersonId, isYes: boolean): Session {
  const others = session.talk.agreed.filter((each) => each !== person);
  const agreed = isYes ? [...others, person] : others;
  const { kept: _kept, ...rest } = session;
  return {
    ...rest,
    talk: { ...session.talk, agreed },
    ...(personIds.every((each) => agreed.includes(each)) && { kept: session.talk.forward }),
  };
}

/** Takes up again what was kept, to change it: either may ask, and both agree anew. What is kept stays until they do. */
export function takenUp(session: Session): Session {
  if (!session.kept) return session;
  const { ended: _ended, ...rest } = session;
  return { ...rest, talk: { ...session.talk, at: 'agreements', forward: session.kept, agreed: [] } };
}
