import type {
  Identity,
  Packed,
  SharesMessage,
  SealedMessage,
  Invitation,
  Unpacked,
  Unsealed,
} from './messages';
import type { Part, PersonId, Session, SessionId } from './kept';

/** A row of the list of sessions; nothing in it is anybody’s own part. */
export interface SessionRow {
  readonly id: SessionId;
  readonly changed: number;
  readonly session: Session;
}

/** What opening a session found. An unreadable one is left as it is on the disk. */
export type OpenedSession =
  | { readonly kind: 'open'; readonly session: Session }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'newer' };

/** What trying a code came to. After several wrong ones a wait begins, and grows. */
export type OpenedPart =
  | { readonly kind: 'open'; readonly part: Part }
  | { readonly kind: 'wrong-code'; /** Milliseconds since 1970. */ readonly waitUntil?: number }
  | { readonly kind: 'wait'; readonly waitUntil: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'newer' };

/** Whether a person has a part in a session, and whether a code keeps it. */
export type PartState = 'none' | 'coded' | 'plain';

/** What the disk does for sessions of two. All of it throws SaveRefused where it is locked or the disk refuses. */
export interface KeepingSessions {
  /** Resolves when the newest that was handed over is committed. Refuses `changed-elsewhere` where another window wrote since. */
  readonly saveSession: (session: Session) => Promise<void>;
  readonly openSession: (id: SessionId) => Promise<OpenedSession>;
  /** The newest first; without those that cannot be read. */
  readonly listSessions: () => Promise<readonly SessionRow[]>;
  /** Takes both parts along. */
  readonly eraseSession: (id: SessionId) => Promise<void>;
  /** Begins a part of a session that is kept, behind a code or, on a device of one’s own, without one; it is open then. Never over one that is there. */
  readonly makePart: (part: Part, code: string | undefined) => Promise<void>;
  /** Opens a part and keeps its key in memory until `closePart`. */
  readonly openPart: (session: SessionId, person: PersonId, code: string | undefined) => Promise<OpenedPart>;
  /** Saves a part that is open. Resolves when the newest that was handed over is committed. */
  readonly savePart: (part: Part) => Promise<void>;
  /** Forgets the key, once everything handed over is committed. */
  readonly closePart: (session: SessionId, person: PersonId) => Promise<void>;
  readonly partStates: (session: SessionId) => Promise<Readonly<Record<PersonId, PartState>>>;
  /** Takes a part off the disk, opened or not. */
  readonly erasePart: (session: SessionId, person: PersonId) => Promise<void>;
}

/** What is made of messages between two devices, and found in them. */
export interface KeepingMessages {
  readonly makeIdentity: () => Promise<Identity>;
  /** The address of `/together/open` without its data, from which links are made, is that of the page. */
  readonly packInvitation: (invitation: Invitation) => Promise<Packed>;
  /** Seals what is shown to the other’s key, and packs it. */
  readonly packShares: (message: SharesMessage, to: string) => Promise<Packed>;
  /** Reads a link, the data of one, a file, or text that somebody pasted; refuses, and rejects only where the code for it cannot be fetched. */
  readonly unpack: (given: string | File) => Promise<Unpacked>;
  readonly unseal: (sealed: SealedMessage, identity: string) => Promise<Unsealed>;
  /** The places, in our list of 1,024 words, of six words that only these two keys and this session lead to; the same on both devices. */
  readonly sixWords: (
    session: SessionId,
    recipients: readonly [string, string],
  ) => Promise<readonly number[]>;
}

/** All of it. */
export interface KeepingTogether extends KeepingSessions, KeepingMessages {}
