import type { CoachKind, Rule, RuleMatcher, WordClasses } from '../../content/schema-coach';
import { matchAt, type Match } from './match';
import { patternOf, type Element, type Pattern } from './pattern';
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
  /** Tokens that can stand before the anchor. */
  readonly least: number;
  readonly most: number;
  readonly isUnless: boolean;
}

/** All rules as one matcher: a word looks up the few patterns it can be the rarest part of. */
export interface Matcher {
  readonly byWord: ReadonlyMap<string, readonly Compiled[]>;
  readonly byStart: ReadonlyMap<string, readonly Compiled[]>;
}

/** Words so common that a pattern is better looked up by another of its words. */
const common = new Set(
  'i you the a an to is are was were it and of that not do did does me my your so have has had with for in on at be been this but if what when we they he she her him them their as or just all am will would can could no up out about how get got know like go one'.split(
    ' ',
  ),
);
const cost = (element: Element): number => {
  if (element.does !== 'word' || element.isOptional) return Infinity;
  let sum = element.starts.length * 2;
  for (const word of element.words) sum += common.has(word) ? 30 : /^\W/.test(word) ? 60 : 1;
  return sum;
};

/** How many first letters a looked-up beginning has. */
const startLetters = 3;

/** Compiles rules. Throws what is wrong with a pattern. */
export function matcherOf(rules: readonly Rule[], classes: WordClasses): Matcher {
  const byWord = new Map<string, Compiled[]>();
  const byStart = new Map<string, Compiled[]>();
  const put = (map: Map<string, Compiled[]>, key: string, compiled: Compiled): void => {
    const list = map.get(key);
    if (list) list.push(compiled);
    else map.set(key, [compiled]);
  };
  const add = (rule: Rule, line: string, isUnless: boolean): void => {
    const pattern = patternOf(line, classes);
    const costs = pattern.map(cost);
    const anchor = costs.indexOf(Math.min(...costs));
    const element = pattern[anchor];
    if (element?.does !== 'word' || costs[anchor] === Infinity)
      throw new Error(`${rule.id}: “${line}” names no word`);
    const before = pattern.slice(0, anchor);
    const compiled: Compiled = {
      rule,
      pattern,
      least: sum(before, leastOf),
      most: sum(before, mostOf),
      isUnless,
    };
    for (const word of element.words) put(byWord, word, compiled);
    for (const start of element.starts) {
      if (start.length < startLetters) throw new Error(`${rule.id}: “${start}*” is too short`);
      put(byStart, start.slice(0, startLetters), compiled);
    }
  };
  for (const rule of rules) {
    for (const line of rule.matcher.patterns) add(rule, line, false);
    for (const line of rule.matcher.unless ?? []) add(rule, line, true);
  }
  return { byWord, byStart };
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

const negations = new Set([
  'not',
  'never',
  'no',
  'nobody',
  'nothing',
  'without',
  'neither',
  'nor',
  'hardly',
  'stop',
  'stopped',
]);
const behindNegation = 3;

/** Everything the rules find in a text, in the order of its start. Which rules count here is `counts`. */
export function find(
  matcher: Matcher,
  text: string,
  counts: (rule: RuleMatcher) => boolean = () => true,
): readonly Found[] {
  const tokens = tokensOf(text);
  const hits: { compiled: Compiled; match: Match; sentence: number }[] = [];
  const quiet = new Set<string>();
  const tried = new Set<Compiled>();
  const tryAll = (list: readonly Compiled[] | undefined, anchor: number): void => {
    for (const compiled of list ?? []) {
      if (tried.has(compiled)) continue;
      tried.add(compiled);
      if (!counts(compiled.rule.matcher)) continue;
      for (let start = Math.max(0, anchor - compiled.most); start <= anchor - compiled.least; start += 1) {
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

/** Whether a match counts: not quoted, not behind a negation, and in the kind of sentence the rule is for. */
function stands(rule: RuleMatcher, tokens: readonly Token[], match: Match): boolean {
  const first = tokens[match.from];
  if (!first) return false;
  if (!rule.alsoQuoted && tokens[match.spanFrom]?.isQuoted) return false;
  if (!rule.alsoNegated) {
    for (let at = match.from - 1; at >= 0 && at >= match.from - behindNegation; at -= 1) {
      const token = tokens[at];
      if (!token || token.isMark || token.sentence !== first.sentence) break;
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
