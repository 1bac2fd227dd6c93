import { wordAt, type Words } from './text';

const setOf = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** Words for having said something, once. */
const said = setOf(
  'said told yelled shouted screamed snapped hissed sneered spat texted wrote typed posted joked muttered mumbled implied suggested claimed announced insisted added replied answered accused called saying telling yelling shouting screaming calling',
);
/** May stand between “I” and the word for saying; what is not here (“always”, “have”, “keep”) makes a reproach of it. */
const asides = setOf(
  'was were then also actually basically literally went and started stupidly even once angrily coldly loudly drunkenly later',
);
/** To whom it was said, when, and with what it is led in. */
const leads = setOf(
  'that to at in of out you him her them us your my our the a mum mom mama dad sister brother mother father kids boss about basically how yesterday last night sunday saturday',
);
const often = setOf('times time again already before often straight clearly');
/** With these begins what was said of somebody. */
const ofOther = setOf('you your yours nobody everyone everybody');
/** Before “I”, what makes of it something that holds today. */
const holding = setOf('like as have did had remember because since times');
/** Behind it, that it holds today; behind a negation it does not. */
const insisting = setOf('meant true still right stand');
const barriers = setOf('and but because so when while');
const negations = setOf('not never no nothing without');

/** What was said stands at most so many words behind the word for saying. */
const reach = 14;
/** So many words are looked at for who said it, and for what is said of it behind. */
const wide = 24;

/**
 * Whether the words from here on are what the one who writes once said and now tells of: “I said you only think of
 * yourself”. Not what was said a hundred times, as a reminder, or would be said again.
 */
export function isConfessed(words: Words, from: number): boolean {
  const { sentences } = words;
  const sentence = sentences[from + 1];
  for (let at = from - 1; at >= Math.max(0, from - reach) && sentences[at + 1] === sentence; at -= 1) {
    const word = wordAt(words, at);
    if (said.has(word)) return begins(words, at, from) && isByMe(words, at) && !isInsisted(words, from);
    if (isMark(words, at) || (barriers.has(word) && wordAt(words, at + 1) !== 'that')) return false;
  }
  return false;
}

const isMark = ({ areMarks, which }: Words, at: number): boolean => areMarks[which[at] as number] === 1;

/** Whether what was said begins with somebody else, right behind to whom it was said. */
function begins(words: Words, verb: number, from: number): boolean {
  let at = verb + 1;
  // “I told your aunt that”: whoever it was, but not “I told you ten times that”.
  for (let that = at; that < from && !often.has(wordAt(words, that)); that += 1)
    if (wordAt(words, that) === 'that') at = that + 1;
  while (at < from && leads.has(wordAt(words, at))) at += 1;
  if (ofOther.has(wordAt(words, at))) return true;
  // “I told you never to” has no other in it but the one it was told.
  const isTold = at - 1 === verb + 1 && ['told', 'telling'].includes(wordAt(words, verb));
  return !isTold && at - 1 > verb && ofOther.has(wordAt(words, at - 1));
}

/** Whether the one who writes said it, or did something and said it: “I blew up at you and said”. */
function isByMe(words: Words, verb: number): boolean {
  let at = verb - 1;
  while (asides.has(wordAt(words, at)) && wordAt(words, at) !== 'and') at -= 1;
  if (wordAt(words, at) === 'and') at = clauseFrom(words, at);
  return wordAt(words, at) === 'i' && !holding.has(wordAt(words, at - 1));
}

/** Where the clause of this token begins; when it was is passed over. */
function clauseFrom(words: Words, from: number): number {
  const { sentences } = words;
  let at = from;
  while (at > from - wide && at > 0 && sentences[at] === sentences[from + 1] && !isMark(words, at - 1))
    at -= 1;
  while (['when', 'then', 'yesterday', 'so', 'and'].includes(wordAt(words, at)) && at < from) at += 1;
  return at;
}

/** Whether it is said behind it that it holds. */
function isInsisted(words: Words, from: number): boolean {
  const { sentences } = words;
  for (let at = from; at < from + wide && sentences[at + 1] === sentences[from + 1]; at += 1)
    if (insisting.has(wordAt(words, at)) && !isDenied(words, at)) return true;
  return false;
}

const isDenied = (words: Words, at: number): boolean =>
  [1, 2, 3].some((back) => negations.has(wordAt(words, at - back)));
