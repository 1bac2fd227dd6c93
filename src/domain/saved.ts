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
}

/** The first rows of the list, and how many there are in all. */
export interface RepairList {
  readonly rows: readonly RepairRow[];
  readonly total: number;
}

/** What opening a repair found. An unreadable one is left as it is on the disk. */
export type Opened =
  | { readonly kind: 'open'; readonly repair: Repair }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'newer' };

/** Proof that a write is committed. */
export interface Receipt {
  readonly revision: number;
}

/** Why something could not be saved. */
export type RefusalReason = 'full' | 'no-storage' | 'changed-elsewhere' | 'newer' | 'failed';

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
}

export const quietSettings: Settings = { appearance: 'system' };

/** A neutral entry for a calendar: no names, nothing a person wrote. */
export interface CalendarEntry {
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly minutes: number;
}

/** What the disk does for the store. `storage` implements it, `main` hands it over. */
export interface Keeping {
  /** `memory` where the browser refuses storage: everything is gone when the page closes. */
  readonly where: 'device' | 'memory';
  readonly readSettings: () => Promise<Settings>;
  readonly saveSettings: (settings: Settings) => Promise<void>;
  readonly open: (id: RepairId) => Promise<Opened>;
  /** The newest first. */
  readonly list: (from: number, count: number) => Promise<RepairList>;
  /** Resolves when the newest text handed over for this id is committed. Throws SaveRefused. */
  readonly save: (repair: Repair) => Promise<Receipt>;
  readonly erase: (id: RepairId) => Promise<void>;
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
