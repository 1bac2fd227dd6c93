import type { CoachKind, FlagKind, QuietKind, RuleMatcher, StrengthKind } from '../../content/schema-coach';
import type { Path, Side, StepId } from '../../content/schema';
import { isFlag, isStrength } from './kinds';
import { type Matcher } from './compiling';
import { find, readFor, type Found } from './matcher';
import type { Resembles } from './resembling';
import { wordsOf } from './text';
import type { Tokens } from './tokens';

/** Where a text stands; what is not known counts for nothing, but a rule kept to some sides needs to know the side. */
export interface CoachContext {
  readonly step?: StepId;
  readonly side?: Side;
  readonly path?: Path;
  /** Written for oneself: harsh words are the point there. */
  readonly isPrivate?: boolean;
}

export interface Notes {
  readonly flags: readonly (Found & { readonly kind: FlagKind })[];
  readonly strengths: readonly (Found & { readonly kind: StrengthKind })[];
  /** Neither: a quiet question, or the offer of a second word. */
  readonly quiet: readonly (Found & { readonly kind: QuietKind | 'pseudo-feelings' })[];
}

const isPseudoFeeling = (kind: CoachKind): kind is 'pseudo-feelings' => kind === 'pseudo-feelings';
const isQuiet = (kind: CoachKind): kind is QuietKind => !isFlag(kind) && !isStrength(kind);
const isOf = <Kind extends CoachKind>(
  found: Found,
  is: (kind: CoachKind) => kind is Kind,
): found is Found & { readonly kind: Kind } => is(found.kind);

/** What only the one who did it can say. */
const ofWhoDidIt: ReadonlySet<CoachKind> = new Set(['owns-part', 'offers-amends'] as const);

const none: Notes = { flags: [], strengths: [], quiet: [] };

/**
 * What the coach has to say about a text that stands here: what the rules of these matchers find, no kind in two of them,
 * and what the text resembles, if that is given. It never scores.
 */
export function read(
  matchers: readonly Matcher[],
  text: string,
  context: CoachContext = {},
  resembles?: Resembles,
): Notes {
  if (context.path === 'for-myself') return none;
  const { side, step, isPrivate } = context;
  const counts = (rule: RuleMatcher): boolean => {
    if (isPrivate && rule.kind !== 'threat') return false;
    if (rule.sides && !(side && rule.sides.includes(side))) return false;
    if (side && rule.notSides?.includes(side)) return false;
    return !(step && rule.steps && !rule.steps.includes(step));
  };
  const words = wordsOf(text);
  const byRules = matchers.flatMap((matcher) => find(matcher, readFor(matcher, words), counts));
  // A likeness cannot tell a reproach from a plain sentence about an act, nor whose it was; to the one who was hurt it
  // asks nothing, and says of nothing that they did it or will mend it.
  const alike = (resembles && !isPrivate ? resembles(words, byRules) : []).filter(
    ({ kind }) => side !== 'they-hurt-me' || !(isFlag(kind) || ofWhoDidIt.has(kind)),
  );
  const found = withoutEarning([...byRules, ...alike], words);
  const flags: Notes['flags'][number][] = [];
  const strengths: Notes['strengths'][number][] = [];
  const quiet: Notes['quiet'][number][] = [];
  for (const each of found.sort((a, b) => a.start - b.start)) {
    // To the one who was hurt a second word is offered, never held against the first.
    if (isOf(each, isQuiet) || (side === 'they-hurt-me' && isOf(each, isPseudoFeeling))) quiet.push(each);
    else if (isOf(each, isFlag)) flags.push(each);
    else if (isOf(each, isStrength)) strengths.push(each);
  }
  return { flags, strengths, quiet };
}

/** The number of the sentence that this offset of the text stands in. */
function sentenceAt({ count, starts, sentences }: Tokens, offset: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, sentences[low + 1] as number);
}

/** Taking on more than one's part, or watching over somebody, is no help: what its sentence would else earn is left out. */
function withoutEarning(found: Found[], tokens: Tokens): Found[] {
  const spoiled = new Set<number>();
  const ends = ({ start, end }: Found): readonly [number, number] => [
    sentenceAt(tokens, start),
    sentenceAt(tokens, Math.max(start, end - 1)),
  ];
  for (const each of found) if (isQuiet(each.kind)) for (const at of ends(each)) spoiled.add(at);
  if (spoiled.size === 0) return found;
  return found.filter((each) => !isStrength(each.kind) || !ends(each).some((at) => spoiled.has(at)));
}
