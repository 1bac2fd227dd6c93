import { planSettings } from './carrying';
import type { RestorePlan } from './merging';
import type { Recording, Rehearsal } from './rehearsal/kept';
import type { RehearsalPlan } from './rehearsal/merging';
import type { Repair, Settings } from './saved';
import type { Session } from './together/kept';
import type { PracticeKind } from './practice/kept';
import type { KeptPractice, PracticeRestore } from './practice/restoring';
import type { KeptPart } from './together/kept-part';
import type { TogetherPlan } from './together/restoring';

/** The version of the backup file this build writes. A newer one is not read, and says so. */
export const backupVersion = 1;

/** A file above this many bytes is refused before any of it is read. */
export const largestBackup = 300_000_000;

/** Why a part of a backup was set aside whole: nothing here knows it, it cannot be read, or a newer Mend wrote it. */
export type AsideReason = 'unknown' | 'unreadable' | 'newer';

/** A part of a backup that is kept byte for byte, and goes into the next backup. */
export interface OtherEntry {
  /** Its name in the file, with `/` between folders. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly why: AsideReason;
}

/** Everything a backup holds. */
export interface BackupContents extends KeptPractice {
  /** When the backup was made, in milliseconds since 1970, by the clock of the device that made it. */
  readonly made: number;
  /** The version of the Mend that made it. */
  readonly app?: string;
  readonly settings: Settings;
  readonly repairs: readonly Repair[];
  readonly rehearsals: readonly Rehearsal[];
  readonly recordings: readonly Recording[];
  readonly sessions: readonly Session[];
  /** Parts of these sessions, those behind a code as they lie: not opened, and of no use without it. */
  readonly parts: readonly KeptPart[];
  readonly others: readonly OtherEntry[];
  /** How many repairs the file says it holds and does not. */
  readonly missing: number;
}

/** Why a file was not taken, or a backup not made. Nothing on the device has changed. */
export type BackupRefusal =
  | 'empty'
  | 'not-a-backup'
  | 'cut-short'
  | 'damaged'
  | 'too-big'
  | 'newer'
  | 'wrong-passphrase-or-damaged'
  | 'failed';

/** A file that was refused whole. */
export class BackupRefused extends Error {
  readonly reason: BackupRefusal;
  constructor(reason: BackupRefusal, options?: ErrorOptions) {
    super(`backup refused: ${reason}`, options);
    this.name = 'BackupRefused';
    this.reason = reason;
  }
}

/** What a backup holds and what restoring it would do, told before anything changes. */
export interface BackupFound {
  readonly made: number;
  readonly repairs: number;
  /** When its first repair was begun and its newest last changed; undefined when it holds none. */
  readonly from?: number;
  readonly until?: number;
  /** Not on this device yet. */
  readonly fresh: number;
  /** Already here, whole. */
  readonly same: number;
  /** Here with less in it: what is missing here is filled in. */
  readonly fuller: number;
  /** Here with other words in it: kept beside the one that is here. */
  readonly second: number;
  /** How many rehearsals and recordings it holds; and how many of both are not here yet, or not in these words. */
  readonly rehearsals: number;
  readonly recordings: number;
  readonly rehearsedAnew: number;
  /** How many sessions of two it holds; and how many of them and of their parts are not here yet, or not as they went on. */
  readonly sessions: number;
  readonly togetherAnew: number;
  /** How many practices it holds, set, taken or kept to be set; clients, keys and returns; and what of it all is not here yet, or not in these words. */
  readonly practices: number;
  readonly clients: number;
  readonly keys: number;
  readonly returns: number;
  readonly practiceAnew: number;
  /** Repairs that cannot be read, or were written by a newer Mend. */
  readonly unreadable: number;
  readonly newer: number;
  /** Files nothing here knows, and rehearsals or sessions nobody here can read; they are kept, and go into the next backup. */
  readonly unknown: number;
  /** Repairs the file names and does not hold. */
  readonly missing: number;
  /** The settings that would be brought back, and those chosen otherwise here, which stay; by the names of their fields. */
  readonly settings: readonly string[];
  readonly settingsHere: readonly string[];
}

/** What looking into a file gave. `sealed` asks for the passphrase. */
export type Inspected =
  | { readonly kind: 'found'; readonly found: BackupFound }
  | { readonly kind: 'sealed' }
  | { readonly kind: 'refused'; readonly reason: BackupRefusal };

/** Not a repair, though it is known what it is. */
const isBeside = ({ name }: OtherEntry): boolean =>
  /^(?:rehearsals|recordings|sessions|parts|practices|returns)\//.test(name);

/** What restoring these contents by these plans would do, where these settings are. */
export function foundIn(
  contents: BackupContents,
  plan: RestorePlan,
  rehearsed: RehearsalPlan,
  together: TogetherPlan,
  practice: PracticeRestore,
  here: Settings,
): BackupFound {
  const { made, repairs, rehearsals, recordings, sessions, practices, returns, others, missing } = contents;
  const ofKinds = (...kinds: readonly PracticeKind[]): number =>
    practices.filter(({ kind }) => kinds.includes(kind)).length;
  const { bring, stay } = planSettings(here, contents.settings);
  const setAside = (why: AsideReason): number =>
    others.filter((other) => (isBeside(other) ? 'unknown' : other.why) === why).length;
  const from = repairs.reduce((least, repair) => Math.min(least, repair.made), Infinity);
  const until = repairs.reduce((most, repair) => Math.max(most, repair.changed), -Infinity);
  return {
    made,
    repairs: repairs.length,
    ...(repairs.length > 0 && { from, until }),
    fresh: plan.add.length,
    same: plan.same,
    fuller: plan.replace.length,
    second: plan.second.length,
    rehearsals: rehearsals.length,
    recordings: recordings.length,
    rehearsedAnew: rehearsed.put.length + rehearsed.bring.size,
    sessions: sessions.length,
    togetherAnew: together.sessions.length + together.parts.length,
    practices: ofKinds('taken', 'set', 'own', 'draft'),
    clients: ofKinds('client'),
    keys: ofKinds('key'),
    returns: returns.length,
    practiceAnew: practice.practices.length + practice.returns.length + practice.beside.length,
    unreadable: setAside('unreadable'),
    newer: setAside('newer'),
    unknown: setAside('unknown'),
    missing,
    settings: bring,
    settingsHere: stay,
  };
}

/** True when restoring would change anything here, or keep anything more. */
export const bringsSomething = (found: BackupFound): boolean =>
  found.fresh + found.fuller + found.second > 0 ||
  found.rehearsedAnew + found.togetherAnew + found.practiceAnew > 0 ||
  found.unreadable + found.newer + found.unknown > 0 ||
  found.settings.length > 0;
