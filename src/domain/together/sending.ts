import { isSameValue } from '../same-value';
import type { Session, Share } from './kept';

/** The versions of what is shown here that the person said were sent. A newer one is nobody's yet, and can still become another. */
export const handedOut = ({ two, shares }: Session): readonly Share[] =>
  two ? shares[two.here].filter(({ version }) => version <= (two.sent ?? 0)) : [];

/** Whether these two show the same in the same name, whatever their numbers are. */
export const showsSame = (one: Share, other: Share): boolean =>
  isSameValue([one.person, one.fields], [other.person, other.fields]);

/** The two compared the six words aloud: the same, or not, which also takes back what they said before. */
export const compared = (session: Session, isSame: boolean): Session =>
  session.two ? { ...session, two: { ...session.two, isCompared: isSame } } : session;
