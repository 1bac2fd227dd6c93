import type { MeasureId } from '../../content/schema-measures';
import type { PracticePart, PracticePlan } from '../../content/schema-practice';
import type { RepairId } from '../saved';
import type { Identity } from '../together/messages';
import type { Measured, PracticeId, PracticeReturn, ReturnField, SentPractice } from './sent';

/** The longest code of a client, in letters. */
export const longestCode = 40;

/**
 * Which of its writes something was read as; the disk sets it, and a save goes on from there. Whoever changes what was read
 * keeps it: by it the disk tells whether another window wrote since. Absent on what was begun here.
 */
export type Revision = number;

/** How far a part of a practice has come. A part that was refused, skipped or not come to looks the same to anyone else. */
export interface PartProgress {
  /** The client does not want this part. */
  readonly refused: boolean;
  /** How often the client means to do it, where that is less than was set; 1 and up. */
  readonly wanted?: number;
  /** How often the client said it was done; what can be counted from rehearsals and repairs is not in it. */
  readonly times: number;
  /** The repairs that were begun from it, the oldest first. */
  readonly repairs: readonly RepairId[];
}

/** The most repairs that one part remembers. */
export const mostBegun = 400;

/** What a client chose to send back, while it is being put together. */
export interface ReturnDraft {
  readonly fields: readonly ReturnField[];
}

/** A practice on a client’s device. */
export interface TakenPractice {
  readonly kind: 'taken';
  readonly id: PracticeId;
  readonly version: number;
  readonly revision?: Revision;
  /** Milliseconds since 1970. */
  readonly made: number;
  readonly changed: number;
  readonly sent: SentPractice;
  /** The four words matched: something may go back. */
  readonly canReturn: boolean;
  /** The client said that they are under 18. */
  readonly isYoung?: boolean;
  /** 32 hexadecimal digits. */
  readonly copy: string;
  /** One for each part of the practice. */
  readonly parts: readonly PartProgress[];
  readonly before: Measured;
  readonly after: Measured;
  readonly draft: ReturnDraft;
  /** How many versions of a return were handed over. */
  readonly handed: number;
  /** When the client put it away as done. */
  readonly finished?: number;
}

/** What names a client on a therapist’s device; a random UUID. Who it is stands nowhere. */
export type ClientId = string;

/** A client, as the therapist tells them apart. */
export interface Client {
  readonly kind: 'client';
  readonly id: ClientId;
  readonly version: number;
  readonly revision?: Revision;
  readonly made: number;
  readonly changed: number;
  /** An own code (“R-17”), `longestCode` letters at most. */
  readonly code: string;
  readonly notes: string;
}

/** A practice as it was set. */
export interface SetPractice {
  readonly kind: 'set';
  readonly id: PracticeId;
  readonly version: number;
  readonly revision?: Revision;
  readonly made: number;
  readonly changed: number;
  readonly client?: ClientId;
  readonly sent: SentPractice;
}

/** A practice of the therapist’s own making, kept to be set again. */
export interface OwnPractice {
  readonly kind: 'own';
  readonly id: string;
  readonly version: number;
  readonly revision?: Revision;
  readonly made: number;
  readonly changed: number;
  readonly name: string;
  readonly plan: PracticePlan;
}

/** A practice half composed, kept so that it outlives a reload: any of it may still be empty. It holds no answer about safety. */
export interface PracticeDraft {
  readonly kind: 'draft';
  readonly id: string;
  readonly version: number;
  readonly revision?: Revision;
  readonly made: number;
  readonly changed: number;
  readonly title: string;
  readonly why: string;
  readonly parts: readonly PracticePart[];
  readonly measures: readonly MeasureId[];
  readonly times: number;
  /** Whole minutes for doing it once, where the therapist changed what was reckoned. */
  readonly minutes?: number;
  readonly note: string;
  readonly forTwo: boolean;
  /** A day, or empty. */
  readonly due: string;
  readonly by: string;
  /** The client’s code; it goes nowhere. */
  readonly code: string;
}

/** A pair of keys of the therapist. Older ones stay, so that what was sealed to them can be read. */
export interface TherapistKey {
  readonly kind: 'key';
  readonly id: string;
  readonly version: number;
  readonly revision?: Revision;
  readonly made: number;
  readonly changed: number;
  readonly pair: Identity;
  /** How the therapist calls themselves on what they set. */
  readonly by: string;
  /** Another took its place; nothing new is set with it. */
  readonly retired?: number;
  /** When it was last put into a file of its own. */
  readonly backedUp?: number;
}

/** Anything kept for a practice but a return. */
export type PracticeThing = TakenPractice | Client | SetPractice | OwnPractice | PracticeDraft | TherapistKey;
export type PracticeKind = PracticeThing['kind'];
export const practiceKinds = [
  'taken',
  'client',
  'set',
  'own',
  'draft',
  'key',
] as const satisfies readonly PracticeKind[];
export type ThingOf<Kind extends PracticeKind> = Extract<PracticeThing, { readonly kind: Kind }>;

/** What names a return on a therapist’s device: its practice and its copy, with a point between. */
export type ReturnId = string;

/** The most versions of one return that are kept. A client hands over a few. */
export const mostVersions = 200;

/** How a return fits what was set: its practice as it was set, one changed on the way, or one not set from here. */
export type ReturnFit = 'as-set' | 'edited' | 'not-set-here';

/** A return as a therapist keeps it. */
export interface KeptReturn {
  readonly id: ReturnId;
  readonly version: number;
  readonly revision?: Revision;
  /** When its newest version came here, in milliseconds since 1970: a newer one stands on top of the list again. */
  readonly arrived: number;
  readonly changed: number;
  readonly client?: ClientId;
  /** The newest version. */
  readonly newest: PracticeReturn;
  /** Those before it, the oldest first. */
  readonly earlier: readonly PracticeReturn[];
  readonly fit: ReturnFit;
  readonly notes: string;
  /** When it was marked as reviewed. */
  readonly reviewed?: number;
}

/** A return as a list shows it: what came back, whose it is, and what it answers; no more of any of them than that. */
export interface ReturnLine {
  readonly kept: Pick<KeptReturn, 'id' | 'arrived' | 'client' | 'reviewed'>;
  readonly client?: Pick<Client, 'code'> | undefined;
  readonly set?: { readonly sent: Pick<SentPractice, 'title'> } | undefined;
}

export const returnIdOf = ({ practice, copy }: PracticeReturn): ReturnId => `${practice}.${copy}`;

/** The practice that a return of this id answers. */
export const practiceOf = (id: ReturnId): PracticeId => id.slice(0, id.indexOf('.'));
