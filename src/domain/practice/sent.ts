import type { PracticePlan, PracticePart, ReturnFieldId } from '../../content/schema-practice';
import type { MeasureId } from '../../content/schema-measures';

/** The version of practices and returns that this build writes. */
export const practiceVersion = 1;

/** What names a practice that was set; a random UUID, the same on both devices. */
export type PracticeId = string;

/** A practice as it goes to a client, in clear: it names no client. */
export interface SentPractice extends PracticePlan {
  readonly id: PracticeId;
  /** The key a return is sealed to (`age1…`). */
  readonly recipient: string;
  /** How the therapist calls themselves. */
  readonly by: string;
  /** The day it is to be done by, as `2026-11-30`. */
  readonly due?: string;
}

/** The most of each thing a practice may hold, in letters or in number. */
export const mostOf = {
  title: 80,
  why: 600,
  note: 600,
  by: 60,
  parts: 6,
  times: 14,
  tries: 10,
  minutes: 180,
} as const;

/** Numbers from 0 to 10, as they were reported. */
export type Measured = { readonly [Id in MeasureId]?: number };

/** One thing that goes back. None is there that was not chosen. */
export type ReturnField =
  | { readonly kind: 'happened'; readonly text: string }
  /** The parts that were done, by their place in the practice, and how often. */
  | { readonly kind: 'done'; readonly parts: readonly { readonly part: number; readonly times: number }[] }
  | { readonly kind: 'stopped'; readonly text: string }
  | { readonly kind: 'heat'; readonly before?: number; readonly after?: number }
  | { readonly kind: 'measures'; readonly before: Measured; readonly after: Measured }
  | { readonly kind: 'sentence'; readonly text: string }
  | {
      readonly kind: 'loop';
      readonly mine: string;
      readonly theirs: string;
      readonly thenI: string;
      readonly under: string;
    }
  | { readonly kind: 'plan'; readonly if: string; readonly then: string }
  | { readonly kind: 'turning'; readonly said: string; readonly reply: string }
  | { readonly kind: 'question'; readonly text: string };

/** The most letters of each text that goes back, so that all of it prints on one side. */
export const mostLetters: Readonly<Record<Exclude<ReturnFieldId, 'done' | 'heat' | 'measures'>, number>> = {
  happened: 240,
  stopped: 240,
  sentence: 280,
  loop: 140,
  plan: 160,
  turning: 240,
  question: 400,
};

/** What comes back, as it is under the seal: only what was chosen, and nothing of when or how often beside it. */
export interface PracticeReturn {
  readonly practice: PracticeId;
  /** A fingerprint of the practice as it came to the client. */
  readonly of: string;
  /** 32 hexadecimal digits made on the client’s device: tells two people with one link apart. */
  readonly copy: string;
  /** Counts what this copy handed over: a later one takes an earlier one’s place. */
  readonly version: number;
  /** In the order of `returnFieldIds`, each kind at most once. */
  readonly fields: readonly ReturnField[];
}

/** A sealed return, before any key was tried. */
export interface SealedReturn {
  readonly kind: 'sealed-return';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Why a link, a file, a picture or pasted text is neither a practice nor a return. */
export type NotPractice = 'nothing' | 'cut' | 'changed' | 'newer' | 'too-large' | 'no-code';

/** What it turned out to be, before any seal is opened. */
export type UnpackedPractice =
  | { readonly kind: 'practice'; readonly practice: SentPractice }
  | SealedReturn
  | { readonly kind: 'refused'; readonly why: NotPractice };

/** What a seal turned out to hold. `not-for-here`: none of these keys opens it, or it was changed on the way. */
export type UnsealedReturn =
  | {
      readonly kind: 'return';
      readonly return: PracticeReturn;
      /** The place of the key that opened it. */ readonly key: number;
    }
  | { readonly kind: 'refused'; readonly why: 'not-for-here' | 'changed' | 'newer' };

/** Whether two parts ask for the same thing. */
export const isSamePart = (one: PracticePart, other: PracticePart): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
