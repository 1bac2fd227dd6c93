import type { Tries } from './code-tries';
import type { Part, PersonId, SessionId } from './kept';

/** Bytes under a seal and the number used once that opened it, both in base64. */
export interface SealedText {
  readonly iv: string;
  readonly sealed: string;
}

/** What makes a part’s key out of a code, and out of nothing else. */
export interface CodeLock {
  /** In base64. */
  readonly salt: string;
  readonly iterations: number;
  /** The part’s own key under the one made from the code. */
  readonly key: SealedText;
}

/** What is known of a part without opening it. */
interface AboutPart {
  readonly session: SessionId;
  readonly person: PersonId;
  /** The version of the shape of the part. */
  readonly version: number;
  /** Counts the committed writes of the part; a wrong code is none. */
  readonly revision: number;
}

/** A part behind a code, which nothing here can read without it. */
export interface CodedPart extends AboutPart {
  readonly kind: 'coded';
  readonly lock: CodeLock;
  readonly tries: Tries;
  /** The part under its own key. */
  readonly inner: SealedText;
}

/** A part with no code before it, on a device of one’s own. */
export interface PlainPart extends AboutPart {
  readonly kind: 'plain';
  readonly part: Part;
}

/** A part as it lies under the data key, and in a backup. */
export type KeptPart = CodedPart | PlainPart;
