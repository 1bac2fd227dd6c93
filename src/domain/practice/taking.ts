import { pathOf } from '../matching';
import type { About, Origin } from '../saved';
import type { TakenPractice } from './kept';
import { practiceVersion, type Measured, type SentPractice } from './sent';

/** How often a part is to be done in all, as it was set: a rehearsal’s tries count each by itself. */
export function setTimes({ parts, times }: Pick<SentPractice, 'parts' | 'times'>, at: number): number {
  const part = parts[at];
  return part?.kind === 'rehearsal' ? part.tries * times : times;
}

/** What a client makes of each part before they take it: how often they mean to do it, 0 for leaving it out. */
export type Wishes = readonly number[];

/** All of it, as it was set. */
export const asSet = (sent: SentPractice): Wishes => sent.parts.map((_, at) => setTimes(sent, at));

/** The numbers a client can choose from for a part: as it was set first, then fewer, and leaving it out last. */
export function choicesOf(sent: SentPractice, at: number): readonly number[] {
  const most = setTimes(sent, at);
  const fewer = most <= 12 ? Array.from({ length: most }, (_, less) => most - less) : [10, 5, 3, 2, 1];
  return [...new Set([most, ...fewer, 0])];
}

/** What taking a practice needs besides the practice itself. Ids and times are made by the store. */
export interface Taking {
  readonly made: number;
  readonly copy: string;
  readonly canReturn: boolean;
  readonly wishes: Wishes;
  readonly before: Measured;
}

/** A practice as it is kept from the moment the client takes it. */
export function newTaken(
  sent: SentPractice,
  { made, copy, canReturn, wishes, before }: Taking,
): TakenPractice {
  const bare: TakenPractice = {
    kind: 'taken',
    id: sent.id,
    version: practiceVersion,
    made,
    changed: made,
    sent,
    canReturn,
    copy,
    parts: sent.parts.map(() => ({ refused: false, times: 0, repairs: [] })),
    before,
    after: {},
    draft: { fields: [] },
    handed: 0,
  };
  return wishes.reduce((practice, wish, at) => withWish(practice, at, wish), bare);
}

/** The practice with another wish for a part. As often as was set, or more, is noted as nothing at all. */
export function withWish(practice: TakenPractice, at: number, wish: number): TakenPractice {
  return {
    ...practice,
    parts: practice.parts.map((part, nth) => {
      if (nth !== at) return part;
      const { wanted: _wanted, ...rest } = part;
      const isFewer = wish > 0 && wish < setTimes(practice.sent, at);
      return { ...rest, refused: wish <= 0, ...(isFewer && { wanted: wish }) };
    }),
  };
}

/** The practice a repair stays tied to. */
type Tie = Extract<Origin, { readonly kind: 'practice' }>;

/**
 * Where a repair comes from that was begun from a practice. Only a walk toward somebody one may talk to keeps the tie:
 * what safety opened, what nothing goes out of, and what is about one’s therapist are nobody else’s to know of.
 */
export function originOf(about: About, tie: Tie | undefined): Origin {
  const isApart =
    pathOf(about) !== 'walk' ||
    about.relationship === 'my-therapist' ||
    about.reach === 'leave-alone' ||
    about.reach === 'died';
  return tie === undefined || isApart ? { kind: 'self' } : tie;
}
