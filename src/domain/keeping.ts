import type { BackupFound, Inspected } from './backup';
import type { Recording, Rehearsal, RehearsalId, SceneKey } from './rehearsal/kept';
import type {
  CalendarEntry,
  Change,
  Hold,
  LockState,
  Opened,
  Persistence,
  Receipt,
  Repair,
  RepairId,
  RepairList,
  Settings,
  Writer,
} from './saved';
import type { KeepingPractice } from './practice/keeping';
import type { KeepingTogether } from './together/keeping';

/** What the disk does for the store. `storage` implements it, `main` hands it over. */
export interface Keeping extends KeepingTogether, KeepingPractice {
  /**
   * `memory` where the browser refuses storage, `unreadable` where the key on the disk is damaged and nothing is touched,
   * `blocked` where an older window of the app holds the disk, `not-updated` where what an older version kept could not be
   * brought up to date and is as it was: either way everything new is gone when the page closes.
   */
  readonly where: 'device' | 'memory' | 'unreadable' | 'blocked' | 'not-updated';
  readonly readSettings: () => Promise<Settings>;
  readonly saveSettings: (settings: Settings) => Promise<void>;
  readonly open: (id: RepairId) => Promise<Opened>;
  /** The newest first. */
  readonly list: (from: number, count: number) => Promise<RepairList>;
  /**
   * Hands over every repair that can be read, the newest first, a batch at a time, with how many were looked at so far and
   * how many there are, until `take` says no. Throws SaveRefused while locked.
   */
  readonly readAll: (
    take: (repairs: readonly Repair[], read: number, of: number) => boolean,
  ) => Promise<void>;
  /** Resolves when the newest text handed over for this id is committed. Throws SaveRefused. */
  readonly save: (repair: Repair) => Promise<Receipt>;
  /** Takes its rehearsals along. Throws SaveRefused while locked: nobody could tell which they are. */
  readonly erase: (id: RepairId) => Promise<void>;
  /** Lets other windows know that something in a repair was erased, once a save without it is done. */
  readonly tellLessened: (id: RepairId) => void;
  /**
   * Resolves when the newest of this id that was handed over is committed. The last window to write wins, but one in which
   * nothing was said yet never goes over one in which something was. Throws SaveRefused.
   */
  readonly saveRehearsal: (rehearsal: Rehearsal) => Promise<void>;
  /** Those of this scene among the newest 200 of all, the newest first; without those that cannot be read. Throws SaveRefused. */
  readonly listRehearsals: (scene: SceneKey) => Promise<readonly Rehearsal[]>;
  /** Takes its recordings along. */
  readonly eraseRehearsal: (id: RehearsalId) => Promise<void>;
  /** Throws SaveRefused. */
  readonly saveRecording: (recording: Recording) => Promise<void>;
  /** Undefined when there is none, or it cannot be read. Throws SaveRefused while locked. */
  readonly openRecording: (id: string) => Promise<Recording | undefined>;
  readonly eraseRecording: (id: string) => Promise<void>;
  /** Takes everything off this device, also in other windows. */
  readonly eraseAll: () => Promise<void>;
  /** Tells at once, and whenever it changes, which window writes; `handsOver` first brings everything to the disk. */
  readonly hold: (id: RepairId, told: (writer: Writer) => void, handsOver: () => Promise<boolean>) => Hold;
  /** Tells what changed under this window; the answer ends it. */
  readonly watch: (told: (change: Change) => void) => () => void;
  readonly lockState: () => LockState;
  /** Forgets the key until the passphrase is given again. */
  readonly lock: () => void;
  /** False when it is not the passphrase. */
  readonly unlock: (passphrase: string) => Promise<boolean>;
  /** Sets a passphrase, or another one; false when `before` is not the one that is set. */
  readonly setLock: (passphrase: string, before?: string) => Promise<boolean>;
  /** Takes the passphrase away; false when it is another one. */
  readonly removeLock: (passphrase: string) => Promise<boolean>;
  /** Everything in one file, sealed when there is a passphrase. Throws BackupRefused, and SaveRefused while locked. */
  readonly makeBackup: (passphrase: string | undefined) => Promise<File>;
  /** Looks into a file; nothing changes. */
  readonly inspectBackup: (file: File, passphrase: string | undefined) => Promise<Inspected>;
  /** Brings back what `inspectBackup` found: all of it, or nothing. Throws SaveRefused. */
  readonly restoreBackup: (found: BackupFound) => Promise<void>;
  readonly persistence: () => Promise<Persistence>;
  readonly askToPersist: () => Promise<Persistence>;
  /** What lies on the disk under an id that cannot be read, as it is; without one everything, still sealed. */
  readonly asItLies: (id?: RepairId) => Promise<File>;
  /** A file a person can keep when nothing else can. */
  readonly asFile: (repair: Repair) => File;
  readonly calendarFile: (entries: readonly CalendarEntry[]) => Promise<File>;
  /** What was answered before a repair exists; gone with the tab. */
  readonly readDraft: () => unknown;
  readonly writeDraft: (draft: unknown) => void;
  /** When a running break is over, in milliseconds since 1970; kept for a reload of this tab. */
  readonly readBreak: () => number | undefined;
  readonly writeBreak: (until: number | undefined) => void;
}
