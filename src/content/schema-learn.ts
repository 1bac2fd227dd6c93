import type { Review, SaidLine, SourceId, Strength, TwoThreads } from './schema';

/** The shape of Learn: short lessons, each with something to touch. */

/** The file name of a lesson; other pages lead to it, so a published one is never renamed. */
export type LessonId = string;

/** A sentence or two that rest on a work, and how strong that is. */
export interface Claim {
  readonly says: string;
  readonly source: SourceId;
  readonly strength: Strength;
}

/** Plain words of ours, or a claim. */
export type Paragraph = string | Claim;

export interface LessonPart {
  readonly title: string;
  readonly says: readonly Paragraph[];
}

/** What stands in the list of lessons. */
export interface LessonCard {
  readonly title: string;
  /** One line. */
  readonly summary: string;
  /** Whole minutes to read it and play with its picture. */
  readonly minutes: number;
  readonly threads: TwoThreads;
}

/** One lesson: its parts, a picture to touch after the first of them, and a door onward. */
export interface Lesson extends LessonCard {
  readonly parts: readonly LessonPart[];
  readonly picture: Picture;
  readonly door: { readonly to: string; readonly title: string; readonly says: string };
  readonly review: Review;
}

/** What every picture says: what it is, and what to do with it. */
interface PictureWords {
  readonly title: string;
  readonly how: string;
}

/** A body that comes down over forty minutes, and how calm it feels meanwhile. */
export interface ComingDownPicture extends PictureWords {
  readonly kind: 'coming-down';
  /** What the drawing shows, in words. */
  readonly drawn: string;
  readonly slider: string;
  /** `{minutes}` is where the slider stands. */
  readonly at: string;
  readonly meanwhile: string;
  readonly ways: Readonly<Record<'soothing' | 'goingOver', string>>;
  readonly keys: Readonly<Record<'body' | 'felt', string>>;
  /** What may be so by then: the last one whose minute has come is said. */
  readonly says: Readonly<
    Record<'soothing' | 'goingOver', readonly { readonly from: number; readonly says: string }[]>
  >;
}

/** The same talk in two orders. */
export interface TwoOrdersPicture extends PictureWords {
  readonly kind: 'two-orders';
  readonly scene: string;
  readonly choose: string;
  readonly them: string;
  readonly me: string;
  readonly orders: readonly {
    readonly id: string;
    readonly label: string;
    readonly lines: readonly SaidLine[];
    /** How far apart they are after each line, from 0 to 1. */
    readonly gaps: readonly number[];
    readonly drawn: string;
    readonly after: string;
  }[];
}

/** The loop of pursuing and withdrawing: four places to stand on, and a way out of each. */
export interface RoundTheLoopPicture extends PictureWords {
  readonly kind: 'round-the-loop';
  readonly names: Readonly<Record<'solid' | 'dotted', string>>;
  readonly drawn: string;
  readonly wayOut: string;
  readonly places: readonly {
    readonly side: 'solid' | 'dotted';
    readonly part: 'does' | 'feels';
    readonly label: string;
    readonly says: string;
    /** What could be said from here to step out of it. */
    readonly out: string;
  }[];
}

/** Something to touch, one kind for each component that draws it. */
export type Picture = ComingDownPicture | TwoOrdersPicture | RoundTheLoopPicture;
export type PictureKind = Picture['kind'];
