/** What a session of two may hold at most, so that no message and no file can bring more. */
export const mostTurns = 500;
/** Times the listener says back one and the same thing. */
export const mostReflections = 20;
/** Versions of what a person shows. */
export const mostShares = 50;
/** Fields in each of them; a walk has far fewer. */
export const mostFields = 200;
/** Agreements, and requests. */
export const mostAgreed = 100;

/** The longest name a person gives themselves, and the longest other text of a session, in UTF-16 units. */
export const longestName = 200;
export const longestSaid = 20_000;
