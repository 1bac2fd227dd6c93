import type { Element, Pattern } from './pattern';
import type { Steps } from './steps';
import type { Members, Vocabulary } from './vocabulary';

/** More than these, of the rarest, are not asked about: that would cost more than it spares. */
const mostNeeds = 3;

const ends = new Set(['.', '!', '?', '...']);

/** Whether a pattern takes the end of a sentence, and so can run on into the next. */
const runsOn = (pattern: Pattern): boolean =>
  pattern.some((element) => {
    if (element.does === 'word') return [...element.choices.words].some((word) => ends.has(word));
    return element.does === 'group' && element.ways.some(runsOn);
  });

/** Words of which a sentence has one or has not, numbered for every pattern that needs one. */
export interface Needed {
  /** By a word's number, what a sentence with that word has. */
  readonly byWord: readonly (readonly number[] | undefined)[];
  readonly count: number;
}

/** Numbers what patterns need besides the word that looks them up, so that most sentences are passed over at once. */
export class Needing {
  private readonly numbers = new Map<Members, number>();

  /** `cost` tells how often a sentence has what stands at an element's left edge; infinite: it cannot be told. */
  constructor(private readonly cost: (element: Element) => number) {}

  /** What a pattern needs in the sentence of its anchor, the anchor apart. */
  of(pattern: Pattern, steps: Steps, anchor: number): readonly number[] {
    if (runsOn(pattern)) return [];
    return steps
      .flatMap(({ left }, at) => {
        const cost = this.cost(pattern[at] as Element);
        return left && at !== anchor && cost < Infinity ? [{ left, cost }] : [];
      })
      .sort((a, b) => a.cost - b.cost)
      .slice(0, mostNeeds)
      .map(({ left }) => this.numberOf(left));
  }

  private numberOf(members: Members): number {
    const known = this.numbers.get(members) ?? this.numbers.size;
    this.numbers.set(members, known);
    return known;
  }

  /** All that was numbered, by the words that fit. */
  all({ words, starts }: Vocabulary): Needed {
    const byWord: number[][] = Array.from({ length: words.size + starts.size + 1 });
    const put = (id: number, number: number): void => {
      const list = byWord[id];
      if (list) list.push(number);
      else byWord[id] = [number];
    };
    for (const [{ one, many }, number] of this.numbers) {
      if (!many) put(one, number);
      many?.forEach((bits, at) => {
        for (let rest = bits, bit = 0; rest !== 0; rest >>>= 1, bit += 1)
          if ((rest & 1) === 1) put(at * 32 + bit, number);
      });
    }
    return { byWord, count: this.numbers.size };
  }
}
