import type { MeasureId } from './schema-measures';
import type { PromptId } from './schema';
import type { TemperamentId } from './schema-rehearsal';

/** One thing to do. */
export type PracticePart =
  /** These prompts, as far as the person’s own walk asks them; none: the walk as it is. */
  | { readonly kind: 'walk'; readonly prompts: readonly PromptId[] }
  /** A made-up scene, or without one the rupture of one’s own repair, and how often it is to be tried. */
  | {
      readonly kind: 'rehearsal';
      readonly scenario?: string;
      readonly temperament: TemperamentId;
      readonly tries: number;
    }
  | { readonly kind: 'lesson'; readonly lesson: string }
  | { readonly kind: 'check-in' }
  /** The twenty minutes. */
  | { readonly kind: 'settle' };

/** What somebody is asked to practice, before it is set for anybody. */
export interface PracticePlan {
  /** What the client reads as its name. */
  readonly title: string;
  /** Why it helps, in plain words; never empty. */
  readonly why: string;
  readonly parts: readonly PracticePart[];
  readonly measures: readonly MeasureId[];
  /** How often all of it is to be done; 1 and up. */
  readonly times: number;
  /** Whole minutes for doing it once. */
  readonly minutes: number;
  readonly note?: string;
  /** It goes to two people, each on a device of their own. */
  readonly forTwo: boolean;
}

/** A practice that is ready to be set. */
export interface ReadyPractice {
  /** What the therapist chooses it by. */
  readonly name: string;
  /** For whom and when, in a sentence, for the therapist. */
  readonly when: string;
  readonly plan: PracticePlan;
  /** May be set for two without having asked each alone about fear, force and thoughts of suicide. */
  readonly isAlwaysFit: boolean;
  /** A source of `content/sources`. */
  readonly source: string;
}

/** What can go back, in the order it stands on the page. */
export const returnFieldIds = [
  'happened',
  'done',
  'stopped',
  'heat',
  'measures',
  'sentence',
  'loop',
  'plan',
  'turning',
  'question',
] as const;
export type ReturnFieldId = (typeof returnFieldIds)[number];

/** A part of the page therapists judge the app by, or of their guide. */
export interface GuideSection {
  readonly title: string;
  readonly says: readonly string[];
  readonly list?: readonly string[];
  /** A paragraph to copy out: consent. */
  readonly toCopy?: string;
  /** Sources of `content/sources` behind its claims. */
  readonly sources?: readonly string[];
}
