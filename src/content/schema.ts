/** The shape of everything Mend says. Types and their id lists only: no sentences, no logic. */

/** Who the other person is to me. `my-child` is under 18. */
export const relationshipIds = [
  'partner',
  'former-partner',
  'friend',
  'my-parent',
  'my-grown-child',
  'my-child',
  'family',
  'colleague',
  'my-therapist',
  'other',
] as const;
export type RelationshipId = (typeof relationshipIds)[number];

/** Where a colleague stands as seen from me. */
export const powers = ['above', 'beside', 'below'] as const;
export type Power = (typeof powers)[number];

/** Who was hurt, as the person sees it today. */
export const sides = ['i-hurt-them', 'they-hurt-me', 'both', 'not-sure'] as const;
export type Side = (typeof sides)[number];

/** What I did with it: moved away (quiet, polite, gone) or against (pushed, raised my voice). */
export const moves = ['moved-away', 'moved-against', 'both', 'neither'] as const;
export type Move = (typeof moves)[number];

/** Whether the two can talk at all; it decides what may go out. */
export const reaches = ['can-talk', 'not-sure', 'lost-touch', 'leave-alone', 'no-contact', 'died'] as const;
export type Reach = (typeof reaches)[number];

/** What the moment asks for: comfort, or something has to change. */
export const neededKinds = ['comfort', 'change', 'both'] as const;
export type NeededKind = (typeof neededKinds)[number];

/** The walk itself, or one of the two paths that safety opens. */
export const paths = ['walk', 'for-myself', 'may-be-afraid-of-me'] as const;
export type Path = (typeof paths)[number];

export const lengths = ['five-minutes', 'full'] as const;
export type Length = (typeof lengths)[number];

/** How long ago a lie or a broken promise came to light; asked only of the types that need it. */
export const foundOuts = ['days', 'longer'] as const;
export type FoundOut = (typeof foundOuts)[number];

/** The six steps, in the order their numbers are told. */
export const sixSteps = [
  'naming',
  'owning',
  'making-space',
  'reaffirming',
  'co-creation',
  'way-forward',
] as const;
export const stepIds = [
  ...sixSteps,
  'short-path',
  'for-myself',
  'near-me',
  'one-message',
  'unsent',
  'remembering',
  'therapy',
  'young',
] as const;
export type StepId = (typeof stepIds)[number];

/** File names of the content folders; saved repairs hold them, so a published one is never renamed. */
export type PromptId = string;
export type RuptureId = string;
export type FeelingId = string;
export type NeedId = string;
export type SourceId = string;
export type CardId = string;
export type LayoutId = string;
export type StoryId = string;

/** How much stands behind a claim, strongest first. */
export const strengths = [
  'tested-in-a-trial',
  'found-in-studies',
  'clinical-custom',
  'our-judgement',
] as const;
export type Strength = (typeof strengths)[number];

/** Who looked this item over, once somebody has. All empty until a clinician or a specialist did. */
export interface Review {
  readonly reviewedBy: string;
  readonly role: string;
  readonly date: string;
}

/** Which repairs an item is for. A list that is absent lets all through. */
export interface When {
  readonly sides?: readonly Side[];
  readonly moves?: readonly Move[];
  readonly relationships?: readonly RelationshipId[];
  readonly powers?: readonly Power[];
  readonly needs?: readonly NeededKind[];
  readonly reach?: readonly Reach[];
  readonly paths?: readonly Path[];
  readonly lengths?: readonly Length[];
  readonly ruptures?: readonly RuptureId[];
  readonly foundOut?: readonly FoundOut[];
  readonly under18?: boolean;
}

/** One line that closes a conversation and one that opens it, about the same moment. */
export interface ExamplePair {
  readonly closing: string;
  readonly opening: string;
}

/** What a prompt page says. */
export interface Wording {
  readonly question: string;
  /** One or two sentences: why this question helps. */
  readonly why: string;
  /** Sentence beginnings that can be tapped into the answer; they end in " …". At least four. */
  readonly starters: readonly string[];
}

/** The kind of answer a prompt takes, with what that kind needs to be drawn. */
export type AnswerShape =
  | { readonly kind: 'text'; readonly most?: number }
  | { readonly kind: 'feelings' }
  | { readonly kind: 'needs' }
  | { readonly kind: 'scale'; readonly low: string; readonly high: string }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  /** Fixed labelled fields, or a free list when `labels` is absent. */
  | {
      readonly kind: 'list';
      readonly labels?: readonly string[];
      readonly most: number;
      /** For each of the prompt's own starters, the field it begins; absent: whichever was last touched. */
      readonly startersIn?: readonly number[];
    }
  | { readonly kind: 'loop' }
  | { readonly kind: 'if-then' };

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

/** One question inside a step. */
export interface Prompt {
  readonly step: StepId;
  readonly answer: AnswerShape;
  readonly wording: Wording;
  /** Wording that differs by side, merged field by field over `wording`. */
  readonly bySide?: Partial<Record<Side, Partial<Wording>>>;
  readonly source: SourceId;
  readonly strength: Strength;
  readonly when?: When;
  /** Repairs this is not for although `when` lets them through: those that fit any of these. */
  readonly unless?: readonly When[];
  /** Shown only once all of these are answered. */
  readonly after?: readonly PromptId[];
  /** Shown only when a choice prompt was answered with one of these options. */
  readonly chose?: { readonly prompt: PromptId; readonly options: readonly string[] };
  /** Never offered on its own: a door on the page of this prompt leads to it. */
  readonly asideOf?: PromptId;
  /** The words on that door. */
  readonly asideDoor?: string;
  /** Stays out of the words whatever the person does; the page says so. */
  readonly isPrivate?: boolean;
  /** Sides on which a private prompt is spoken after all. */
  readonly spokenBy?: readonly Side[];
  /**
   * Whether the coach listens for wording here. Absent: where the answer is spoken it does, and where it stays with the
   * person it keeps quiet, since harsh words may be the point there. `quiet`, too, where the answer is in another's voice.
   */
  readonly coach?: 'listens' | 'quiet';
  /** The answer is a whole apology: its researched parts can be looked for. */
  readonly isApology?: boolean;
  /** Cannot be left empty. Rare. */
  readonly isNeeded?: boolean;
  readonly review: Review;
}

/** A point of a drawing: x along the threads from 0 to 1, mine and theirs from 0 (top) to 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Two lines side by side: mine and theirs, each from 0 to 1 both ways, y 0 at the top. */
export interface TwoThreads {
  readonly mine: readonly Point[];
  readonly theirs: readonly Point[];
  /** Where a done part is stitched: x, and the height from and to. */
  readonly stitches: readonly { readonly x: number; readonly from: number; readonly to: number }[];
}

/** What stands on the card by which a person finds what happened to them. */
export interface RuptureCard {
  readonly title: string;
  /** One plain sentence. */
  readonly sentence: string;
  readonly soundsLike: readonly [string, string, string];
  readonly atStake: readonly NeedId[];
  /** True where one person chose it: co-creation asks only about what happens since then. */
  readonly sinceThen: boolean;
  /** True where it matters how long ago it came to light. */
  readonly asksFoundOut: boolean;
  /** My thread, then theirs, doing this thing. */
  readonly threads: readonly [readonly Point[], readonly Point[]];
  /** How well each answer of "help me find it" fits: option id to 1 (fits), 2 (fits well). */
  readonly fits: Readonly<Record<string, 1 | 2>>;
}

export interface SaidLine {
  readonly who: 'me' | 'them';
  readonly said: string;
}

/** A short repair as it might have been spoken. */
export interface WorkedRepair {
  readonly relationship: RelationshipId;
  /** Where we are and what happened, in two sentences at most. */
  readonly scene: string;
  readonly lines: readonly SaidLine[];
  /** What came of it, in a sentence. */
  readonly after: string;
  readonly reconciled: boolean;
}

/** The worked repairs of a kind of rupture, from each side. */
export type WorkedRepairs = Readonly<Record<Side, WorkedRepair>>;

/** The examples of a prompt, and those of single sides. */
export interface PromptPairs {
  readonly own: ExamplePair;
  readonly bySide?: Partial<Record<Side, ExamplePair>>;
}

/** The examples a kind of rupture has of its own. */
export type RupturePairs = Readonly<Record<PromptId, ExamplePair>>;

/** All examples, by the prompt and by the kind of rupture they are of. */
export interface ExamplePairs {
  readonly prompts: ReadonlyMap<PromptId, PromptPairs>;
  readonly ruptures: ReadonlyMap<RuptureId, RupturePairs>;
}

/** A rupture's own wording of a prompt. Its examples speak in somebody's voice, so they can be kept to some sides. */
export interface RuptureWording extends Partial<Wording> {
  /** The sides whose voice the examples and starters are in; absent means every side. */
  readonly voices?: readonly Side[];
}

/** A kind of rupture: its card, its own wording, its way into the spoken words. */
export interface Rupture {
  readonly card: RuptureCard;
  /** Own wording for prompts of at least three of the six steps. */
  readonly prompts: Readonly<Record<PromptId, RuptureWording>>;
  /** Sentences that lead into a card of the words, spoken to the other, by side. */
  readonly leads: Readonly<Record<Side, Readonly<Record<CardId, string>>>>;
  readonly review: Review;
}

export interface WordGroup {
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly word: string }[];
}

/** What a person gave to a prompt. */
export type Answer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'feelings'; readonly chosen: readonly FeelingId[]; readonly text: string }
  | { readonly kind: 'needs'; readonly chosen: readonly NeedId[]; readonly text: string }
  | { readonly kind: 'scale'; readonly value: number; readonly text: string }
  | { readonly kind: 'choice'; readonly chosen: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'loop';
      readonly mine: string;
      readonly theirs: string;
      readonly thenI: string;
      readonly under: string;
    }
  | { readonly kind: 'if-then'; readonly if: string; readonly then: string };
