import type {
  Answer,
  CardId,
  FoundOut,
  Length,
  Move,
  NeededKind,
  Path,
  Power,
  PromptId,
  Reach,
  RelationshipId,
  RuptureId,
  Side,
  StoryId,
} from '../content/schema';

import type { BackupFound, Inspected } from './backup';

/** The version of `Repair` that this build writes. Every older one has a named migration to it. */
export const repairVersion = 1;

/** What names a repair in addresses and on the disk; a random UUID, never anything a person wrote. */
export type RepairId = string;

/** What a repair is about. A question that was not asked keeps its quiet default. */
export interface About {
  readonly relationship: RelationshipId;
  /** Only for a colleague. */
  readonly power?: Power;
  /** Only for a parent: I am under 18. */
  readonly under18?: boolean;
  /** What to call them; stays on this device. */
  readonly name?: string;
  readonly rupture?: RuptureId;
  readonly foundOut?: FoundOut;
  readonly side: Side;
  readonly move: Move;
  readonly need: NeededKind;
  readonly reach: Reach;
  readonly path: Path;
  readonly length: Length;
  /** 0 to 10, before the walk. */
  readonly heatBefore?: number;
}

/** Where a repair came from. */
export type Origin = { readonly kind: 'self' } | { readonly kind: 'example'; readonly story: StoryId };

/** A card the person rewrote: their text, and a hash of the composed text it replaced. */
export interface CardEdit {
  readonly text: string;
  readonly of: string;
}

/** What the person did with the composed words. */
export interface WordsChoices {
  /** Card ids in the person's own order; empty means the side's order. */
  readonly order: readonly CardId[];
  readonly dropped: readonly CardId[];
  /** Offered cards the person took in. */
  readonly added: readonly CardId[];
  readonly edits: Readonly<Record<CardId, CardEdit>>;
}

/** One person's work on one rupture. */
export interface Repair {
  readonly id: RepairId;
  /** The repair this is a second version of, written elsewhere or restored beside it. */
  readonly versionOf?: RepairId;
  readonly version: number;
  /** Counts this record's committed writes. */
  readonly revision: number;
  /** Milliseconds since 1970, by this device's clock. */
  readonly made: number;
  readonly changed: number;
  readonly about: About;
  readonly origin: Origin;
  readonly answers: Readonly<Record<PromptId, Answer>>;
  readonly skipped: readonly PromptId[];
  readonly words: WordsChoices;
  /** Coach notes the person chose to keep their own words over. */
  readonly keptMine: Readonly<Record<PromptId, { readonly rule: string; readonly words: string }>>;
  readonly checkIns: readonly unknown[];
}

/** A row of the list of repairs: enough to know which one it is. */
export interface RepairRow {
  readonly id: RepairId;
  readonly changed: number;
  readonly about: About;
  readonly origin: Origin;
  readonly answered: number;
  readonly versionOf?: RepairId;
}

/** The first rows of the list, how many there are in all, and which of them cannot be read. */
export interface RepairList {
  readonly rows: readonly RepairRow[];
  readonly total: number;
  readonly unreadable: readonly RepairId[];
  /** None is there, but there were some, and nobody erased them here. */
  readonly hadSome: boolean;
}

/** What opening a repair found. An unreadable one is left as it is on the disk. */
export type Opened =
  | { readonly kind: 'open'; readonly repair: Repair }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'newer' };

/** Proof that a write is committed. */
export interface Receipt {
  readonly revision: number;
  /** Another window had written first: this text is kept under an id of its own, beside the other. */
  readonly secondVersion?: RepairId;
}

/** Why something could not be saved. */
export type RefusalReason =
  'full' | 'no-storage' | 'changed-elsewhere' | 'erased-elsewhere' | 'locked' | 'newer' | 'failed';

/** Which window may write in a repair. */
export type Writer = 'here' | 'elsewhere';

/** A claim on being the one window that writes in a repair. */
export interface Hold {
  /** Asks the other window to hand over, and takes it when it does not answer. */
  readonly takeOver: () => void;
  readonly letGo: () => void;
}

/** Whether a passphrase locks what is kept here, and whether it was given. */
export type LockState = 'none' | 'locked' | 'unlocked';

/** What another window, or the lock, has changed under this one. */
export type Change =
  | { readonly kind: 'lock'; readonly state: LockState }
  | { readonly kind: 'erased'; readonly id: RepairId }
  | { readonly kind: 'erased-all' };

/** How this device keeps: whether the browser promised not to clear it by itself. */
export type Persistence = 'promised' | 'not-promised' | 'unknown';

/** A write that did not happen. What was on the disk is as it was. */
export class SaveRefused extends Error {
  readonly reason: RefusalReason;
  constructor(reason: RefusalReason, options?: ErrorOptions) {
    super(`not saved: ${reason}`, options);
    this.name = 'SaveRefused';
    this.reason = reason;
  }
}

/** How the app looks, chosen by hand. */
export const appearances = ['system', 'day', 'night', 'contrast'] as const;
export type Appearance = (typeof appearances)[number];

export interface Settings {
  readonly appearance: Appearance;
  /** ISO country code whose helplines are shown first. */
  readonly country?: string;
  /** Minutes without a touch after which it locks by itself; 0: never. Means nothing without a passphrase. */
  readonly lockAfter?: number;
  /** When the last backup was made, in milliseconds since 1970. */
  readonly backedUp?: number;
}

/** The minutes a person can choose from. */
export const lockAfterChoices = [1, 5, 15, 60, 0] as const;

export const quietSettings: Settings = { appearance: 'system', lockAfter: 5 };

/** A neutral entry for a calendar: no names, nothing a person wrote. */
export interface CalendarEntry {
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly minutes: number;
}

/** What the disk does for the store. `storage` implements it, `main` hands it over. */
export interface Keeping {
  /**
   * `memory` where the browser refuses storage, `unreadable` where the key on the disk is damaged and nothing is touched:
   * either way everything new is gone when the page closes.
   */
  readonly where: 'device' | 'memory' | 'unreadable';
  readonly readSettings: () => Promise<Settings>;
  readonly saveSettings: (settings: Settings) => Promise<void>;
  readonly open: (id: RepairId) => Promise<Opened>;
  /** The newest first. */
  readonly list: (from: number, count: number) => Promise<RepairList>;
  /** Resolves when the newest text handed over for this id is committed. Throws SaveRefused. */
  readonly save: (repair: Repair) => Promise<Receipt>;
  readonly erase: (id: RepairId) => Promise<void>;
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
  /** What lies on the disk under an id that cannot be read, as it is. */
  readonly asItLies: (id: RepairId) => Promise<File>;
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
