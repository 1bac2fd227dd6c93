import type {
  Answer,
  CardId,
  Move,
  NeededKind,
  Option,
  PromptId,
  RelationshipId,
  RuptureId,
  Side,
  Strength,
} from './schema';
import type { Lexicon, RuleMatcher, StrengthKind } from './schema-coach';

/** The shape of what stands beside the walk: support, sources, stories, what is noticed. */

/** A person to talk to, by country and need. */
export interface Helpline {
  readonly name: string;
  readonly need: HelplineNeed;
  /** Shown as it is dialed there. */
  readonly phone?: string;
  readonly text?: string;
  readonly chat?: string;
  readonly hours: string;
  readonly languages?: string;
  readonly site: string;
  /** ISO date it was last checked against its own site; empty until somebody did. */
  readonly checked: string;
}

export type HelplineNeed =
  'emergency' | 'afraid' | 'suicide' | 'worried-about-what-i-do' | 'under-18' | 'older' | 'other';

export interface Country {
  readonly name: string;
  readonly emergency: string;
  readonly lines: readonly Helpline[];
}

/** One part of Support, in the order its folder's list gives. */
export interface SupportSection {
  readonly title: string;
  /** Two sentences. */
  readonly says: readonly string[];
  /** What happens when you call. */
  readonly whenYouCall?: string;
  readonly needs: readonly HelplineNeed[];
  readonly more?: readonly string[];
}

/** Words that are noticed in a text field and answered by one line, never stored. */
export interface Noticing {
  readonly patterns: readonly RegExp[];
  readonly says: string;
}

/** A researched part of an apology, and how it is told that it is there. */
export interface ApologyPart {
  /** What the coach recognizes that makes this part. */
  readonly strengths: readonly StrengthKind[];
  /** Ways to say it that the coach has no name for. */
  readonly patterns: readonly RegExp[];
  /** Cards of the words that say this part, however it is put there. */
  readonly cards?: readonly CardId[];
  /** “You say …”; a whole sentence. */
  readonly there: string;
  /** Offered where it is not there yet, as something there is room for; absent: never offered. */
  readonly room?: string;
}

/** Ways to say one heavy thing, in the language of the coach's rules, and what in the same sentence means another. */
export type HeavyFamily = Pick<RuleMatcher, 'patterns' | 'unless'>;

/** Heavy words: families of patterns, the words they know, and the one line that answers. */
export interface HeavyWords {
  readonly lexicon: Lexicon;
  readonly families: readonly HeavyFamily[];
  readonly says: string;
}

/** Sentences written here that a noticing is measured on. */
export interface NoticingExamples {
  readonly flags: readonly string[];
  readonly leaves: readonly string[];
}

/** A filled-in repair for looking around, clearly marked as an example. */
export interface Story {
  readonly title: string;
  readonly sentence: string;
  readonly about: {
    readonly relationship: RelationshipId;
    readonly name: string;
    readonly rupture: RuptureId;
    readonly side: Side;
    readonly move: Move;
    readonly need: NeededKind;
    readonly heatBefore: number;
  };
  readonly answers: Readonly<Record<PromptId, Answer>>;
}

/** One of the three questions of "help me find it". */
export interface FindingQuestion {
  readonly question: string;
  readonly options: readonly Option[];
}

/** A work that a claim rests on. `said` is what it showed, in our words, and no more than that. */
export interface Source {
  readonly authors: string;
  readonly year: string;
  readonly title: string;
  readonly where: string;
  /** Where it can be read or found; absent where no address is sure. */
  readonly address?: string;
  readonly strength: Strength;
  readonly said: string;
  /** Read only through a second work that reports it. */
  readonly secondHand?: boolean;
}
