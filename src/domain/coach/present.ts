import type { ReadText } from './text';
import type { Lists } from './word-table';

/** What the sentence has that is being read, of all that patterns need. */
export class Present {
  /** Where the sentence ends: the next one's first token. */
  end = 0;
  sentence: number;

  /** `has` tells what each word brings with it, and `seenIn`, by that, the last sentence that had it, of any text. */
  constructor(
    private readonly brings: Lists,
    private readonly seenIn: Int32Array,
    private readonly read: ReadText,
  ) {
    this.sentence = seenIn[0] as number;
  }

  /** Takes in the next sentence. */
  takeIn(): void {
    const { numbers, sentences } = this.read;
    const { seenIn } = this;
    const { from, all } = this.brings;
    const sentence = this.sentence + 1;
    const here = sentences[this.end + 1];
    let next = this.end;
    for (; sentences[next + 1] === here; next += 1) {
      const number = numbers[next] as number;
      const to = from[number + 1] as number;
      for (let each = from[number] as number; each < to; each += 1) seenIn[all[each] as number] = sentence;
    }
    seenIn[0] = sentence;
    this.sentence = sentence;
    this.end = next;
  }

  /** Whether it has what a pattern needs. */
  has(need: number): boolean {
    return this.seenIn[need] === this.sentence;
  }
}
