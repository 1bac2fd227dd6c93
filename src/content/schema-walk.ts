import type {
  CardId,
  LayoutId,
  Prompt,
  PromptId,
  Review,
  Rupture,
  RuptureId,
  Side,
  StepId,
  When,
  WordGroup,
} from './schema';

/** The shape of what puts prompts in order and answers into words. */

/** Which prompts, in which order, for one kind of repair. */
export interface Layout {
  readonly when: When;
  readonly steps: readonly {
    readonly step: StepId;
    readonly prompts: readonly PromptId[];
    /** Asked instead of `prompts` where one person chose what happened, or had power over the other. */
    readonly sinceThen?: readonly PromptId[];
    /** With `sinceThen`: not before one of these is answered. */
    readonly sinceThenAfter?: readonly PromptId[];
    readonly unless?: When;
  }[];
  /** The side whose wording and order is used, whatever was answered. */
  readonly voice?: Side;
  /** The kind of rupture it is about, whatever was answered. */
  readonly rupture?: RuptureId;
  readonly words: WordsKind;
  /** The order the cards are best spoken in. */
  readonly cards: readonly CardId[];
  /** Cards of these that stay out until the person adds them, besides those that always do. */
  readonly offered?: readonly CardId[];
  /** What may leave this device. Empty: nothing goes out. */
  readonly waysOut: readonly WayOut[];
  /** How long it takes, in minutes. */
  readonly minutes: number;
  /** Said once at its start, where a plain word is needed before the first prompt. */
  readonly opens?: { readonly title: string; readonly says: readonly string[]; readonly support?: boolean };
  /** Said when all is answered. */
  readonly closes: { readonly title: string; readonly says: readonly string[] };
  readonly review: Review;
}

/** An answer, or some items of a list answer, that goes into a card. */
export interface CardPart {
  readonly prompt: PromptId;
  /** Which items of a list answer are spoken, counted from 0, or only the last one filled. */
  readonly items?: readonly number[] | 'last';
  /** Said before it when something of this card was said already; a whole sentence. */
  readonly bridge?: string;
  /** Taken only when nothing of the card was said yet. */
  readonly asFallback?: boolean;
  /** The sides on which this part is said; absent means every side. */
  readonly sides?: readonly Side[];
}

/** How one card of the words is made and what to do after saying it. */
export interface CardContent {
  readonly title: string;
  /** Spoken before the person's own words; whole sentences. A rupture's own lead takes its place. */
  readonly lead?: Partial<Record<Side, string>>;
  /** What makes it, in order; empty where the lead alone is said. */
  readonly from: readonly CardPart[];
  /** What to do after it: stop, breathe, listen. */
  readonly stop: string;
  /** What to do where it asks nothing, for a card that usually asks. */
  readonly stopUnasked?: string;
  /** Not in the words unless the person adds it. */
  readonly offered?: boolean;
  /** Offered in plain words when nothing was written for it. */
  readonly missing?: string;
}

/** Which cards a shorter version is made of, in the order they are spoken. */
export interface ShortOrder {
  readonly thirtySeconds: readonly CardId[];
  readonly message: readonly CardId[];
}

/** All that the walk and the words are handed. */
export interface WalkContent {
  readonly prompts: Readonly<Record<PromptId, Prompt>>;
  readonly ruptures: Readonly<Record<RuptureId, Rupture>>;
  readonly layouts: Readonly<Record<LayoutId, Layout>>;
  /** The first layout that fits is the one. */
  readonly layoutOrder: readonly LayoutId[];
  readonly steps: Readonly<Record<string, Step>>;
  readonly cards: Readonly<Record<CardId, CardContent>>;
  readonly short: Readonly<Record<Side, ShortOrder>>;
  readonly feelings: readonly WordGroup[];
  readonly needs: readonly WordGroup[];
}

/** What comes of the answers: cards to say, one message, one line, or a page only I read. */
export type WordsKind = 'cards' | 'message' | 'page';

export type WayOut = 'copy' | 'share' | 'text-version' | 'print' | 'calendar' | 'rehearsal' | 'together';

/** A part of the walk as a person sees it named. */
export interface Step {
  readonly name: string;
  /** The plain line under the name. */
  readonly plain: string;
}
