import type { DBSchema } from 'idb';

/** A record as it lies on the disk: what finds it in clear, everything a person wrote sealed. */
export interface SealedRecord {
  readonly id: string;
  readonly kind: 'repair';
  /** Milliseconds since 1970. */
  readonly changed: number;
  readonly revision: number;
  /** The version of the shape inside the seal. */
  readonly version: number;
  /** Which data key sealed it. */
  readonly generation: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** One thing the app remembers about itself: its look, or the data key. */
export interface SettingRecord {
  readonly id: string;
  readonly value: unknown;
}

/** Every store of the database, with what lies in it. Those of later features are made, and empty. */
export interface MendDatabase extends DBSchema {
  settings: { key: string; value: SettingRecord };
  repairs: { key: string; value: SealedRecord; indexes: { changed: number } };
  summaries: { key: string; value: unknown };
  rehearsals: { key: string; value: unknown };
  recordings: { key: string; value: unknown };
  sessions: { key: string; value: unknown };
  practices: { key: string; value: unknown };
  returns: { key: string; value: unknown };
  'set-aside': { key: string; value: unknown };
}
