import type { Choices } from './pattern';
import { numbersOf, type Vocabulary } from './vocabulary';

/** The number of the set that every word is in, and the end of the text too: nothing is asked of what stands there. */
export const anyWord = 0;

/** Sets of words, each with a number: what a pattern names at one place. */
export class Sets {
  /** By a set's number, what it is put together of: lists of words' numbers. */
  private readonly all: (readonly (readonly number[])[])[] = [[]];
  private readonly choices = new Map<Choices, number>();
  private readonly unions = new Map<string, number>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /** How many sets there are. */
  get count(): number {
    return this.all.length;
  }

  /** Lists of the numbers of a set's words; one may stand in several. */
  listsOf(set: number): readonly (readonly number[])[] {
    return this.all[set] ?? [];
  }

  /** The set of all words that are among the choices. */
  of(choices: Choices): number {
    const known = this.choices.get(choices);
    if (known !== undefined) return known;
    const set = this.all.push([numbersOf(this.vocabulary, choices)]) - 1;
    this.choices.set(choices, set);
    return set;
  }

  /** The set of all words that are in one of these. */
  anyOf(sets: readonly number[]): number {
    if (sets.length === 1) return sets[0] ?? anyWord;
    const different = [...new Set(sets)].sort((a, b) => a - b);
    if (different.length === 1) return different[0] ?? anyWord;
    const name = different.join();
    const known = this.unions.get(name);
    if (known !== undefined) return known;
    const set = this.all.push(different.flatMap((each) => this.all[each] ?? [])) - 1;
    this.unions.set(name, set);
    return set;
  }
}
