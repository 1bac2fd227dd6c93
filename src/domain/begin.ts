import type { RuptureCard, RuptureId } from '../content/schema';
import type { About, Origin } from './saved';

/** The questions before the walk, in the order they are asked; `safety` is answered nowhere but in memory. */
export const beginQuestions = [
  'heat',
  'who',
  'reach',
  'safety',
  'what',
  'side',
  'move',
  'need',
  'time',
] as const;
export type BeginQuestion = (typeof beginQuestions)[number];

/** What has been answered so far. */
export type Draft = { readonly [Key in keyof About]?: About[Key] | undefined } & {
  /** False when the person chose not to keep this one. */
  readonly keep?: boolean;
  /** The part of a practice it is begun from. */
  readonly practice?: Extract<Origin, { readonly kind: 'practice' }>;
};

/** From this heat on, settling is offered before anything else. */
export const hotFrom = 7;

/** The questions this draft still leads through, in order. How long a walk takes that a practice asks for was said there. */
export const questionsOf = (draft: Draft): readonly BeginQuestion[] =>
  questionsAbout(draft).filter((each) => each !== 'time' || !draft.practice);

function questionsAbout(draft: Draft): readonly BeginQuestion[] {
  const first: BeginQuestion[] = ['heat', 'who', 'reach', 'safety'];
  const { reach, relationship, under18 } = draft;
  if (draft.path !== undefined && draft.path !== 'walk') return first;
  if (reach === 'leave-alone' || reach === 'died' || reach === 'no-contact') return first;
  if (relationship === 'my-therapist') return first;
  if (reach === 'lost-touch') return [...first, 'what'];
  if (relationship === 'my-parent' && under18) return [...first, 'what'];
  if (relationship === 'my-child') return [...first, 'what', 'move', 'time'];
  return [...first, 'what', 'side', 'move', 'need', 'time'];
}

/** True while something about who they are still has to be chosen: where a colleague stands, a child's own age. */
export function isWhoOpen({ relationship, power, under18 }: Draft): boolean {
  return (
    relationship === undefined ||
    (relationship === 'colleague' && power === undefined) ||
    (relationship === 'my-parent' && under18 === undefined)
  );
}

/** True when the draft holds an answer to this question; `safety` is known only to whoever asked it. */
export function isGiven(draft: Draft, question: BeginQuestion, safetyAnswered: boolean): boolean {
  switch (question) {
    case 'heat':
      return draft.heatBefore !== undefined;
    case 'who':
      return !isWhoOpen(draft);
    case 'reach':
      return draft.reach !== undefined;
    case 'safety':
      return safetyAnswered;
    case 'what':
      return 'rupture' in draft;
    case 'side':
      return draft.side !== undefined;
    case 'move':
      return draft.move !== undefined;
    case 'need':
      return draft.need !== undefined;
    case 'time':
      return draft.length !== undefined;
  }
}

/** The first question without an answer; undefined when the repair can begin. */
export function firstUnanswered(draft: Draft, safetyAnswered: boolean): BeginQuestion | undefined {
  return questionsOf(draft).find((question) => !isGiven(draft, question, safetyAnswered));
}

/** What the repair is about, with a quiet default for everything that was not asked. */
export function aboutFrom(draft: Draft): About {
  const relationship = draft.relationship ?? 'other';
  return {
    relationship,
    side: draft.side ?? 'not-sure',
    move: draft.move ?? 'neither',
    need: draft.need ?? 'both',
    reach: draft.reach ?? 'not-sure',
    path: draft.path ?? 'walk',
    length: draft.length ?? 'full',
    ...(draft.power && relationship === 'colleague' && { power: draft.power }),
    ...(draft.under18 !== undefined && relationship === 'my-parent' && { under18: draft.under18 }),
    ...(draft.name?.trim() && { name: draft.name.trim() }),
    ...(draft.rupture && { rupture: draft.rupture }),
    ...(draft.foundOut && draft.rupture && { foundOut: draft.foundOut }),
    ...(draft.heatBefore !== undefined && { heatBefore: draft.heatBefore }),
  };
}

/** Whether going from one route to another must pass the safety page again: never silently back from one's own. */
export function asksSafetyAgain(before: About, after: About): boolean {
  const apart = (about: About): boolean => about.path !== 'walk' || about.reach === 'no-contact';
  return apart(before) && !apart(after);
}

/** Rupture ids, best fit first, for the three answers of "help me find it". Equal fits keep their order. */
export function rankRuptures(
  cards: readonly { readonly id: RuptureId; readonly card: RuptureCard }[],
  answers: readonly string[],
): readonly RuptureId[] {
  const fit = (card: RuptureCard): number =>
    answers.reduce((sum, answer) => sum + (card.fits[answer] ?? 0), 0);
  return cards
    .map(({ id, card }) => ({ id, fit: fit(card) }))
    .sort((a, b) => b.fit - a.fit)
    .map(({ id }) => id);
}
