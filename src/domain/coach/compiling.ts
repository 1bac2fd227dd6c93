import type { Lexicon, Rule } from '../../content/schema-coach';
import { atOnce } from '../in-turns';
import { Needing } from './needing';
import { patternOf, type Choices, type Element, type Pattern } from './pattern';
import { Layout, type Program } from './program';
import { anyWord, Sets } from './sets';
import { edgeFrom, stepsWith } from './steps';
import { barriers, negations, saying } from './scope';
import { is, Paper } from './text';
import { vocabularyOf, type Vocabulary } from './vocabulary';
import { begunWords, listsOf, rowsOf, sizeOf, type WordTable } from './word-table';

/** One pattern of a rule, ready to be tried where its rarest word stands. */
export interface Compiled {
  readonly rule: Rule;
  /** Where its steps begin and end in the program. */
  readonly from: number;
  readonly to: number;
  /** The step whose words look the pattern up, and the set of them. */
  readonly anchor: number;
  readonly anchors: number;
  /** What else its sentence must have; 0: what any has. */
  readonly need: number;
  /** What keeps its rule quiet, looked at only where it found something. */
  readonly unless: readonly Compiled[];
}

/** All rules as one matcher: a word looks up the few patterns it can be the rarest part of. */
export interface Matcher {
  readonly vocabulary: Vocabulary;
  readonly table: WordTable;
  readonly program: Program;
  readonly patterns: readonly Compiled[];
  /** By a word's number, where the patterns it looks up begin among the lookups, and where those of the next do. */
  readonly from: Int32Array;
  /** For each pattern a word looks up what is asked before it is tried, and the pattern: see `lookupsOf`. */
  readonly lookups: Int32Array;
  /** Scratch paper: by a need's number, the last sentence that had it; every sentence has 0, so that they are counted there. */
  readonly seenIn: Int32Array;
  /** What is known of the tokens of the text that is being read. */
  readonly paper: Paper;
}

/** How many numbers stand in `lookups` for each pattern. */
export const lookupEach = 4;

/** What each of them is: what the sentence must have, the sets its neighbors must be in, and the pattern. */
export const lookup = { need: 0, before: 1, behind: 2, pattern: 3 } as const;

/** Words that stand in every other sentence, those in every tenth, and those that people who quarrel and make up say often: a pattern is better looked up by another. */
const commonest = new Set('i you the a to and it is not my your that of , .'.split(' '));
const common = new Set(
  'i you the a an to is are was were it and of that not do did does me my your so have has had with for in on at be been this but if what when we they he she her him them their as or just all am will would can could no up out about how get got know like go one'.split(
    ' ',
  ),
);

const often = new Set(
  'sorry feel felt say said think want need make made right tell always never time see hurt take left come back because should really ever let what happened talk thing things much give wrong'.split(
    ' ',
  ),
);

/** Patterns share most of their choices; each is reckoned once. */
const costs = new WeakMap<Choices, number>();

/** How many lookups an element would cost. */
function cost(element: Element): number {
  if ((element.does !== 'word' && element.does !== 'group') || element.isOptional) return Infinity;
  if (element.does === 'group')
    return element.ways.reduce((total, way) => total + Math.min(Infinity, ...way.map(cost)), 0);
  const known = costs.get(element.choices) ?? costOfChoices(element.choices);
  costs.set(element.choices, known);
  return known;
}

function costOfChoices({ words, starts }: Choices): number {
  let total = starts.length * 2;
  for (const word of words)
    total += commonest.has(word) ? 500 : common.has(word) || /^\W/.test(word) ? 60 : often.has(word) ? 8 : 1;
  return total;
}

/** How often what stands at an element's left edge is met; infinite where it is in most sentences, or cannot be told. */
function edgeCost(element: Element): number {
  if (element.does === 'not' || element.does === 'gap' || element.does === 'at') return Infinity;
  if (element.does === 'mark' || element.isOptional || element.does === 'any') return Infinity;
  const found =
    element.does === 'group'
      ? element.ways.reduce((total, [first]) => total + (first ? edgeCost(first) : Infinity), 0)
      : cost(element);
  return found < 500 ? found : Infinity;
}

/** The sets one of which must stand right before an anchor and right behind it. */
type Edges = readonly [before: number, behind: number];

interface Anchored {
  readonly pattern: Pattern;
  readonly anchor: number;
}

/** A pattern once for each way of the group that is looked up, so that some word of its own is. */
function anchored(pattern: Pattern): readonly Anchored[] {
  const each = pattern.map(cost);
  const anchor = each.indexOf(Math.min(...each));
  const element = pattern[anchor];
  if (each[anchor] === Infinity || element?.does !== 'group') return [{ pattern, anchor }];
  return element.ways.flatMap((way) => {
    const before = pattern.slice(0, anchor);
    return anchored(way).map((each) => ({
      pattern: [...before, ...each.pattern, ...pattern.slice(anchor + 1)],
      anchor: before.length + each.anchor,
    }));
  });
}

function choicesIn(pattern: Pattern, into: Set<Choices>): void {
  for (const element of pattern) {
    if (element.does === 'word') into.add(element.choices);
    if (element.does === 'group' || element.does === 'not')
      for (const way of element.ways) choicesIn(way, into);
  }
}

/** Compiles rules. Throws what is wrong with a pattern. */
export const matcherOf = (rules: readonly Rule[], lexicon: Lexicon): Matcher =>
  atOnce(compiling(rules, lexicon));

/** Compiles rules, and rests after each of them, so that a page can do something else in between. Throws as matcherOf. */
export function* compiling(rules: readonly Rule[], lexicon: Lexicon): Generator<undefined, Matcher> {
  const choices = new Set<Choices>();
  const read = (rule: Rule, lines: readonly string[] = []): readonly Anchored[] =>
    lines.flatMap((line) => {
      const whole = patternOf(line, lexicon);
      choicesIn(whole, choices);
      const found = anchored(whole);
      for (const { pattern, anchor } of found) {
        const element = pattern[anchor];
        if (element?.does !== 'word' || cost(element) === Infinity)
          throw new Error(`${rule.id}: “${line}” names no word`);
      }
      return found;
    });
  const all: { rule: Rule; finds: readonly Anchored[]; unless: readonly Anchored[] }[] = [];
  for (const rule of rules) {
    all.push({
      rule,
      finds: read(rule, rule.matcher.patterns),
      unless: read(rule, rule.matcher.unless),
    });
    yield;
  }
  const known = smallWords(lexicon);
  for (const [word] of known) choices.add({ words: new Set([word]), starts: [] });
  const vocabulary = vocabularyOf(choices);
  const sets = new Sets(vocabulary);
  const stepsOf = stepsWith(sets);
  const needing = new Needing(edgeCost);
  const layout = new Layout();
  const edges: Edges[] = [];
  const compiled = (rule: Rule, { pattern, anchor }: Anchored, unless?: readonly Compiled[]): Compiled => {
    const steps = stepsOf(pattern);
    const need = needing.of(pattern, steps, anchor, !unless);
    const anchors = steps[anchor]?.members ?? anyWord;
    // What keeps a rule quiet is not looked up.
    if (unless) edges.push([edgeFrom(steps, anchor - 1, -1, sets), edgeFrom(steps, anchor + 1, 1, sets)]);
    return { rule, ...layout.of(steps), anchor, anchors, need, unless: unless ?? [] };
  };
  const patterns: Compiled[] = [];
  const lookedUp = new Map<number, number[]>();
  const put = (word: number): void => {
    const list = lookedUp.get(word);
    if (!list) lookedUp.set(word, [patterns.length]);
    else if (list.at(-1) !== patterns.length) list.push(patterns.length);
  };
  for (const each of all) {
    const unless = each.unless.map((one) => compiled(each.rule, one));
    for (const find of each.finds) {
      const one = compiled(each.rule, find, unless);
      for (const words of sets.listsOf(one.anchors)) words.forEach(put);
      patterns.push(one);
    }
    yield;
  }
  const isWhat = new Uint16Array(sizeOf(vocabulary));
  for (const [word, what] of known) isWhat[vocabulary.words.get(word) ?? 0] = what;
  const begun = begunWords(vocabulary);
  yield;
  const needs = needing.byWord(sets);
  yield;
  const has = listsOf(vocabulary, needs, begun);
  yield;
  const lists = listsOf(vocabulary, lookedUp, begun);
  yield;
  const lookups = lookupsOf(lists.all, patterns, edges);
  yield;
  const table = { ...(yield* rowsOf(vocabulary, sets, begun)), is: isWhat, has };
  const seenIn = new Int32Array(needing.count);
  return {
    vocabulary,
    table,
    program: layout.end(),
    patterns,
    from: lists.from.map((each) => each * lookupEach),
    lookups,
    seenIn,
    paper: new Paper(),
  };
}

/**
 * For each pattern a word looks up: what its sentence must have (0: what any has), the sets one of which must stand right
 * before its anchor and right behind it, and its number. They lie side by side in the order they are read in.
 */
function lookupsOf(all: Int32Array, patterns: readonly Compiled[], edges: readonly Edges[]): Int32Array {
  const lookups = new Int32Array(all.length * lookupEach);
  all.forEach((nth, at) => {
    lookups.set([patterns[nth]?.need ?? 0, ...(edges[nth] ?? []), nth], at * lookupEach);
  });
  return lookups;
}

const joining = 'and but so because or when if while although though'.split(' ');
const ending = ['.', '!', '?', '...'];

/** What small and joining words and marks are, each word with its bits. */
function smallWords({ fillers, openers }: Lexicon): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const say = (words: readonly string[], what: number): void => {
    for (const word of words) found.set(word, (found.get(word) ?? 0) | what);
  };
  say(fillers, is.filler);
  say(openers, is.opener);
  say(joining, is.joining);
  say(ending, is.ending);
  say([','], is.comma);
  say(negations, is.negation);
  say(barriers, is.barrier);
  say(saying, is.saying);
  return found;
}
