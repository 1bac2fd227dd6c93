import type { Packed } from '../together/messages';
import type {
  ClientId,
  KeptReturn,
  PracticeKind,
  PracticeThing,
  ReturnId,
  ReturnLine,
  ThingOf,
} from './kept';
import type { PracticeReturn, SealedReturn, SentPractice, UnpackedPractice, UnsealedReturn } from './sent';

/** What opening something of a practice found. An unreadable one is left as it is on the disk. */
export type OpenedThing<Thing> =
  | { readonly kind: 'open'; readonly thing: Thing }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'newer' };

/** The newest returns first, how many there are in all, and how many of those asked for cannot be read. */
export interface ReturnList<Row = KeptReturn> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly unreadable: number;
}

/** A file with the therapist’s secret key that only a passphrase opens; `wrong`: another passphrase, or damage. */
export type OpenedKeyFile =
  | { readonly kind: 'key'; readonly identity: string; readonly recipient: string }
  | { readonly kind: 'wrong' };

/** What the disk does for practices and returns. All of it throws SaveRefused where it is locked or the disk refuses. */
export interface KeepingPracticeThings {
  /**
   * Resolves when the newest that was handed over is committed. Goes on from the write it was read as (`revision`): refuses
   * `changed-elsewhere` where another window wrote since, and `erased-elsewhere` where it or its client is gone.
   */
  readonly savePractice: (thing: PracticeThing) => Promise<void>;
  readonly openPractice: <Kind extends PracticeKind>(
    kind: Kind,
    id: string,
  ) => Promise<OpenedThing<ThingOf<Kind>>>;
  /** The newest first; without those that cannot be read. */
  readonly listPractices: <Kind extends PracticeKind>(kind: Kind) => Promise<readonly ThingOf<Kind>[]>;
  /** The kind tells a practice that was set from the same one taken here. A client is erased by `eraseClient`. */
  readonly erasePractice: (kind: Exclude<PracticeKind, 'client'>, id: string) => Promise<void>;
  /** Refuses as `savePractice` does. */
  readonly saveReturn: (kept: KeptReturn) => Promise<void>;
  readonly openReturn: (id: ReturnId) => Promise<OpenedThing<KeptReturn>>;
  /** Those that came last first; of one client where it is named. */
  readonly listReturns: (from: number, count: number, client?: ClientId) => Promise<ReturnList>;
  /** The same as a list shows them, and several times as fast: only what stands there is read out of each and checked. */
  readonly lineReturns: (from: number, count: number, client?: ClientId) => Promise<ReturnList<ReturnLine>>;
  readonly eraseReturn: (id: ReturnId) => Promise<void>;
  /** Takes what was set for them and what came back along, readable or not: all of it or nothing. */
  readonly eraseClient: (id: ClientId) => Promise<void>;
}

/** What is made of practices and returns on their way, and found in what comes. */
export interface KeepingPracticeMessages {
  /** In clear; its link leads to `/practice`. */
  readonly packPractice: (practice: SentPractice) => Promise<Packed>;
  /** Sealed to the therapist’s key; its link leads to `/therapist/returns`. The file is one that `age` opens, with JSON inside. */
  readonly packReturn: (back: PracticeReturn, to: string) => Promise<Packed>;
  /** Reads a link, the data of one, a file, a picture of a code, or pasted text. Refuses, and rejects only where code for it cannot be fetched. */
  readonly unpackPractice: (given: string | File) => Promise<UnpackedPractice>;
  /** Tries the secret keys in turn. */
  readonly unsealReturn: (sealed: SealedReturn, identities: readonly string[]) => Promise<UnsealedReturn>;
  /** The places, in our list of 1,024 words, of four words that only this key leads to. */
  readonly fourWords: (recipient: string) => Promise<readonly number[]>;
  /** The same for any two practices with the same words in them, whichever device reckons it. */
  readonly fingerprintOf: (practice: SentPractice) => Promise<string>;
  /** The secret key in a file of the age format, behind a passphrase. */
  readonly sealKey: (identity: string, passphrase: string) => Promise<File>;
  readonly openKeyFile: (file: File, passphrase: string) => Promise<OpenedKeyFile>;
}

/** All of it. */
export interface KeepingPractice extends KeepingPracticeThings, KeepingPracticeMessages {}
