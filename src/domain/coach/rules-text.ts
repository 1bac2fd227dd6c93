import type { CoachKind, Lexicon, Rule, RuleMatcher } from '../../content/schema-coach';

/** Rules and the words their patterns name. */
export interface RuleBook {
  readonly rules: readonly Rule[];
  readonly lexicon: Lexicon;
}

/** Two letters for the nth class. */
const codeOf = (nth: number): string => String.fromCharCode(97 + Math.floor(nth / 26), 97 + (nth % 26));

const mostClasses = 26 * 26;
const reference = /@([a-z0-9'-]+?)(-ed|-ing|~)?(?![a-z0-9'-])/g;

/** The classes that patterns name, in the order in which they first do; then those that only other classes name, and others of these. */
function classesIn(
  rules: readonly Rule[],
  { classes }: Lexicon,
  others: readonly string[],
): readonly string[] {
  const found = new Set<string>();
  const name = (line: string): void => {
    for (const [, name = ''] of line.matchAll(reference)) {
      if (!Object.hasOwn(classes, name)) throw new Error(`“${line}”: there is no class @${name}`);
      found.add(name);
    }
  };
  for (const { matcher } of rules) linesOf(matcher).forEach(name);
  for (const each of others) if (Object.hasOwn(classes, each)) found.add(each);
  for (const each of found) classes[each]?.forEach(name);
  return [...found];
}

/** What makes a rule keep quiet is told from what it finds by what comes first. */
const linesOf = ({ patterns, unless = [] }: RuleMatcher): readonly string[] => [
  ...patterns,
  ...unless.map((line) => `-${line}`),
];

/**
 * Writes a rule book as a text that weighs little: each class once, its words in their order, and two letters in place
 * of its name, which patterns leave out where a class comes up for the first time. These names stay names.
 */
export function textOfRules({ rules, lexicon }: RuleBook, named: readonly string[] = []): string {
  const classes = classesIn(rules, lexicon, named);
  if (classes.length > mostClasses) throw new Error(`more than ${mostClasses} classes of words`);
  const codes = new Map(classes.map((name, nth) => [name, codeOf(nth)]));
  const coded = (line: string): string =>
    line.replace(reference, (_, name: string, form = '') => `@${codes.get(name)}${form}`);
  const met = new Set<string>();
  const short = (line: string): string =>
    line.replace(reference, (_, name: string, form = '') => {
      const code = met.has(name) ? codes.get(name) : '+';
      met.add(name);
      return `@${code}${form}`;
    });
  const members = (name: string): string => [...new Set(lexicon.classes[name])].sort().map(coded).join(' ');
  const lines = [
    ...classes.map((name) => (named.includes(name) ? `${name}=` : '') + members(name)),
    '',
    ...Object.entries(lexicon.irregular).map(([base, forms]) => [base, ...forms].join(' ')),
    '',
    lexicon.openers.join(' '),
    lexicon.fillers.join(' '),
  ];
  for (const { id, matcher } of rules) {
    lines.push('', headOf(id, matcher), ...linesOf(matcher).map(short));
  }
  return lines
    .join('\n')
    .replace(/[^\n -~]/g, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A rule's id, kind and priority, and where it counts. */
function headOf(id: string, matcher: RuleMatcher): string {
  const { kind, priority, alsoNegated, alsoQuoted, questions } = matcher;
  const more = lists.flatMap((name, nth) => matcher[name]?.map((each) => `${nth}${each}`) ?? []);
  const said = [alsoNegated && 'negated', alsoQuoted && 'quoted', questions].filter(Boolean);
  return [id, kind, priority, ...said, ...more].join(' ');
}

/** Where a rule counts, in an order that is written down. */
const lists = ['sides', 'notSides', 'steps'] as const;

function headIn(line: string): Omit<Rule['matcher'], 'patterns'> & { readonly id: string } {
  const [id = '', kind, priority, ...said] = wordsIn(line);
  const [questions] = said.filter((each) => each === 'only' || each === 'never');
  return {
    id,
    kind: kind as CoachKind,
    priority: Number(priority),
    ...(said.includes('negated') && { alsoNegated: true }),
    ...(said.includes('quoted') && { alsoQuoted: true }),
    ...(questions && { questions }),
    ...Object.fromEntries(
      lists.flatMap((name, nth) => {
        const found = said.filter((each) => each.startsWith(`${nth}`)).map((each) => each.slice(1));
        return found.length > 0 ? [[name, found]] : [];
      }),
    ),
  };
}

const wordsIn = (line: string): readonly string[] => line.split(' ').filter(Boolean);

/** Reads what `textOfRules` wrote, and rests after each rule. */
export function* rulesOfText(written: string): Generator<undefined, RuleBook> {
  const text = written.replace(/%(.{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const [first = '', second = '', third = '', ...blocks] = text.split('\n\n');
  const classes: Record<string, readonly string[]> = {};
  first.split('\n').forEach((line, nth) => {
    const [, name, members = ''] = /^(?:(\w+)=)?(.*)$/.exec(line) ?? [];
    classes[codeOf(nth)] = wordsIn(members);
    if (name !== undefined) classes[name] = wordsIn(members);
  });
  const irregular = Object.fromEntries(
    second.split('\n').map((line) => {
      const [base = '', ...forms] = wordsIn(line);
      return [base, forms];
    }),
  );
  const [openers = '', fillers = ''] = third.split('\n');
  const lexicon: Lexicon = { classes, irregular, openers: wordsIn(openers), fillers: wordsIn(fillers) };
  let met = 0;
  const rules: Rule[] = [];
  for (const block of blocks) {
    const [head = '', ...lines] = block.replace(/@\+/g, () => `@${codeOf(met++)}`).split('\n');
    const { id, ...where } = headIn(head);
    const unless = lines.filter((line) => line.startsWith('-')).map((line) => line.slice(1));
    const patterns = lines.filter((line) => !line.startsWith('-'));
    const matcher = { ...where, patterns, ...(unless.length > 0 && { unless }) };
    rules.push({ id, matcher });
    yield;
  }
  return { rules, lexicon };
}
