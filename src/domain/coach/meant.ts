import { placeOf } from './scan';
import type { Columns, Meant } from './tokens';

const wordsIn = (line: string): ReadonlySet<string> => new Set(line.split(' '));
const afterYouAre = wordsIn(
  'a an the so not just such always never being gonna too really very all only still right wrong welcome crazy mad pathetic useless selfish insane unbelievable ridiculous impossible dramatic sensitive rude lazy blind',
);
const afterItIs = wordsIn(
  'a an the not all always your my our his her their just so too okay ok fine been like only about hard over gonna never nothing no very really on me you what how because that this probably still too good bad great ok time up for',
);
const beforeNoun = wordsIn(
  'a the to will would not could might may can did no any or and root lost good real',
);

const unclear = ['ur', 'its', 'cause'];

/** Spellings that only their neighbors tell: "ur" is "your" or "you are", "its" "it is", "cause" "because". */
export function putAsMeant(tokens: Columns, places: Map<string, number>): void {
  const [ur, its, cause] = unclear.map((word) => places.get(word));
  if (ur === undefined && its === undefined && cause === undefined) return;
  const { count, which } = tokens;
  const words = [...places.keys()];
  const wordAt = (at: number): string => (at < 0 || at >= count ? '' : (words[which[at] as number] ?? ''));
  const meant: Meant[] = [];
  for (let at = 0; at < count; at += 1) {
    const place = which[at];
    if (place !== ur && place !== its && place !== cause) continue;
    const [word, second, letters = 0] = meaningOf(wordAt(at), wordAt(at - 1), wordAt(at + 1));
    meant.push({
      at,
      place: placeOf(word, places),
      ...(second !== undefined && { second: { place: placeOf(second, places), letters } }),
    });
  }
  tokens.replace(meant);
}

/** The word it stands for, or two and how many letters are the first one's. */
type Meaning = readonly [word: string] | readonly [first: string, second: string, letters: number];

function meaningOf(word: string, before: string, next: string): Meaning {
  switch (word) {
    case 'ur':
      return afterYouAre.has(next) || next.endsWith('ing') ? ['you', 'are', 1] : ['your'];
    case 'its':
      return afterItIs.has(next) ? ['it', 'is', 2] : [word];
    default:
      return [beforeNoun.has(before) ? word : 'because'];
  }
}
