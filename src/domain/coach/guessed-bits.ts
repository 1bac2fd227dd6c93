/**
 * Bits in fewer than themselves: each is guessed from those before it in the same place, and the surer the guess, the
 * less room it takes (arithmetic coding, as in Mahoney's lpaq). Writer and reader guess alike, so that one description
 * of what is written does for both.
 */
export interface Bits {
  /** Writes this bit at a place, from 0, or reads the one that was written there, whatever is given; and says which. */
  bit(place: number, given: number): number;
}

/** How sure is sure: a bit keeps this much of a chance to be the other. */
const least = 1 / 4096;
/** A guess goes on learning as if it had seen no more than so many bits. */
const mostSeen = 250;

/** How likely a bit is 1, by the place it stands at. */
class Guesses {
  private readonly chances: Float64Array;
  private readonly seen: Uint8Array;

  constructor(places: number) {
    this.chances = new Float64Array(places).fill(0.5);
    this.seen = new Uint8Array(places);
  }

  /** Where a stretch of whole numbers is to be cut: below, both ends included, lies 1. */
  cut(place: number, low: number, high: number): number {
    return low + Math.floor((high - low) * (this.chances[place] as number));
  }

  learn(place: number, bit: number): void {
    const seen = this.seen[place] as number;
    const chance = this.chances[place] as number;
    const next = chance + (bit - chance) / (seen + 1.5);
    this.chances[place] = Math.min(1 - least, Math.max(least, next));
    if (seen < mostSeen) this.seen[place] = seen + 1;
  }
}

/** The ends of a stretch are three bytes long, so that every engine holds them as small whole numbers. */
const ends = 3;
const all = 2 ** (8 * ends) - 1;
const rest = 8 * (ends - 1);

/** Whether the first byte is the same at both ends. */
const isSettled = (low: number, high: number): boolean => (low ^ high) >> rest === 0;

/** Writes bits. */
export class BitWriter implements Bits {
  private readonly guesses: Guesses;
  private readonly bytes: number[] = [];
  private low = 0;
  private high = all;

  constructor(places: number) {
    this.guesses = new Guesses(places);
  }

  bit(place: number, given: number): number {
    const middle = this.guesses.cut(place, this.low, this.high);
    if (given === 1) this.high = middle;
    else this.low = middle + 1;
    this.guesses.learn(place, given);
    while (isSettled(this.low, this.high)) {
      this.bytes.push(this.high >> rest);
      this.low = (this.low << 8) & all;
      this.high = ((this.high << 8) & all) | 255;
    }
    return given;
  }

  /** All that was written; nothing more may be. */
  end(): Uint8Array {
    for (let shift = rest; shift >= 0; shift -= 8) this.bytes.push((this.low >> shift) & 255);
    return Uint8Array.from(this.bytes);
  }
}

/** Reads what was written, in the same order. */
export class BitReader implements Bits {
  private readonly guesses: Guesses;
  private low = 0;
  private high = all;
  private read = 0;
  private at = 0;

  constructor(
    places: number,
    private readonly bytes: Uint8Array,
  ) {
    this.guesses = new Guesses(places);
    for (let nth = 0; nth < ends; nth += 1) this.take();
  }

  private take(): void {
    this.read = ((this.read << 8) & all) | (this.bytes[this.at] ?? 0);
    this.at += 1;
  }

  bit(place: number): number {
    const middle = this.guesses.cut(place, this.low, this.high);
    const bit = this.read <= middle ? 1 : 0;
    if (bit === 1) this.high = middle;
    else this.low = middle + 1;
    this.guesses.learn(place, bit);
    while (isSettled(this.low, this.high)) {
      this.take();
      this.low = (this.low << 8) & all;
      this.high = ((this.high << 8) & all) | 255;
    }
    return bit;
  }
}
