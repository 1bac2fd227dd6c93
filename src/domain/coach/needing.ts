import type { Element, Pattern } from './pattern';
import { noSet, type Sets } from './sets';
import type { Steps } from './steps';

/** More than these, of the rarest, are not asked about: that would cost more than it spares. */
export const mostNeeds = 3;

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

  /** What a pattern needs in the sentence of its anchor, the anchor apart or not: `mostNeeds` numbers, 0 where there are fewer. */
  of(pattern: Pattern, steps: Steps, anchor: number, asksAnchor: boolean): Int32Array {
    const needs = new Int32Array(mostNeeds);
    const isOneSentence = !runsOn(pattern);
    const rarest = steps
      .flatMap(({ surelyLeft: left }, at) => {
        const cost = this.cost(pattern[at] as Element);
        const isAsked = at === anchor ? asksAnchor : isOneSentence;
        return left !== noSet && isAsked && cost < Infinity ? [{ left, cost }] : [];
      })
      .sort((a, b) => a.cost - b.cost)
      .slice(0, mostNeeds)
      .map(({ left }) => this.numberOf(left));
    needs.set(rarest);
    return needs;
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
