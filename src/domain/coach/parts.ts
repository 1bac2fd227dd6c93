import { openedUp, spelled } from './spellings';

/** A word's part: what it stands for, and where it begins and ends in the letters as typed. */
export type Part = readonly [word: string, from: number, to: number];

const endings: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
];

/** After these "'s" is "is"; after anything else it belongs to somebody. */
const beforeIs = new Set(
  'it that this what who where when how there here he she everything nothing something everyone everybody someone somebody anyone nobody'.split(
    ' ',
  ),
);

const apostrophes = /['’ʼ]/;

/** What a word as typed stands for. */
export function partsOf(typed: string): readonly Part[] {
  const lower = typed.toLowerCase();
  // A letter that grows in lower case would shift what follows; such a word is taken as it is.
  if (lower.length !== typed.length) return [[lower, 0, typed.length]];
  const hasApostrophe = apostrophes.test(lower);
  const word = hasApostrophe ? lower.replace(/[’ʼ]/g, "'") : lower;
  const end = word.length;
  const opened = openedUp.get(word);
  if (opened) {
    let from = 0;
    return opened.map(([each, letters], at): Part => {
      const part: Part = [each, from, at === opened.length - 1 ? end : from + letters];
      from += letters;
      return part;
    });
  }
  const apostrophe = hasApostrophe ? word.lastIndexOf("'") : -1;
  if (apostrophe <= 0) return [[spelled.get(word) ?? word, 0, end]];
  for (const [ending, said] of endings) {
    if (!word.endsWith(ending) || end === ending.length) continue;
    const stem = word.slice(0, -ending.length);
    return [
      [spelled.get(stem) ?? stem, 0, stem.length],
      [said, stem.length, end],
    ];
  }
  if (!word.endsWith("'s") && !word.endsWith("'d")) return [[word, 0, end]];
  const stem = word.slice(0, apostrophe);
  const rest = word.slice(apostrophe);
  return [
    [stem, 0, apostrophe],
    [rest === "'s" && beforeIs.has(stem) ? 'is' : rest, apostrophe, end],
  ];
}
