import type { Matcher } from './compiling';
import type { ReadText } from './text';

/** What the sentence has that is being read, of all that patterns need. */
export class Present {
  private readonly seenIn: Int32Array;
  private sentence: number;
  private end = 0;

  constructor(
    private readonly matcher: Pick<Matcher, 'table' | 'seenIn'>,
    private readonly read: ReadText,
  ) {
    this.seenIn = matcher.seenIn;
    this.sentence = this.seenIn[0] as number;
  }

  /** Takes in the sentence that begins at this token, if one does. */
  goTo(at: number): void {
    if (at < this.end) return;
    const { numbers, sentences } = this.read;
    const { from, all } = this.matcher.table.has;
    const { seenIn } = this;
    const sentence = this.sentence + 1;
    const here = sentences[at + 1];
    let next = at;
    for (; sentences[next + 1] === here; next += 1) {
      const number = numbers[next] as number;
      const to = from[number + 1] as number;
      for (let each = from[number] as number; each < to; each += 1) seenIn[all[each] as number] = sentence;
    }
    seenIn[0] = sentence;
    this.sentence = sentence;
    this.end = next;
  }

  /** Whether it has all the needs, `mostNeeds` of them, that stand in this list from a place on. */
  hasAll(needs: Int32Array, from: number): boolean {
    const { seenIn, sentence } = this;
    // One after another and not in a loop: nothing else is asked so often.
    return (
      seenIn[needs[from] as number] === sentence &&
      seenIn[needs[from + 1] as number] === sentence &&
      seenIn[needs[from + 2] as number] === sentence
    );
  }
}
