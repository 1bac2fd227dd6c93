/** How many words a table has room for, a power of two; and how many places are tried for one. */
const [room, tries] = [2048, 4];

/** Scratch paper: for each place a number made from a word's letters, and the word's own number from 1; 0: none. */
const slots = new Int32Array(2 * room);

/** A number made from a word's letters, one after another, from 0. */
export const withLetter = (hash: number, code: number): number => (Math.imul(31, hash) + code) | 0;

/** Numbers, from 0, for the words of a text, found by their letters where these stand, without cutting each out of it. */
export class Met {
  /** By its number, where each was first met. */
  private readonly firsts: number[] = [];
  private readonly lengths: number[] = [];
  /** Those that found no place: letters can be chosen so that all words want the same. */
  private readonly others = new Map<string, number>();

  constructor(private readonly text: string) {
    slots.fill(0);
  }

  /** How many there are. */
  get count(): number {
    return this.firsts.length;
  }

  /** The number of the word from here to there, by what its letters were made into. Of a new one it is the count there was. */
  numberOf(from: number, to: number, hash: number): number {
    let slot = (hash ^ (hash >>> 11)) & (room - 1);
    for (let nth = 0; nth < tries; nth += 1) {
      const found = slots[2 * slot + 1] as number;
      if (found === 0) {
        slots[2 * slot] = hash;
        slots[2 * slot + 1] = this.count + 1;
        return this.add(from, to);
      }
      if (slots[2 * slot] === hash && this.isMet(found - 1, from, to)) return found - 1;
      slot = (slot + 1) & (room - 1);
    }
    const word = this.text.slice(from, to);
    const number = this.others.get(word) ?? this.add(from, to);
    this.others.set(word, number);
    return number;
  }

  private add(from: number, to: number): number {
    this.lengths.push(to - from);
    return this.firsts.push(from) - 1;
  }

  private isMet(number: number, from: number, to: number): boolean {
    if (this.lengths[number] !== to - from) return false;
    const { text } = this;
    let first = this.firsts[number] as number;
    for (let at = from; at < to; at += 1, first += 1)
      if (text.charCodeAt(at) !== text.charCodeAt(first)) return false;
    return true;
  }
}
