import type { Review, SaidLine, sixSteps, SourceId, Strength, TwoThreads } from './schema';

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

/** Small drawings of two threads, each to be opened. */
export interface KindsPicture extends PictureWords {
  readonly kind: 'kinds';
  readonly kinds: readonly {
    readonly title: string;
    readonly says: string;
    readonly threads: TwoThreads;
  }[];
}

/** Where a moment belongs in the picture of rupture and conflict. */
export type Region = 'conflict' | 'quiet' | 'none';

/** Conflict inside rupture, and moments to put there: ours first, then one's own. */
export interface VennPicture extends PictureWords {
  readonly kind: 'venn';
  readonly drawn: string;
  readonly circles: Readonly<Record<'rupture' | 'conflict', string>>;
  readonly regions: Readonly<Record<Region, string>>;
  readonly moments: readonly {
    readonly says: string;
    readonly region: Region;
    readonly because: string;
  }[];
  readonly own: Readonly<Record<'label' | 'add' | 'kept' | 'placed', string>>;
}

/** Two threads that lose and find each other, as often as two sliders say. */
export interface MismatchPicture extends PictureWords {
  readonly kind: 'mismatch';
  /** What each slider is about, and its two ends. */
  readonly slips: readonly [about: string, low: string, high: string];
  readonly mends: readonly [about: string, low: string, high: string];
  readonly again: string;
  /** `{losses}`, `{repairs}` and `{longest}` are what came of it. */
  readonly came: string;
  readonly drawn: string;
  readonly caution: string;
}

export type SixStep = (typeof sixSteps)[number];

/** A talk whose lines are put to the step they serve. */
export interface SixStepsPicture extends PictureWords {
  readonly kind: 'six-steps';
  readonly scene: string;
  readonly steps: Readonly<Record<SixStep, { readonly name: string; readonly plain: string }>>;
  readonly lines: readonly {
    readonly by: string;
    readonly said: string;
    readonly step: SixStep;
    readonly because: string;
  }[];
  /** Before our own reason, where somebody put it elsewhere; `{step}` is where we did. */
  readonly elsewhere: string;
  readonly done: string;
}

/** An apology put together from parts, and how each may land. */
export interface BuildAnApologyPicture extends PictureWords {
  readonly kind: 'build-an-apology';
  readonly scene: string;
  readonly choose: string;
  readonly soFar: string;
  readonly nothing: string;
  readonly hears: string;
  readonly drawn: Readonly<Record<'nearer' | 'same' | 'farther', string>>;
  readonly parts: readonly {
    readonly id: string;
    readonly label: string;
    readonly says: string;
    readonly hears: string;
    /** What it does to the gap between them: below 0 brings them nearer. */
    readonly moves: number;
  }[];
}

/** One way of saying more and more, in stages. */
export interface Degrees {
  readonly id: string;
  readonly label: string;
  readonly stages: readonly {
    readonly name: string;
    readonly said: string;
    readonly about: string;
    readonly gaps: readonly number[];
  }[];
}

/** Ways out of a rupture, each to be gone by degrees. */
export interface ByDegreesPicture extends PictureWords {
  readonly kind: 'by-degrees';
  readonly choose: string;
  readonly slider: string;
  readonly drawn: string;
  readonly ways: readonly Degrees[];
}

/** What keeping the peace does to two threads, and the one unicorn of the app. */
export interface UnicornPicture extends Omit<ByDegreesPicture, 'kind'> {
  readonly kind: 'unicorn';
  readonly unicorn: Readonly<Record<'title' | 'says' | 'drawn', string>>;
}

/** Situations, each with what may be right in it. */
export interface SituationsPicture extends PictureWords {
  readonly kind: 'situations';
  readonly choose: string;
  readonly situations: readonly {
    readonly id: string;
    readonly label: string;
    readonly says: string;
    /** Words to say there, if any. */
    readonly line?: string;
    readonly onward?: { readonly to: string; readonly label: string };
  }[];
}

/** Claims to guess the strength of. */
export interface HowStrongPicture extends PictureWords {
  readonly kind: 'how-strong';
  readonly choose: string;
  readonly not: string;
  readonly claims: readonly (Claim & {
    /** What it does not show. */
    readonly not: string;
  })[];
}

/** Something to touch, one kind for each component that draws it. */
export type Picture =
  | BuildAnApologyPicture
  | ByDegreesPicture
  | ComingDownPicture
  | HowStrongPicture
  | KindsPicture
  | MismatchPicture
  | RoundTheLoopPicture
  | SituationsPicture
  | SixStepsPicture
  | TwoOrdersPicture
  | UnicornPicture
  | VennPicture;
export type PictureKind = Picture['kind'];

/** A word this app uses, in plain ones. */
export interface GlossaryEntry {
  readonly term: string;
  readonly says: string;
  /** Where more is said about it. */
  readonly lesson?: LessonId;
}

/** One of the six steps on paper. */
export interface WorksheetPart {
  readonly name: string;
  readonly plain: string;
  /** What is asked, and the empty lines under it. */
  readonly asks: readonly { readonly asks: string; readonly lines: number }[];
}
