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
  /** A small word that a pattern may pass over. */
  readonly isFiller: boolean;
}

/** Written together, said as two: the words, and how many letters the first one takes. */
type Opened = readonly (readonly [word: string, letters: number])[];

const endings: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
];

const openedUp: Readonly<Record<string, Opened>> = {
  "can't": [
    ['can', 2],
    ['not', 3],
  ],
  "won't": [
    ['will', 2],
    ['not', 3],
  ],
  "shan't": [
    ['shall', 3],
    ['not', 3],
  ],
  "ain't": [
    ['is', 2],
    ['not', 3],
  ],
  cannot: [
    ['can', 3],
    ['not', 3],
  ],
  cant: [
    ['can', 2],
    ['not', 2],
  ],
  wont: [
    ['will', 2],
    ['not', 2],
  ],
  aint: [
    ['is', 2],
    ['not', 2],
  ],
  im: [
    ['i', 1],
    ['am', 1],
  ],
  ive: [
    ['i', 1],
    ['have', 2],
  ],
  youre: [
    ['you', 3],
    ['are', 2],
  ],
  youve: [
    ['you', 3],
    ['have', 2],
  ],
  youll: [
    ['you', 3],
    ['will', 2],
  ],
  theyre: [
    ['they', 4],
    ['are', 2],
  ],
  thats: [
    ['that', 4],
    ['is', 1],
  ],
  whats: [
    ['what', 4],
    ['is', 1],
  ],
  gonna: [
    ['going', 3],
    ['to', 2],
  ],
  wanna: [
    ['want', 3],
    ['to', 2],
  ],
  gotta: [
    ['got', 3],
    ['to', 2],
  ],
  kinda: [
    ['kind', 3],
    ['of', 2],
  ],
  sorta: [
    ['sort', 3],
    ['of', 2],
  ],
  "y'all": [
    ['you', 1],
    ['all', 4],
  ],
  "let's": [
    ['let', 3],
    ['us', 2],
  ],
  lets: [
    ['let', 3],
    ['us', 1],
  ],
};

for (const verb of 'do does did is are was were has have had could would should must need'.split(' '))
  (openedUp as Record<string, Opened>)[`${verb}nt`] = [
    [verb, verb.length],
    ['not', 2],
  ];

const spelled: Readonly<Record<string, string>> = {
  u: 'you',
  ya: 'you',
  yer: 'your',
  r: 'are',
  cuz: 'because',
  coz: 'because',
  cos: 'because',
  bc: 'because',
  tho: 'though',
  sry: 'sorry',
  soz: 'sorry',
  pls: 'please',
  plz: 'please',
  ok: 'okay',
  k: 'okay',
};

/** After these "'s" is "is"; after anything else it belongs to somebody. */
const beforeIs = new Set(
  'it that this what who where when how there here he she everything nothing something everyone everybody someone somebody anyone nobody'.split(
    ' ',
  ),
);

const opening = new Set(['“', '«', '„']);
const closing = new Set(['”', '»']);
const ends = new Set(['.', '!', '?', '...']);

// One class after another, each of one length: no part of it can be read in two ways.
const piece = /[\p{L}\p{N}]+(?:['’ʼ][\p{L}]+)*|\.{2,}|…|[\n\r]+|[^\s\p{L}\p{N}]/gu;

/**
 * The words and marks of a text, in one pass. No word is longer than 100 letters; the rest of such a one is left out. Of
 * words said twice in a row ("I, I", "how how") the second counts.
 */
export function tokensOf(text: string, fillers: ReadonlySet<string> = none): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let isQuoted = false;
  let hasEnded = false;
  const add = (word: string, start: number, end: number, isMark: boolean): void => {
    const isEnd = isMark && ends.has(word);
    if (hasEnded && !isEnd) sentence += 1;
    hasEnded = isEnd;
    if (!isMark) dropStutter(tokens, word, sentence);
    tokens.push({ word, start, end, isMark, sentence, isQuoted, isFiller: fillers.has(word) });
  };
  for (const { 0: found, index } of text.matchAll(piece)) {
    const end = index + found.length;
    const first = found.charCodeAt(0);
    if (first === 10 || first === 13) {
      add('.', index, index, true);
      isQuoted = false;
    } else if (found === '…' || found.startsWith('..')) add('...', index, end, true);
    else if (opening.has(found)) isQuoted = true;
    else if (closing.has(found)) isQuoted = false;
    else if (found === '"') isQuoted = !isQuoted;
    else if (isWordPiece(found)) addWord(found.slice(0, 100), index, add);
    // A dash as most people type it; one inside a word is none.
    else if (found === '-' && text[index - 1] === ' ') add(',', index, end, true);
    else add(markOf(found), index, end, true);
  }
  return asMeant(tokens);
}

const none: ReadonlySet<string> = new Set();

function dropStutter(tokens: Token[], word: string, sentence: number): void {
  const isSaid = (token: Token | undefined): boolean =>
    token !== undefined && token.word === word && token.sentence === sentence;
  if (isSaid(tokens.at(-1))) tokens.pop();
  else if (tokens.at(-1)?.word === ',' && isSaid(tokens.at(-2))) tokens.length -= 2;
}

const afterYouAre = new Set(
  'a an the so not just such always never being going gonna acting too really very all only still right wrong welcome crazy mad lying'.split(
    ' ',
  ),
);
const beforeNoun = new Set(
  'a the to will would not could might may can did no any or and root lost good real'.split(' '),
);

/** Spellings that only their neighbors tell: "ur" is "your" or "you are", "cause" is "because" or a cause. */
function asMeant(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at): readonly Token[] => {
    if (token.word === 'ur') {
      const isAre = afterYouAre.has(tokens[at + 1]?.word ?? '');
      if (!isAre) return [{ ...token, word: 'your' }];
      const middle = token.start + 1;
      return [
        { ...token, word: 'you', end: middle },
        { ...token, word: 'are', start: middle },
      ];
    }
    const isBecause = token.word === 'cause' && !beforeNoun.has(tokens[at - 1]?.word ?? '');
    return [isBecause ? { ...token, word: 'because' } : token];
  });
}

const isWordPiece = (found: string): boolean => /^[\p{L}\p{N}]/u.test(found);
const markOf = (found: string): string =>
  found === '—' || found === '–' || found === ';' || found === ':' ? ',' : found;

function addWord(
  found: string,
  start: number,
  add: (word: string, start: number, end: number, isMark: boolean) => void,
): void {
  const word = found.toLowerCase().replace(/[’ʼ]/g, "'");
  const end = start + found.length;
  const known = openedUp[word];
  // A letter that grows in lower case would shift what follows; such a word is taken as it is.
  if (word.length !== found.length) return add(word, start, end, false);
  if (known && Object.hasOwn(openedUp, word)) {
    let from = start;
    known.forEach(([each, letters], at) => {
      const to = at === known.length - 1 ? end : from + letters;
      add(each, from, to, false);
      from = to;
    });
    return;
  }
  for (const [ending, opened] of endings) {
    if (!word.endsWith(ending) || word.length === ending.length) continue;
    const cut = end - ending.length;
    add(spelledOut(word.slice(0, -ending.length)), start, cut, false);
    add(opened, cut, end, false);
    return;
  }
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe > 0 && (word.endsWith("'s") || word.endsWith("'d"))) {
    const stem = word.slice(0, apostrophe);
    add(stem, start, start + apostrophe, false);
    const rest = word.slice(apostrophe);
    add(rest === "'s" && beforeIs.has(stem) ? 'is' : rest, start + apostrophe, end, false);
    return;
  }
  add(spelledOut(word), start, end, false);
}

const spelledOut = (word: string): string => (Object.hasOwn(spelled, word) ? (spelled[word] ?? word) : word);
