import type { Element, Pattern } from './pattern';
import { anyWord, type Sets } from './sets';
import type { Steps } from './steps';

const ends = new Set(['.', '!', '?', '...']);

/** Whether a pattern takes the end of a sentence, and so can run on into the next. */
const runsOn = (pattern: Pattern): boolean =>
  pattern.some((element) => {
    if (element.does === 'word') return [...element.choices.words].some((word) => ends.has(word));
    return element.does === 'group' && element.ways.some(runsOn);
  });

/** Numbers from 1 what patterns need besides the word that looks them up, so that most sentences are passed over at once. */
export class Needing {
  private readonly numbers = new Map<number, number>();

  /** `cost` tells how often a sentence has what stands at an element's left edge; infinite: it cannot be told. */
  constructor(private readonly cost: (element: Element) => number) {}

  /** How many numbers there are, 0 for what every sentence has among them. */
  get count(): number {
    return this.numbers.size + 1;
  }

  /**
   * What a pattern needs in the sentence of its anchor, the anchor apart or not; 0: what any has. Of all it needs the
   * rarest: to ask about more costs more than it spares.
   */
  of(pattern: Pattern, steps: Steps, anchor: number, asksAnchor: boolean): number {
    const isOneSentence = !runsOn(pattern);
    let [rarest, least] = [anyWord, Infinity];
    steps.forEach(({ surelyLeft: left }, at) => {
      const isAsked = at === anchor ? asksAnchor : isOneSentence;
      const cost = left !== anyWord && isAsked ? this.cost(pattern[at] as Element) : Infinity;
      if (cost < least) [rarest, least] = [left, cost];
    });
    return rarest === anyWord ? 0 : this.numberOf(rarest);
  }

  private numberOf(set: number): number {
    const known = this.numbers.get(set) ?? this.numbers.size + 1;
    this.numbers.set(set, known);
    return known;
  }

  /** All that was numbered, by the words that are in its set. */
  byWord(sets: Sets): ReadonlyMap<number, readonly number[]> {
    const found = new Map<number, number[]>();
    for (const [set, number] of this.numbers)
      for (const words of sets.listsOf(set))
        for (const word of words) {
          const list = found.get(word);
          if (!list) found.set(word, [number]);
          else if (list.at(-1) !== number) list.push(number);
        }
    return found;
  }
}
