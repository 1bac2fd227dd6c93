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
  /** The place of its word among the different ones of the text. */
  readonly place: number;
}

/** A word's part: what it stands for, and where it begins and ends in the letters as typed. */
type Part = readonly [word: string, from: number, to: number];

/** The same, and the place of what it stands for. */
interface Placed {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly place: number;
}

const letter = 1;
const space = 2;
const lineEnd = 3;
/** A mark that is always itself. */
const plain = 4;
/** What each of the first 128 characters is; 0: a mark. */
const kinds = new Uint8Array(128);
for (const { 0: each } of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'.matchAll(/./g))
  kinds[each.charCodeAt(0)] = letter;
for (const code of [9, 11, 12, 32]) kinds[code] = space;
for (const code of [10, 13]) kinds[code] = lineEnd;
for (const mark of ',!?') kinds[mark.charCodeAt(0)] = plain;

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

/** Words met before are found by their letters where these stand, without cutting each out of the text. */
const slots = 2048;

interface Met {
  readonly typed: string;
  readonly parts: readonly Placed[];
}

/** Whether these letters stand here. */
function standsAt(text: string, from: number, typed: string): boolean {
  for (let at = 0; at < typed.length; at += 1)
    if (typed.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

/** A number made from the letters of a word, below `slots`. */
function slotOf(text: string, from: number, to: number): number {
  let slot = 0;
  for (let at = from; at < to; at += 1) slot = (31 * slot + text.charCodeAt(at)) & 0xffffff;
  return (slot ^ (slot >> 11)) & (slots - 1);
}

/**
 * The words and marks of a text, in one pass over it. Of words said twice in a row ("I, I", "how how") the second
 * counts. The different ones are put into `places`, each with its place among them.
 */
export function tokensOf(text: string, places = new Map<string, number>()): readonly Token[] {
  const tokens: Token[] = [];
  const known = new Map<string, Met>();
  const met: (Met | undefined)[] = [];
  met.length = slots;
  let sentence = 0;
  let isQuoted = false;
  let hasEnded = false;
  const addWord = ({ word, from, to, place }: Placed, at: number): void => {
    if (hasEnded) sentence += 1;
    hasEnded = false;
    dropStutter(tokens, place, sentence);
    tokens.push({ word, start: at + from, end: at + to, isMark: false, sentence, isQuoted, place });
  };
  const addMark = (word: string, start: number, end: number): void => {
    const isEnd = ends.has(word);
    if (hasEnded && !isEnd) sentence += 1;
    hasEnded = isEnd;
    tokens.push({ word, start, end, isMark: true, sentence, isQuoted, place: placeOf(word, places) });
  };
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind === letter) {
      const end = endOfWord(text, at);
      const slot = slotOf(text, at, end);
      let here = met[slot];
      if (here?.typed.length !== end - at || !standsAt(text, at, here.typed)) {
        const typed = text.slice(at, Math.min(end, at + longest));
        met[slot] = here = known.get(typed) ?? { typed, parts: placed(partsOf(typed), places) };
        known.set(typed, here);
      }
      for (let nth = 0; nth < here.parts.length; nth += 1) addWord(here.parts[nth] as Placed, at);
      at = end;
    } else if (kind === space) at += 1;
    else if (kind === plain) {
      addMark(text.charAt(at), at, at + 1);
      at += 1;
    } else if (kind === lineEnd) {
      addMark('.', at, at);
      isQuoted = false;
      while (at < text.length && kindAt(text, at) === lineEnd) at += 1;
    } else {
      const end = at + unitsAt(text, at);
      const mark = text.slice(at, end);
      const dots = mark === '.' ? endOfDots(text, at) : end;
      if (mark === '…' || dots > at + 1) addMark('...', at, Math.max(dots, end));
      else if (opening.has(mark)) isQuoted = true;
      else if (closing.has(mark)) isQuoted = false;
      else if (mark === '"') isQuoted = !isQuoted;
      // A dash as most people type it; one inside a word is none.
      else if (asComma.has(mark) || (mark === '-' && text[at - 1] === ' ')) addMark(',', at, end);
      else addMark(mark, at, end);
      at = Math.max(dots, end);
    }
  }
  return asMeant(tokens, places);
}

/** The place of a word among the different ones; of a new one the next. */
function placeOf(word: string, places: Map<string, number>): number {
  const known = places.get(word);
  if (known !== undefined) return known;
  places.set(word, places.size);
  return places.size - 1;
}

const placed = (parts: readonly Part[], places: Map<string, number>): readonly Placed[] =>
  parts.map(([word, from, to]) => ({ word, from, to, place: placeOf(word, places) }));

function endOfDots(text: string, start: number): number {
  let at = start;
  while (text[at] === '.') at += 1;
  return at;
}

function dropStutter(tokens: Token[], place: number, sentence: number): void {
  const last = tokens[tokens.length - 1];
  if (last?.sentence !== sentence) return;
  if (last.place === place) tokens.pop();
  else if (last.word === ',') {
    const before = tokens[tokens.length - 2];
    if (before?.place === place && before.sentence === sentence) tokens.length -= 2;
  }
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

const unclear = ['ur', 'its', 'cause'];

/** Spellings that only their neighbors tell: "ur" is "your" or "you are", "its" "it is", "cause" "because". */
function asMeant(tokens: readonly Token[], places: Map<string, number>): readonly Token[] {
  const [ur, its, cause] = unclear.map((word) => places.get(word));
  if (ur === undefined && its === undefined && cause === undefined) return tokens;
  let meant: Token[] | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const { place } = token;
    if (place !== ur && place !== its && place !== cause) meant?.push(token);
    else {
      meant ??= tokens.slice(0, at);
      for (const each of meaningOf(token, tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? ''))
        meant.push({ ...each, place: placeOf(each.word, places) });
    }
  }
  return meant ?? tokens;
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

const apostrophes = /['’ʼ]/;

/** What a word as typed stands for. */
function partsOf(typed: string): readonly Part[] {
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
