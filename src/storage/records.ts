import type { DBSchema } from 'idb';
import type { PracticeKind } from '../domain/practice/kept';
import type { Sealed } from './sealing';

/** Where a revision lies: which repair, which of its writes, and which window wrote it. */
export type RevisionKey = [id: string, revision: number, hand: string];

/**
 * One revision of a record as it lies on the disk: what finds it in clear, everything a person wrote sealed. It is never
 * written over: the next revision is added and this one taken away in one transaction.
 */
export interface SealedRecord {
  readonly id: string;
  readonly revision: number;
  /** The window that wrote it, a random name; empty for what was written before there were several. */
  readonly hand: string;
  readonly kind: 'repair';
  /** Milliseconds since 1970. */
  readonly changed: number;
  /** The version of the shape inside the seal. */
  readonly version: number;
  /** Which data key sealed it. */
  readonly generation: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** What lies in clear of a rehearsal or a recording, beside what is sealed of it. */
interface SealedThing<Kind extends string> extends Sealed {
  readonly id: string;
  readonly kind: Kind;
  /** Milliseconds since 1970. */
  readonly changed: number;
  /** The version of the shape inside the seal. */
  readonly version: number;
  /** Which data key sealed it. */
  readonly generation: number;
}

/** A rehearsal as it lies on the disk, one record an id. Which scene it was is under the seal. */
export type RehearsalRecord = SealedThing<'rehearsal'>;

/** A recording as it lies on the disk: what is known of it under one seal, its sound under another. */
export interface RecordingRecord extends SealedThing<'recording'> {
  /** The random id of its rehearsal, so that it goes with it even where it cannot be read. */
  readonly rehearsal: string;
  readonly sound: Sealed;
}

/** What stands in clear of a session of two and of each part of it, beside what is sealed. */
interface TogetherRecord<Kind extends string> extends Sealed {
  readonly id: string;
  readonly kind: Kind;
  /** The id of the session, so that its parts go with it even where they cannot be read. */
  readonly session: string;
  /** The version of the shape inside the seal. */
  readonly version: number;
  /** Counts what was written; a wrong code is not. */
  readonly revision: number;
  /** Which data key sealed it. */
  readonly generation: number;
}

/** A session of two as it lies on the disk. */
export interface SessionRecord extends TogetherRecord<'session'> {
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** A person’s part of it. When it was last written stands nowhere: nobody is to see who prepared when. */
export type PartRecord = TogetherRecord<'part'>;

/** What stands in clear of anything kept for a practice, beside what is sealed. */
interface PracticeClear extends Sealed {
  readonly id: string;
  /** The random id of the client it was set for, or came back from, so that it goes with them. */
  readonly client?: string;
  /** The version of the shape inside the seal. */
  readonly version: number;
  /** Counts what was written. */
  readonly revision: number;
  /** Which data key sealed it. */
  readonly generation: number;
}

/** A practice, a client, a therapist's key as it lies on the disk. */
export interface PracticeRecord extends PracticeClear {
  readonly kind: PracticeKind;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** A return as it lies on a therapist's disk. */
export interface ReturnRecord extends PracticeClear {
  readonly kind: 'return';
  /** When it first came, in milliseconds since 1970. */
  readonly arrived: number;
}

/** Stays where a repair was erased while another window might still write it; without `changed` no list finds it. */
export interface ErasedMark {
  readonly id: string;
  readonly revision: 0;
  readonly hand: 'erased';
  /** When it was erased, in milliseconds since 1970; marks of earlier builds have none. */
  readonly at?: number;
}

/** One thing the app remembers about itself: its look, or the data keys. */
export interface SettingRecord {
  readonly id: string;
  readonly value: unknown;
}

/** Every store of the database, with what lies in it. Those of later features are made, and empty. */
export interface MendDatabase extends DBSchema {
  settings: { key: string; value: SettingRecord };
  repairs: {
    key: RevisionKey;
    value: SealedRecord | ErasedMark;
    indexes: { changed: number; generation: number };
  };
  summaries: { key: string; value: unknown };
  rehearsals: {
    key: string;
    value: RehearsalRecord;
    indexes: { changed: number; generation: number };
  };
  recordings: {
    key: string;
    value: RecordingRecord;
    indexes: { rehearsal: string; generation: number };
  };
  sessions: {
    key: string;
    value: SessionRecord | PartRecord;
    indexes: { changed: number; generation: number; session: string };
  };
  practices: {
    key: string;
    value: PracticeRecord;
    indexes: { kind: [string, number]; client: string; generation: number };
  };
  returns: {
    key: string;
    value: ReturnRecord;
    indexes: { arrived: number; client: [string, number]; generation: number };
  };
  'set-aside': { key: string; value: unknown };
}

export const isErasedMark = (record: SealedRecord | ErasedMark): record is ErasedMark =>
  isMarkKey([record.id, record.revision, record.hand]);

/** Whether a mark of an erased repair lies there. */
export const isMarkKey = ([, revision, hand]: RevisionKey): boolean => revision === 0 && hand === 'erased';

/** Every revision of one repair. */
export const allRevisions = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [`${id}\0`], false, true);
