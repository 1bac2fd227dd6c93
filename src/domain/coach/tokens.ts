import { openedUp, spelled } from './spellings';

/** A word or a mark of a text, with its place in it. */
export interface Token {
  /** In lower case, contractions opened up; marks as they are, every end of a line as a full stop. */
  readonly word: string;
  /** UTF-16 units into the text. */
  readonly start: number;
  readonly end: number;
  readonly isMark: boolean;
  /** Counts sentences from 0. */
  readonly sentence: number;
  readonly isQuoted: boolean;
}

/** A word's part: what it stands for, and where it begins and ends in the letters as typed. */
type Part = readonly [word: string, from: number, to: number];

const letter = 1;
const space = 2;
const lineEnd = 3;
/** What each of the first 128 characters is; 0: a mark. */
const kinds = new Uint8Array(128);
for (const { 0: each } of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'.matchAll(/./g))
  kinds[each.charCodeAt(0)] = letter;
for (const code of [9, 11, 12, 32]) kinds[code] = space;
for (const code of [10, 13]) kinds[code] = lineEnd;

const wordPart = /[\p{L}\p{N}\p{M}]/u;
const blank = /\s/;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return kinds[code] ?? 0;
  // U+2028 and U+2029 end a line too, and are blank.
  const whole = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return wordPart.test(whole) ? letter : blank.test(whole) ? space : 0;
}

/** How many UTF-16 units the character here takes. */
const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;

/** Where the word that begins here ends: letters, and apostrophes between them. */
function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    if (kinds[text.charCodeAt(at)] === letter) at += 1;
    else if (kindAt(text, at) === letter) at += unitsAt(text, at);
    else if (isApostrophe(text.charCodeAt(at)) && at + 1 < text.length && kindAt(text, at + 1) === letter)
      at += 1;
    else break;
  }
  return at;
}

const opening = new Set(['“', '«', '„']);
const closing = new Set(['”', '»']);
const ends = new Set(['.', '!', '?', '...']);
const asComma = new Set(['—', '–', ';', ':']);
/** No word is longer; what is left of such a one is left out. */
const longest = 100;

/**
 * The words and marks of a text, in one pass over it. Of words said twice in a row ("I, I", "how how") the second
 * counts.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const known = new Map<string, readonly Part[]>();
  let sentence = 0;
  let isQuoted = false;
  let hasEnded = false;
  const add = (word: string, start: number, end: number, isMark: boolean): void => {
    const isEnd = isMark && ends.has(word);
    if (hasEnded && !isEnd) sentence += 1;
    hasEnded = isEnd;
    if (!isMark) dropStutter(tokens, word, sentence);
    tokens.push({ word, start, end, isMark, sentence, isQuoted });
  };
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind === letter) {
      const end = endOfWord(text, at);
      const typed = text.slice(at, Math.min(end, at + longest));
      let parts = known.get(typed);
      if (!parts) known.set(typed, (parts = partsOf(typed)));
      for (const [word, from, to] of parts) add(word, at + from, at + to, false);
      at = end;
    } else if (kind === space) at += 1;
    else if (kind === lineEnd) {
      add('.', at, at, true);
      isQuoted = false;
      while (at < text.length && kindAt(text, at) === lineEnd) at += 1;
    } else {
      const end = at + unitsAt(text, at);
      const mark = text.slice(at, end);
      const dots = mark === '.' ? endOfDots(text, at) : end;
      if (mark === '…' || dots > at + 1) add('...', at, Math.max(dots, end), true);
      else if (opening.has(mark)) isQuoted = true;
      else if (closing.has(mark)) isQuoted = false;
      else if (mark === '"') isQuoted = !isQuoted;
      // A dash as most people type it; one inside a word is none.
      else if (asComma.has(mark) || (mark === '-' && text[at - 1] === ' ')) add(',', at, end, true);
      else add(mark, at, end, true);
      at = Math.max(dots, end);
    }
  }
  return asMeant(tokens);
}

function endOfDots(text: string, start: number): number {
  let at = start;
  while (text[at] === '.') at += 1;
  return at;
}

function dropStutter(tokens: Token[], word: string, sentence: number): void {
  const last = tokens.at(-1);
  if (last?.sentence !== sentence) return;
  if (last.word === word && !last.isMark) tokens.pop();
  else if (last.word === ',' && tokens.at(-2)?.word === word && tokens.at(-2)?.sentence === sentence)
    tokens.length -= 2;
}

const wordsOf = (line: string): ReadonlySet<string> => new Set(line.split(' '));
const afterYouAre = wordsOf(
  'a an the so not just such always never being gonna too really very all only still right wrong welcome crazy mad pathetic useless selfish insane unbelievable ridiculous impossible dramatic sensitive rude lazy blind',
);
const afterItIs = wordsOf(
  'a an the not all always your my our his her their just so too okay ok fine been like only about hard over gonna never nothing no very really on me you what how because that this probably still too good bad great ok time up for',
);
const beforeNoun = wordsOf(
  'a the to will would not could might may can did no any or and root lost good real',
);

const unclear = wordsOf('ur its cause');

/** Spellings that only their neighbors tell: "ur" is "your" or "you are", "its" "it is", "cause" "because". */
function asMeant(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ word }) => unclear.has(word));
  if (first < 0) return tokens;
  const meant = tokens.slice(0, first);
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!unclear.has(token.word)) meant.push(token);
    else meant.push(...meaningOf(token, tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? ''));
  }
  return meant;
}

function meaningOf(token: Token, before: string, next: string): readonly Token[] {
  switch (token.word) {
    case 'ur':
      return afterYouAre.has(next) || next.endsWith('ing')
        ? opened(token, 'you', 1)
        : [{ ...token, word: 'your' }];
    case 'its':
      return afterItIs.has(next) ? opened(token, 'it', 2) : [token];
    default:
      return [beforeNoun.has(before) ? token : { ...token, word: 'because' }];
  }
}

/** A word and the "is" or "are" that was written into it. */
function opened(token: Token, word: 'you' | 'it', letters: number): readonly Token[] {
  const middle = token.start + letters;
  return [
    { ...token, word, end: middle },
    { ...token, word: word === 'you' ? 'are' : 'is', start: middle },
  ];
}

const endings: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
];

/** After these "'s" is "is"; after anything else it belongs to somebody. */
const beforeIs = wordsOf(
  'it that this what who where when how there here he she everything nothing something everyone everybody someone somebody anyone nobody',
);

/** What a word as typed stands for. */
function partsOf(typed: string): readonly Part[] {
  const lower = typed.toLowerCase();
  // A letter that grows in lower case would shift what follows; such a word is taken as it is.
  if (lower.length !== typed.length) return [[lower, 0, typed.length]];
  const word = lower.replace(/[’ʼ]/g, "'");
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
  const apostrophe = word.lastIndexOf("'");
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
