import type { Guessing } from './guessed-bits';

/** Logarithms of odds are told apart by so many steps each, and go no further than this. */
const [reach, steps] = [9, 128];
/** How sure is sure: a bit keeps this much of a chance to be the other. */
const least = 1 / 8192;

/** By steps of the logarithm of odds, from the least: the chance. */
const chances = new Float64Array(2 * reach * steps + 1);
/** By the first twelve bits of a chance: the logarithm of its odds. */
const logOdds = new Float64Array(4096);
// By multiplying alone, which every browser does alike to the last digit; their exponentials differ.
const aStep = 1.007843097206448;
let odds = 1;
for (let at = 0; at < reach * steps; at += 1) odds /= aStep;
for (let at = 0, next = 0; at < chances.length; at += 1, odds *= aStep) {
  const chance = odds / (1 + odds);
  chances[at] = chance;
  while (next < 4096 && (at === chances.length - 1 || next + 0.5 < chance * 4096))
    logOdds[next++] = at / steps - reach;
}

/** A guess goes on learning as if it had seen no more than so many bits. */
const mostSeen = 60;
/** What is seen more often than this is not trusted more. */
const enoughSeen = 30;
const rates = Float64Array.from({ length: mostSeen + 1 }, (_, seen) => 1 / (seen + 1.5));
/** How fast it learns whom to trust. */
const rate = 0.008;

/** In how many ways it looks at what stands before a letter. */
const ways = 6;
/** What each way says and how sure it is, and what is always said. */
const voices = 2 * ways + 1;
/** Letters' numbers are no larger; what kinds of letters it tells apart. */
const [mostLetters, kinds] = [256, 8];
const tableSize = 2 ** 22;

const mixed = (a: number, b: number): number => {
  const x = Math.imul(a ^ Math.imul(b + 1, 0x9e3779b1), 0x85ebca6b);
  return x ^ (x >>> 15);
};

const isOfWord = (code: number): boolean => (code > 96 && code < 123) || code === 39 || code === 45;
const kindOf = (code: number): number =>
  isOfWord(code) ? 0 : 1 + (' @|\n(]'.indexOf(String.fromCharCode(code)) + 1);

const chanceOf = (sum: number): number => {
  const step = Math.floor((sum + reach) * steps + 0.5);
  return chances[Math.max(0, Math.min(chances.length - 1, step))] as number;
};

/**
 * Guesses the bits of a text, letter by letter, from the letters and words before it: several guesses by what stood
 * before, weighed by how well each has done (context mixing, as in Mahoney's lpaq). It tells words of `a` to `z`, and lists
 * of them in their order.
 */
export class LetterGuesses implements Guessing {
  /** A chance in the upper 22 bits, in the lower ten how many bits it has seen; eight of them for three bits of a letter. */
  private readonly table = new Uint32Array(tableSize);
  private readonly contexts = new Int32Array(ways);
  private readonly places = new Int32Array(ways);
  private readonly said = new Float64Array(voices);
  private readonly byNode = new Float64Array(mostLetters * voices).fill(0.2);
  private readonly byKind = new Float64Array(kinds * voices).fill(0.2);
  private inside = 1;
  private kind = 0;
  private chance = 0.5;
  private chanceByNode = 0.5;
  private chanceByKind = 0.5;
  private readonly last = [0, 0, 0, 0, 0];
  private word = 0;
  private letters: number[] = [];
  private lettersBefore: readonly number[] = [];
  /** How many letters of this word are those of the one before it. */
  private same = 0;
  private mark = 0;
  private depth = 0;

  constructor() {
    this.table.fill(2 ** 31);
    this.said[2 * ways] = 0.3;
    this.look();
  }

  cut(node: number, low: number, high: number): number {
    const { table, contexts, places, said, byNode, byKind } = this;
    if (this.inside === 1)
      for (let way = 0; way < ways; way += 1)
        places[way] = mixed(contexts[way] as number, node) & (tableSize - 8);
    const [ofNode, ofKind] = [node * voices, this.kind * voices];
    let [sumByNode, sumByKind] = [0, 0];
    for (let way = 0; way < ways; way += 1) {
      const entry = table[(places[way] as number) + this.inside] as number;
      const seen = entry & 1023;
      const odds = seen === 0 ? 0 : (logOdds[entry >>> 20] as number);
      const sure = seen === 0 ? 0 : ((entry >>> 10) / 2 ** 22 - 0.5) * Math.min(seen, enoughSeen) * 0.2;
      said[way] = odds;
      said[ways + way] = sure;
    }
    for (let voice = 0; voice < voices; voice += 1) {
      const each = said[voice] as number;
      sumByNode += (byNode[ofNode + voice] as number) * each;
      sumByKind += (byKind[ofKind + voice] as number) * each;
    }
    this.chanceByNode = chanceOf(sumByNode);
    this.chanceByKind = chanceOf(sumByKind);
    this.chance = Math.max(least, Math.min(1 - least, chanceOf((sumByNode + sumByKind) / 2)));
    return low + Math.floor((high - low) * this.chance);
  }

  learn(node: number, bit: number): void {
    const { table, places, said, byNode, byKind } = this;
    const [ofNode, ofKind] = [node * voices, this.kind * voices];
    const missedByNode = (bit - this.chanceByNode) * rate;
    const missedByKind = (bit - this.chanceByKind) * rate;
    for (let voice = 0; voice < voices; voice += 1) {
      const each = said[voice] as number;
      byNode[ofNode + voice] = (byNode[ofNode + voice] as number) + missedByNode * each;
      byKind[ofKind + voice] = (byKind[ofKind + voice] as number) + missedByKind * each;
    }
    for (let way = 0; way < ways; way += 1) {
      const at = (places[way] as number) + this.inside;
      const entry = table[at] as number;
      const seen = entry & 1023;
      const chance = entry >>> 10;
      const next = Math.floor(chance + (bit * 4194303 - chance) * (rates[seen] as number));
      table[at] = ((next << 10) | Math.min(mostSeen, seen + 1)) >>> 0;
    }
    this.inside = this.inside > 3 ? 1 : 2 * this.inside + bit;
  }

  /** Takes in which letter it was. */
  next(code: number): void {
    if (isOfWord(code)) {
      this.word = mixed(this.word, code);
      if (this.same === this.letters.length && this.lettersBefore[this.same] === code) this.same += 1;
      this.letters.push(code);
    } else {
      if (this.letters.length > 0) {
        this.lettersBefore = this.letters;
        this.letters = [];
        this.same = 0;
      }
      this.word = 0;
      if (code !== 32) this.mark = code;
      this.depth = code === 10 ? 0 : this.depth + (code === 40 ? 1 : code === 41 ? -1 : 0);
    }
    this.last.unshift(code);
    this.last.length = 5;
    this.kind = kindOf(code);
    this.look();
  }

  private look(): void {
    const { contexts, word } = this;
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = this.last;
    const two = mixed(a, b);
    const three = mixed(two, c);
    const isSame = this.same === this.letters.length;
    const expected = this.lettersBefore[this.letters.length] ?? 0;
    // Up to five letters; the word so far; the mark before it; and how it goes on if it is like the one before it.
    const five = mixed(mixed(three, d), e);
    contexts[0] = mixed(a, 0);
    contexts[1] = mixed(three, 1);
    contexts[2] = mixed(five, 2);
    contexts[3] = mixed(word, 3);
    contexts[4] = mixed(mixed(mixed(two, this.mark), this.depth), 4);
    contexts[5] = mixed(isSame ? mixed(this.same, expected) : 0, 5);
    this.inside = 1;
  }
}
