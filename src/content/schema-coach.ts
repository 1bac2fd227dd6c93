import type { Side, StepId } from './schema';

/** The shape of what the coach knows: a rule is one file with a `matcher`, a `note` and `examples`. */

/** What asks for another look. */
export type FlagKind =
  | 'blame'
  | 'absolutes'
  | 'conditional-apology'
  | 'but-justification'
  | 'minimizing'
  | 'mind-reading'
  | 'contempt'
  | 'deflecting'
  | 'demand'
  | 'scorekeeping'
  | 'pseudo-feelings'
  | 'threat';

/** What is recognized as helpful. */
export type StrengthKind =
  | 'names-rupture'
  | 'owns-part'
  | 'acknowledges-impact'
  | 'expresses-feeling'
  | 'states-need'
  | 'validates'
  | 'invites-their-view'
  | 'reaffirms-care'
  | 'offers-amends'
  | 'asks-consent'
  | 'specific-observation';

/** Quiet notes that are neither. */
export type QuietKind = 'over-owning' | 'watching-over';

export type CoachKind = FlagKind | StrengthKind | QuietKind;

/**
 * What a rule listens for. A pattern is a line of elements with a space between them, matched against words in lower
 * case with contractions opened up ("you're" is `you are`, "won't" is `will not`, "gonna" is `going to`):
 *
 * - `word`, `begin*` (any word that begins so), `@class` any of a class of words, `(one|two words|@class)` any of these,
 *   groups within groups too, `_` any one word, `_{0,3}` up to three of any word or comma within the sentence; and after
 *   any of these `?` for optional;
 * - `say-ed` the past forms of a verb, `say-ing`, `say~` every form; the same for a class of verbs: `@harm-ed`;
 * - `!x` or `!(a b|c)` what must not come next (nothing is taken); `^` the start of a sentence, `^,` of a clause,
 *   `$` the end of a sentence, `,$` of a clause; `,` `.` `!` `?` `...` the marks themselves;
 * - `[` and `]` around what is underlined, where that is not all; `{` and `}` around words that a rewriting takes over.
 *
 * Small words that change little ("just", "really", "even": the lexicon's fillers) may stand between any two elements.
 * Nothing matches inside quotation marks, nor up to three words behind a negation, unless the rule says so.
 */
export interface RuleMatcher {
  readonly kind: CoachKind;
  /** 0 to 100: which of two notes on the same words is shown, and which stands first. */
  readonly priority: number;
  readonly patterns: readonly string[];
  /** Patterns that, found in the same sentence, make the rule keep quiet. */
  readonly unless?: readonly string[];
  /** True: also behind a negation. */
  readonly alsoNegated?: boolean;
  /** True: also inside quotation marks. */
  readonly alsoQuoted?: boolean;
  /** Only in questions, or never in one; absent: in both. */
  readonly questions?: 'only' | 'never';
  /** Only on these sides, where the side is known, or never on these; absent: on all. */
  readonly sides?: readonly Side[];
  readonly notSides?: readonly Side[];
  /** Only in these steps; absent: in all. */
  readonly steps?: readonly StepId[];
}

/** What is said about it when its note is opened. */
export interface RuleNote {
  /** A few words that name the construction, for the catalogue. */
  readonly title: string;
  /** What the other may hear; for a strength, what it does for them. One sentence, “may” or “might”. */
  readonly hears: string;
  /** Why, in one or two plain sentences. */
  readonly why: string;
  /** A source's id. */
  readonly source: string;
  /** One way to say it, a whole sentence. Strengths have none. */
  readonly instead?: string;
  /** The same from the person's own words: `$1` is what stood in the braces. Only where it reads well for any words. */
  readonly rewrite?: string;
}

/** Sentences written here: what the rule alone must find, and what it must leave alone. Eight of each, or more. */
export interface RuleExamples {
  readonly flags: readonly string[];
  readonly leaves: readonly string[];
}

export interface Rule {
  readonly id: string;
  readonly matcher: RuleMatcher;
}

/** Classes of words that patterns name with `@`; a class may hold another. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** What the patterns' language knows of the words of one language. */
export interface Lexicon {
  readonly classes: WordClasses;
  /** Irregular verbs by their base: past forms, and one in -ing where the rule would miss it. */
  readonly irregular: Readonly<Record<string, readonly string[]>>;
  /** Words passed over between two elements of a pattern, if the pattern does not name them there. */
  readonly fillers: readonly string[];
  /** Words before which a sentence has not yet begun: “oh”, “look”. */
  readonly openers: readonly string[];
}

/** What was learned, as it lies in a file: weights in the order of their features' numbers, as bytes in base64. */
export interface PackedLikeness<Kind extends string = CoachKind> {
  readonly kinds: readonly Kind[];
  readonly bias: readonly number[];
  readonly weights: string;
}
