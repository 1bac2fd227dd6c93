import type { CardId } from '../content/schema';
import type { WalkContent } from '../content/schema-walk';
import type { Repair } from './saved';
import { cardsOf, type Card } from './words';
import { voiceOf } from './wording';

/** How fast people speak when it is hard: words a minute, our judgement. */
const wordsAMinute = 120;
const thirtySecondWords = 60;
/** The most characters a text-message version has (two plain messages, sent as one). */
export const messageMost = 320;

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** An end and a small letter behind it: a new sentence to most who type at night, and none to the rule of Unicode. */
const smallBeginning = /(?<=\p{L}{3}[.!?…]+)\s+(?=\p{Ll})/u;

/** The sentences of a text, trimmed. */
export function sentencesOf(text: string): readonly string[] {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return [...segments]
    .flatMap(({ segment }) => segment.split(smallBeginning))
    .map((each) => each.trim())
    .filter(Boolean);
}

/** True when all of it is said in half a minute anyway. */
export function isShort(cards: readonly Card[]): boolean {
  return cards.reduce((sum, card) => sum + countWords(card.text), 0) <= thirtySecondWords;
}

/** How long the words take to say, in whole minutes, at least 1; listening not counted. */
export function minutesToSay(cards: readonly Card[]): number {
  return Math.max(1, Math.round(cards.reduce((sum, card) => sum + countWords(card.text), 0) / wordsAMinute));
}

/**
 * Sentences taken while they fit, then put back in spoken order: first one of each card (the first card's, then the
 * last's, since a beginning and an end matter most), then the second of each. A card stops where one does not fit, so
 * that nothing is said with a hole in it.
 */
function pick(cards: readonly Card[], order: readonly CardId[], fitsIn: (soFar: string) => boolean): string {
  const spokenCards = order.flatMap((id) => {
    const card = cards.find((each) => each.id === id);
    return card ? [{ sentences: sentencesOf(card.core), taken: 0, isDone: false }] : [];
  });
  const [first, ...others] = spokenCards;
  const last = others.pop();
  const byWeight = [first, last, ...others].filter((each) => each !== undefined);
  const joined = (): string =>
    spokenCards.flatMap(({ sentences, taken }) => sentences.slice(0, taken)).join(' ');
  while (byWeight.some((card) => !card.isDone)) {
    for (const card of byWeight) {
      if (card.isDone) continue;
      card.taken += 1;
      const isTooMuch = card.taken > card.sentences.length || !fitsIn(joined());
      if (!isTooMuch) continue;
      card.taken -= 1;
      card.isDone = true;
    }
  }
  return joined();
}

/** The words in about thirty seconds: the first sentences of the cards that carry most. */
export function thirtySeconds(content: WalkContent, repair: Repair): string {
  const order = content.short[voiceOf(content, repair.about)].thirtySeconds;
  return pick(cardsOf(content, repair), order, (text) => countWords(text) <= thirtySecondWords);
}

/** The words as one text message of at most 320 characters; a first line longer than that is cut at a word. */
export function asMessage(content: WalkContent, repair: Repair): string {
  const cards = cardsOf(content, repair);
  const order = content.short[voiceOf(content, repair.about)].message;
  const text = pick(cards, order, (each) => each.length <= messageMost);
  return text === '' ? cutAtWord(cards.find((card) => card.core.trim() !== '')?.core ?? '') : text;
}

function cutAtWord(text: string): string {
  if (text.length <= messageMost) return text;
  const cut = text.slice(0, messageMost - 1);
  const kept = cut.slice(0, Math.max(cut.lastIndexOf(' '), messageMost - 40));
  // Never half of a character: an emoji is two units long.
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
