import type { CoachKind, Lexicon, Rule, RuleMatcher } from '../../content/schema-coach';
import { fitsAt, Walk, type Match } from './match';
import { patternOf, type Choices, type Element, type Pattern } from './pattern';
import { stands } from './scope';
import { edgeOf, stepsWith, type Steps } from './steps';
import { readText, wordsOf, type ReadText, type Words } from './text';
import { vocabularyOf, type Members, type Vocabulary } from './vocabulary';

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
  readonly steps: Steps;
  /** The step whose words look the pattern up. */
  readonly anchor: number;
  readonly members: Members;
  /** What must stand right before and right behind those words, where one word must: most patterns fail there. */
  readonly before: Members | undefined;
  readonly behind: Members | undefined;
}

/** All rules as one matcher: a word looks up the few patterns it can be the rarest part of. */
export interface Matcher {
  readonly vocabulary: Vocabulary;
  readonly fillers: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly byId: ReadonlyMap<number, readonly Compiled[]>;
  /** What keeps a rule quiet, looked at only where the rule found something. */
  readonly unless: ReadonlyMap<Rule, readonly Compiled[]>;
}

/** Words that stand in every other sentence, and those in every tenth: a pattern is better looked up by another. */
const commonest = new Set('i you the a to and it is not my your that of , .'.split(' '));
const common = new Set(
  'i you the a an to is are was were it and of that not do did does me my your so have has had with for in on at be been this but if what when we they he she her him them their as or just all am will would can could no up out about how get got know like go one'.split(
    ' ',
  ),
);

const costs = new WeakMap<Element, number>();

/** How many lookups an element would cost. */
function cost(element: Element): number {
  const known = costs.get(element) ?? newCost(element);
  costs.set(element, known);
  return known;
}

function newCost(element: Element): number {
  if ((element.does !== 'word' && element.does !== 'group') || element.isOptional) return Infinity;
  if (element.does === 'group')
    return element.ways.reduce((total, way) => total + Math.min(Infinity, ...way.map(cost)), 0);
  let total = element.choices.starts.length * 2;
  for (const word of element.choices.words)
    total += commonest.has(word) ? 500 : common.has(word) || /^\W/.test(word) ? 60 : 1;
  return total;
}

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
export function matcherOf(rules: readonly Rule[], lexicon: Lexicon): Matcher {
  const choices = new Set<Choices>();
  const read = (rule: Rule, lines: readonly string[] = []): readonly (Anchored & { choices: Choices })[] =>
    lines.flatMap((line) => {
      const whole = patternOf(line, lexicon);
      choicesIn(whole, choices);
      return anchored(whole).map((each) => {
        const element = each.pattern[each.anchor];
        if (element?.does !== 'word' || cost(element) === Infinity)
          throw new Error(`${rule.id}: “${line}” names no word`);
        return { ...each, choices: element.choices };
      });
    });
  const all = rules.map((rule) => ({
    rule,
    finds: read(rule, rule.matcher.patterns),
    unless: read(rule, rule.matcher.unless),
  }));
  const vocabulary = vocabularyOf(choices);
  const stepsOf = stepsWith(vocabulary);
  const compiled = (rule: Rule, { pattern, anchor }: Anchored): Compiled => {
    const steps = stepsOf(pattern);
    return {
      rule,
      steps,
      anchor,
      members: edgeOf(steps[anchor], 'left') ?? { one: 0, many: undefined },
      before: edgeOf(steps[anchor - 1], 'right'),
      behind: edgeOf(steps[anchor + 1], 'left'),
    };
  };
  const byId = new Map<number, Compiled[]>();
  const put = (id: number | undefined, each: Compiled): void => {
    if (id === undefined) return;
    const list = byId.get(id);
    if (list) list.push(each);
    else byId.set(id, [each]);
  };
  const unless = new Map<Rule, readonly Compiled[]>();
  for (const each of all) {
    for (const find of each.finds) {
      const one = compiled(each.rule, find);
      for (const word of find.choices.words) put(vocabulary.words.get(word), one);
      for (const start of find.choices.starts)
        for (const [longer, id] of vocabulary.starts) if (longer.startsWith(start)) put(id, one);
    }
    if (each.unless.length > 0)
      unless.set(
        each.rule,
        each.unless.map((one) => compiled(each.rule, one)),
      );
  }
  return { vocabulary, fillers: new Set(lexicon.fillers), openers: new Set(lexicon.openers), byId, unless };
}

/** A text's words and marks, with the numbers this matcher's patterns know them by. */
export const readFor = ({ vocabulary, fillers, openers }: Matcher, text: string | Words): ReadText =>
  readText(typeof text === 'string' ? wordsOf(text) : text, vocabulary, fillers, openers);

/** Everything the rules find in a text, in the order of its start. Which rules count here is `counts`. */
export function find(
  matcher: Matcher,
  read: ReadText,
  counts: (rule: RuleMatcher) => boolean = () => true,
): readonly Found[] {
  const { ids, starts } = read;
  const walk = new Walk(read);
  const found: Found[] = [];
  const tryAll = (list: readonly Compiled[] | undefined, at: number): void => {
    if (!list) return;
    for (const compiled of list) {
      const { rule, before, behind } = compiled;
      if (before && isMissing(read, at - 1, before)) continue;
      if (behind && isMissing(read, at + 1, behind)) continue;
      const match = walk.around(compiled.steps, compiled.anchor, at);
      if (!match || !counts(rule.matcher) || !stands(rule.matcher, read, match)) continue;
      if (!isKeptQuiet(matcher, rule, walk, read, at)) found.push(foundBy(rule, read, match));
    }
  };
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    const start = starts[at] ?? 0;
    if (id !== 0) tryAll(matcher.byId.get(id), at);
    if (start !== 0) tryAll(matcher.byId.get(start), at);
  }
  return withoutDoubles(found);
}

/** Whether a word that must stand here does not, nor a small word that may be passed over. */
const isMissing = (read: ReadText, at: number, members: Members): boolean =>
  read.fillers[at] !== 1 && !fitsAt(read, at, members);

/** What keeps a rule quiet stands in the same sentence, and at most so many words away. */
const farthest = 40;

/** Whether something else in the sentence of this token keeps the rule quiet. */
function isKeptQuiet({ unless }: Matcher, rule: Rule, walk: Walk, read: ReadText, at: number): boolean {
  const patterns = unless.get(rule);
  if (!patterns) return false;
  const { tokens } = read;
  const sentence = tokens[at]?.sentence;
  let from = at;
  while (at - from < farthest && tokens[from - 1]?.sentence === sentence) from -= 1;
  for (let each = from; each <= at + farthest && tokens[each]?.sentence === sentence; each += 1) {
    for (const { steps, anchor, members } of patterns)
      if (fitsAt(read, each, members) && walk.around(steps, anchor, each)) return true;
  }
  return false;
}

function foundBy({ id, matcher: { kind, priority } }: Rule, { tokens }: ReadText, match: Match): Found {
  const start = tokens[match.spanFrom]?.start ?? 0;
  const end = tokens[match.spanTo - 1]?.end ?? start;
  const hasOwn = match.ownFrom >= 0 && match.ownTo > match.ownFrom;
  const own = hasOwn && { start: tokens[match.ownFrom]?.start ?? 0, end: tokens[match.ownTo - 1]?.end ?? 0 };
  return { rule: id, kind, priority, start, end, ...(own && { own }) };
}

/** Of two findings of one kind on the same words the weightier stays. */
function withoutDoubles(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  const ordered = [...found].sort(
    (a, b) => a.start - b.start || b.priority - a.priority || b.end - a.end || (a.rule < b.rule ? -1 : 1),
  );
  /** The last kept of each kind: only it can lie under the next one. */
  const last = new Map<CoachKind, number>();
  for (const each of ordered) {
    const at = last.get(each.kind) ?? -1;
    const other = kept[at];
    if (other && other.end > each.start) {
      if (each.priority > other.priority) kept[at] = each;
      continue;
    }
    last.set(each.kind, kept.length);
    kept.push(each);
  }
  return kept.sort((a, b) => a.start - b.start);
}
