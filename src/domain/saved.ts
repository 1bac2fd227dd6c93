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
import type { CheckIns, Outcome } from './check-in';

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
export type Origin =
  | { readonly kind: 'self' }
  | { readonly kind: 'example'; readonly story: StoryId }
  /** One person’s part of a session of two; kept with the session, never among the repairs. */
  | { readonly kind: 'together'; readonly session: string; readonly person: 'one' | 'other' }
  /** Begun from a part of a practice, by its place there; `prompts` are those it asks for, none for all. */
  | {
      readonly kind: 'practice';
      readonly practice: string;
      readonly part: number;
      readonly prompts: readonly PromptId[];
    };

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

/** Words a person chose to keep when a rule of the coach asked for another look at them. */
export interface Kept {
  readonly rule: string;
  /** Trimmed, in lower case. */
  readonly words: string;
}

/** What was kept, each under the place it was kept in: a prompt's id, and after a slash what tells it from others there. */
export type KeptMine = Readonly<Record<string, Kept>>;

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
  readonly keptMine: KeptMine;
  /** In the order they were made. */
  readonly checkIns: CheckIns;
}

/** A row of the list of repairs: enough to know which one it is. */
export interface RepairRow {
  readonly id: RepairId;
  readonly changed: number;
  readonly about: About;
  readonly origin: Origin;
  readonly answered: number;
  readonly versionOf?: RepairId;
  /** When the first and the last check-in were made, in milliseconds since 1970, and what the last one says. */
  readonly checkedIn?: { readonly first: number; readonly last: number; readonly outcome: Outcome };
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
  /** Nothing at all is kept any more, though something was, and nobody erased it here. */
  | { readonly kind: 'gone' }
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
  /** Something in it was erased. */
  | { readonly kind: 'lessened'; readonly id: RepairId }
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

/** How large the text is: as the browser is set, about a sixth larger, or four tenths. */
export const textSizes = ['usual', 'larger', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

/** How much moves: what the device says, or next to nothing. */
export const motions = ['system', 'less'] as const;

/** What opens where somebody leaves quickly. */
export const leaveSites = ['encyclopedia', 'weather', 'news', 'search', 'blank'] as const;
export type LeaveSite = (typeof leaveSites)[number];

export interface Settings {
  readonly appearance: Appearance;
  readonly textSize?: TextSize;
  readonly motion?: (typeof motions)[number];
  /** True: a soft tone says that a break is over. Nothing else sounds by itself. */
  readonly sounds?: boolean;
  readonly leaveTo?: LeaveSite;
  /** ISO country code whose helplines are shown first. */
  readonly country?: string;
  /** Minutes without a touch after which it locks by itself; 0: never. Means nothing without a passphrase. */
  readonly lockAfter?: number;
  /** True: the browser may check the spelling of what is written, wherever it sends it for that. Absent: it may not. */
  readonly checksSpelling?: boolean;
  /** When the last backup was made, in milliseconds since 1970. */
  readonly backedUp?: number;
}

/** The minutes a person can choose from. */
export const lockAfterChoices = [1, 5, 15, 60, 0] as const;

export const quietSettings: Settings = {
  appearance: 'system',
  textSize: 'usual',
  motion: 'system',
  sounds: false,
  leaveTo: 'encyclopedia',
  lockAfter: 5,
};

/** A neutral entry for a calendar: no names, nothing a person wrote. */
export interface CalendarEntry {
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly minutes: number;
}
