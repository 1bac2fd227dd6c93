import type { CoachKind, Lexicon, Rule, RuleMatcher } from '../../content/schema-coach';
import { fits, matchAt, type Match } from './match';
import { patternOf, type Choices, type Element, type Pattern } from './pattern';
import { tokensOf, type Token } from './tokens';

/** Words a rule has found. Offsets are UTF-16 units into the text. */
export interface Found {
  readonly rule: string;
  readonly kind: CoachKind;
  readonly priority: number;
  readonly start: number;
  readonly end: number;
  /** What stood in the braces, for a rewriting. */
  readonly own?: { readonly start: number; readonly end: number };
}

interface Compiled {
  readonly rule: Rule;
  readonly pattern: Pattern;
  /** Words that can stand before the anchor, fillers apart. */
  readonly least: number;
  readonly most: number;
  /** What must stand first, where that is a word. */
  readonly first: Choices | undefined;
  readonly isUnless: boolean;
}

/** All rules as one matcher: a word looks up the few patterns it can be the rarest part of. */
export interface Matcher {
  readonly byWord: ReadonlyMap<string, readonly Compiled[]>;
  readonly byStart: ReadonlyMap<string, readonly Compiled[]>;
  readonly fillers: ReadonlySet<string>;
}

/** Words so common that a pattern is better looked up by another of its words. */
const common = new Set(
  'i you the a an to is are was were it and of that not do did does me my your so have has had with for in on at be been this but if what when we they he she her him them their as or just all am will would can could no up out about how get got know like go one'.split(
    ' ',
  ),
);
function cost(element: Element): number {
  if ((element.does !== 'word' && element.does !== 'group') || element.isOptional) return Infinity;
  if (element.does === 'group')
    return element.ways.reduce((total, way) => total + Math.min(Infinity, ...way.map(cost)), 0);
  let total = element.starts.length * 2;
  for (const word of element.words) total += common.has(word) ? 30 : /^\W/.test(word) ? 60 : 1;
  return total;
}

/** How many first letters a looked-up beginning has. */
const startLetters = 3;

/** A pattern once for each way of the group that is looked up, so that some word of its own is. */
function spelledOut(pattern: Pattern): readonly { readonly pattern: Pattern; readonly anchor: number }[] {
  const costs = pattern.map(cost);
  const anchor = costs.indexOf(Math.min(...costs));
  const element = pattern[anchor];
  if (costs[anchor] === Infinity || element?.does !== 'group') return [{ pattern, anchor }];
  return element.ways.flatMap((way) => {
    const before = pattern.slice(0, anchor);
    return spelledOut(way).map((each) => ({
      pattern: [...before, ...each.pattern, ...pattern.slice(anchor + 1)],
      anchor: before.length + each.anchor,
    }));
  });
}

/** Compiles rules. Throws what is wrong with a pattern. */
export function matcherOf(rules: readonly Rule[], lexicon: Lexicon): Matcher {
  const byWord = new Map<string, Compiled[]>();
  const byStart = new Map<string, Compiled[]>();
  const put = (map: Map<string, Compiled[]>, key: string, compiled: Compiled): void => {
    const list = map.get(key);
    if (list) list.push(compiled);
    else map.set(key, [compiled]);
  };
  const add = (rule: Rule, line: string, isUnless: boolean): void => {
    for (const { pattern, anchor } of spelledOut(patternOf(line, lexicon))) {
      const element = pattern[anchor];
      if (element?.does !== 'word' || cost(element) === Infinity)
        throw new Error(`${rule.id}: “${line}” names no word`);
      const before = pattern.slice(0, anchor);
      const first = pattern.find(({ does }) => does !== 'at' && does !== 'mark');
      const compiled: Compiled = {
        rule,
        pattern,
        least: sum(before, leastOf),
        most: sum(before, mostOf),
        first: first?.does === 'word' && !first.isOptional ? first : undefined,
        isUnless,
      };
      for (const word of element.words) put(byWord, word, compiled);
      for (const start of element.starts) {
        if (start.length < startLetters) throw new Error(`${rule.id}: “${start}*” is too short`);
        put(byStart, start.slice(0, startLetters), compiled);
      }
    }
  };
  for (const rule of rules) {
    for (const line of rule.matcher.patterns) add(rule, line, false);
    for (const line of rule.matcher.unless ?? []) add(rule, line, true);
  }
  return { byWord, byStart, fillers: new Set(lexicon.fillers) };
}

const sum = (pattern: Pattern, of: (element: Element) => number): number =>
  pattern.reduce((total, each) => total + of(each), 0);

function leastOf(element: Element): number {
  if (element.does === 'gap') return element.least;
  if (element.does === 'group')
    return element.isOptional ? 0 : Math.min(...element.ways.map((way) => sum(way, leastOf)));
  return (element.does === 'word' || element.does === 'any') && !element.isOptional ? 1 : 0;
}

function mostOf(element: Element): number {
  if (element.does === 'gap') return element.most;
  if (element.does === 'group') return Math.max(...element.ways.map((way) => sum(way, mostOf)));
  return element.does === 'word' || element.does === 'any' ? 1 : 0;
}

const negations = new Set('not never no nobody nothing without neither nor hardly'.split(' '));
/** A negation does not reach over these. */
const joins = new Set('and but because so or when if while'.split(' '));
const behindNegation = 3;

/** Everything the rules find in a text, in the order of its start. Which rules count here is `counts`. */
export function find(
  matcher: Matcher,
  text: string,
  counts: (rule: RuleMatcher) => boolean = () => true,
): readonly Found[] {
  const tokens = tokensOf(text, matcher.fillers);
  const hits: { compiled: Compiled; match: Match; sentence: number }[] = [];
  const quiet = new Set<string>();
  const tried = new Set<Compiled>();
  const tryAll = (list: readonly Compiled[] | undefined, anchor: number): void => {
    for (const compiled of list ?? []) {
      if (tried.has(compiled)) continue;
      tried.add(compiled);
      if (!counts(compiled.rule.matcher)) continue;
      for (
        let start = earliest(tokens, anchor, compiled.most);
        start <= anchor - compiled.least;
        start += 1
      ) {
        if (compiled.first && !fits(compiled.first, tokens[start]?.word ?? '')) continue;
        const match = matchAt(compiled.pattern, tokens, start);
        if (!match) continue;
        const sentence = tokens[anchor]?.sentence ?? 0;
        if (compiled.isUnless) quiet.add(`${compiled.rule.id}/${sentence}`);
        else if (stands(compiled.rule.matcher, tokens, match)) hits.push({ compiled, match, sentence });
        break;
      }
    }
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.word ?? '';
    tried.clear();
    tryAll(matcher.byWord.get(word), at);
    tryAll(matcher.byStart.get(word.slice(0, startLetters)), at);
  }
  const found = hits.flatMap(({ compiled: { rule }, match, sentence }): Found[] => {
    if (quiet.has(`${rule.id}/${sentence}`)) return [];
    const start = tokens[match.spanFrom]?.start ?? 0;
    const end = tokens[match.spanTo - 1]?.end ?? start;
    const own =
      match.ownFrom >= 0 && match.ownTo > match.ownFrom
        ? { start: tokens[match.ownFrom]?.start ?? 0, end: tokens[match.ownTo - 1]?.end ?? 0 }
        : undefined;
    const { kind, priority } = rule.matcher;
    return [{ rule: rule.id, kind, priority, start, end, ...(own && { own }) }];
  });
  return withoutDoubles(found);
}

/** Where a match can begin at the earliest: so many words before the anchor, fillers not counted. */
function earliest(tokens: readonly Token[], anchor: number, most: number): number {
  let at = anchor;
  for (let left = most; left > 0 && at > 0;) {
    at -= 1;
    if (!tokens[at]?.isFiller) left -= 1;
  }
  return at;
}

/** Whether a match counts: not quoted, not behind a negation, and in the kind of sentence the rule is for. */
function stands(rule: RuleMatcher, tokens: readonly Token[], match: Match): boolean {
  const first = tokens[match.from];
  if (!first) return false;
  if (!rule.alsoQuoted && tokens[match.spanFrom]?.isQuoted) return false;
  if (!rule.alsoNegated) {
    for (let at = match.from - 1; at >= 0 && at >= match.from - behindNegation; at -= 1) {
      const token = tokens[at];
      if (!token || token.isMark || token.sentence !== first.sentence || joins.has(token.word)) break;
      if (negations.has(token.word)) return false;
    }
  }
  if (rule.questions === undefined) return true;
  let last = match.to;
  while (last < tokens.length && tokens[last]?.sentence === first.sentence && tokens[last]?.word !== '?')
    last += 1;
  const isQuestion = tokens[last]?.word === '?' && tokens[last]?.sentence === first.sentence;
  return rule.questions === 'only' ? isQuestion : !isQuestion;
}

/** Of two findings of one kind on the same words the weightier stays. */
function withoutDoubles(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  const ordered = [...found].sort(
    (a, b) => a.start - b.start || b.priority - a.priority || b.end - a.end || (a.rule < b.rule ? -1 : 1),
  );
  for (const each of ordered) {
    const at = kept.findLastIndex((other) => other.kind === each.kind && other.end > each.start);
    const other = kept[at];
    if (!other) kept.push(each);
    else if (each.priority > other.priority) kept[at] = each;
  }
  return kept.sort((a, b) => a.start - b.start);
}
