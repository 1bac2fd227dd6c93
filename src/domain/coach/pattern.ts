import type { Lexicon } from '../../content/schema-coach';
import { formsOf } from './forms';

/** Words to choose from: these, and all that begin so. */
export interface Choices {
  readonly words: ReadonlySet<string>;
  readonly starts: readonly string[];
}

/** One element of a pattern, ready to be matched. */
export type Element =
  | { readonly does: 'word'; readonly isOptional: boolean; readonly choices: Choices }
  | { readonly does: 'group'; readonly isOptional: boolean; readonly ways: readonly Pattern[] }
  | { readonly does: 'gap'; readonly least: number; readonly most: number }
  | { readonly does: 'any'; readonly isOptional: boolean }
  | { readonly does: 'not'; readonly ways: readonly Pattern[] }
  | { readonly does: 'at'; readonly where: '^' | '^,' | '$' | ',$' }
  | { readonly does: 'mark'; readonly what: '[' | ']' | '{' | '}' };

export type Pattern = readonly Element[];

/** The longest gap a pattern may leave, so that a match costs no more than a moment. */
const longestGap = 8;

const at = new Set(['^', '^,', '$', ',$']);
const brackets = new Set(['[', ']', '{', '}']);

/** Reads a pattern. Throws what is wrong with it. */
export function patternOf(line: string, lexicon: Lexicon): Pattern {
  return partsOf(line.trim(), ' ')
    .filter((element) => element !== '')
    .map((element) => elementOf(element, lexicon, line));
}

/** The parts of a line between these marks, but for those inside parentheses. */
function partsOf(line: string, between: ' ' | '|'): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at];
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0) throw new Error(`“${line}”: two groups stand without a space between them`);
    if (letter !== between || depth !== 0) continue;
    parts.push(line.slice(from, at));
    from = at + 1;
  }
  if (depth !== 0) throw new Error(`“${line}”: parentheses do not close`);
  parts.push(line.slice(from));
  return parts;
}

function elementOf(element: string, lexicon: Lexicon, line: string): Element {
  if (at.has(element)) return { does: 'at', where: element as '^' };
  if (brackets.has(element)) return { does: 'mark', what: element as '[' };
  const gap = /^_\{(\d),(\d)\}$/.exec(element);
  if (gap) {
    const [least, most] = [Number(gap[1]), Number(gap[2])];
    if (most > longestGap || least > most) throw new Error(`“${line}”: a gap of ${least} to ${most}`);
    return { does: 'gap', least, most };
  }
  if (element.length > 1 && element.startsWith('!'))
    return { does: 'not', ways: waysOf(element.slice(1)).map((way) => patternOf(way, lexicon)) };
  const isOptional = element.length > 1 && element.endsWith('?');
  const bare = isOptional ? element.slice(0, -1) : element;
  if (bare === '_') return { does: 'any', isOptional };
  const ways = waysOf(bare);
  // Whole phrases to choose from; single words go the quicker way below.
  if (ways.length === 1 && ways[0] === bare && /[\s()]/.test(bare))
    throw new Error(`“${line}”: “${element}” cannot be read`);
  if (ways.some((way) => /[\s()?_$^!]/.test(way) && way !== '?' && way !== '!'))
    return { does: 'group', isOptional, ways: ways.map((way) => patternOf(way, lexicon)) };
  return { does: 'word', isOptional, choices: choicesOf(ways, lexicon, line) };
}

/** What stands between the bars of a group; a lone element is its only way. */
const waysOf = (element: string): readonly string[] =>
  element.length > 1 && element.startsWith('(') && element.endsWith(')')
    ? partsOf(element.slice(1, -1), '|').map((way) => way.trim())
    : [element];

/** The same choices are worked out once: patterns share most of theirs. */
const workedOut = new WeakMap<Lexicon, Map<string, Choices>>();

function choicesOf(parts: readonly string[], lexicon: Lexicon, line: string): Choices {
  const known = workedOut.get(lexicon) ?? new Map<string, Choices>();
  workedOut.set(lexicon, known);
  const name = parts.join('|');
  const choices = known.get(name) ?? newChoices(parts, lexicon, line);
  known.set(name, choices);
  return choices;
}

function newChoices(parts: readonly string[], lexicon: Lexicon, line: string): Choices {
  const words = new Set<string>();
  const starts: string[] = [];
  const add = (part: string): void => {
    if (part === '' || (part.length > 1 && /[()[\]{}_]/.test(part)))
      throw new Error(`“${line}”: “${part}” cannot be read`);
    const verb = /^(@?[a-z0-9'-]+?)(~|-ed|-ing)$/.exec(part);
    if (verb?.[1] && verb[2]) {
      const which = ({ '~': 'all', '-ed': 'ed', '-ing': 'ing' } as const)[verb[2] as '~'];
      for (const base of basesOf(verb[1], lexicon, line))
        for (const form of formsOf(base, which, lexicon.irregular)) words.add(form);
    } else if (part.startsWith('@')) basesOf(part, lexicon, line).forEach(add);
    else if (part.length > 1 && part.endsWith('*')) starts.push(part.slice(0, -1));
    else words.add(part);
  };
  parts.forEach(add);
  return { words, starts };
}

/** The words of a class, those of classes inside it too; any other word is its own base. */
function basesOf(part: string, lexicon: Lexicon, line: string): readonly string[] {
  if (!part.startsWith('@')) return [part];
  const found = lexicon.classes[part.slice(1)];
  if (!found) throw new Error(`“${line}”: there is no class ${part}`);
  return found.flatMap((each) => basesOf(each, lexicon, line));
}
