import type { RelationshipId, SourceId } from './schema';

/** The shape of what is said to two people who sit down together. */

/** What two people are to each other. Kept sessions and messages hold these, so one is never renamed. */
export const bondIds = [
  'partners',
  'former-partners',
  'friends',
  'parent-and-grown-child',
  'family',
  'colleagues',
  'others',
] as const;
export type BondId = (typeof bondIds)[number];

/** A bond, as it is offered, and what the other may be to me in it; where there are two, each says which. */
export interface Bond {
  readonly id: BondId;
  readonly label: string;
  readonly hint?: string;
  readonly relationships: readonly RelationshipId[];
}

/** The hues a person can choose for their thread; no two people of a session share one. */
export const hues = ['rust', 'sea', 'plum', 'moss'] as const;
export type Hue = (typeof hues)[number];

/** What a person can answer to what was said to them. */
export const receivingIds = ['accept', 'partly', 'not-yet', 'no', 'not-now'] as const;
export type ReceivingId = (typeof receivingIds)[number];

/** One answer, and the page it leads to: for the one who gave it, and for the one who hears it. */
export interface Receiving {
  readonly label: string;
  /** A way of saying it aloud. */
  readonly aloud: readonly string[];
  readonly heading: string;
  readonly toWhoAnswered: readonly string[];
  readonly toWhoSpoke: readonly string[];
}

/** Why two people take turns, and ways to begin a sentence, standing by on a turn; `…` is where it goes on. */
export interface TurnPrompts {
  readonly why: string;
  readonly source: SourceId;
  readonly speaking: readonly string[];
  readonly reflecting: readonly string[];
  readonly missing: readonly string[];
}

/**
 * Why something cannot be agreed on here, and what can. `words` are the phrases it is known by, in lower case and
 * without apostrophes: `a|b` is either word, `a|b?` may be missing, `*` is up to three words of any kind, `!a|b`
 * that none of these comes next, and `.` that the sentence is over. What `unless` knows is passed over first.
 */
export interface NotAgreed {
  readonly id: string;
  readonly words: readonly string[];
  readonly unless?: readonly string[];
  readonly says: string;
}
