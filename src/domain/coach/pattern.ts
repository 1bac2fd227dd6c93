import type { WordClasses } from '../../content/schema-coach';

/** One element of a pattern, ready to be matched. */
export type Element =
  | {
      readonly does: 'word';
      readonly isOptional: boolean;
      readonly words: ReadonlySet<string>;
      readonly starts: readonly string[];
    }
  | { readonly does: 'group'; readonly isOptional: boolean; readonly ways: readonly Pattern[] }
  | { readonly does: 'gap'; readonly least: number; readonly most: number }
  | { readonly does: 'any'; readonly isOptional: boolean }
  | { readonly does: 'not'; readonly words: ReadonlySet<string>; readonly starts: readonly string[] }
  | { readonly does: 'at'; readonly where: '^' | '^,' | '$' | ',$' }
  | { readonly does: 'mark'; readonly what: '[' | ']' | '{' | '}' };

export type Pattern = readonly Element[];

/** The longest gap a pattern may leave, so that a match costs no more than a moment. */
const longestGap = 8;

const at = new Set(['^', '^,', '$', ',$']);
const brackets = new Set(['[', ']', '{', '}']);

/** Reads a pattern. Throws what is wrong with it. */
export function patternOf(line: string, classes: WordClasses): Pattern {
  return partsOf(line.trim(), ' ')
    .filter((element) => element !== '')
    .map((element) => elementOf(element, classes, line));
}

/** The parts of a line between these marks, but for those inside parentheses. */
function partsOf(line: string, between: ' ' | '|'): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const letter of line) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === between && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

function elementOf(element: string, classes: WordClasses, line: string): Element {
  if (at.has(element)) return { does: 'at', where: element as '^' };
  if (brackets.has(element)) return { does: 'mark', what: element as '[' };
  const gap = /^_\{(\d),(\d)\}$/.exec(element);
  if (gap) {
    const [least, most] = [Number(gap[1]), Number(gap[2])];
    if (most > longestGap || least > most) throw new Error(`“${line}”: a gap of ${least} to ${most}`);
    return { does: 'gap', least, most };
  }
  if (element.length > 1 && element.startsWith('!'))
    return { does: 'not', ...choices(element.slice(1), classes, line) };
  const isOptional = element.length > 1 && element.endsWith('?');
  const bare = isOptional ? element.slice(0, -1) : element;
  if (bare === '_') return { does: 'any', isOptional };
  if (bare.startsWith('(') && bare.endsWith(')')) {
    const ways = partsOf(bare.slice(1, -1), '|').map((way) => way.trim());
    // Whole phrases to choose from; single words go the quicker way below.
    if (ways.some((way) => /[\s()?_$^]/.test(way) && way !== '?'))
      return { does: 'group', isOptional, ways: ways.map((way) => patternOf(way, classes)) };
  }
  return { does: 'word', isOptional, ...choices(bare, classes, line) };
}

function choices(
  element: string,
  classes: WordClasses,
  line: string,
): { readonly words: ReadonlySet<string>; readonly starts: readonly string[] } {
  const isGroup = element.startsWith('(') && element.endsWith(')');
  const parts = isGroup ? element.slice(1, -1).split('|') : [element];
  const words = new Set<string>();
  const starts: string[] = [];
  for (const part of parts) {
    if (part === '' || /[()[\]{}_]/.test(part)) throw new Error(`“${line}”: “${element}” cannot be read`);
    if (part.startsWith('@')) {
      const found = classes[part.slice(1)];
      if (!found) throw new Error(`“${line}”: there is no class ${part}`);
      for (const each of found) {
        if (each.endsWith('*')) starts.push(each.slice(0, -1));
        else words.add(each);
      }
    } else if (part.length > 1 && part.endsWith('*')) starts.push(part.slice(0, -1));
    else words.add(part);
  }
  return { words, starts };
}
