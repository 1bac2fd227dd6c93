/**
 * A text's words and marks, in columns: what is known of token n stands at n of each, and behind the last there may be
 * room.
 */
export interface Tokens {
  readonly count: number;
  /** Its place among the different ones of the text. */
  readonly which: Int32Array;
  /** UTF-16 units into the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Counts sentences from 0; it has an edge: that of token n stands at n + 1, and at both ends -1. */
  readonly sentences: Int32Array;
  /** 1 for what stands inside quotation marks. */
  readonly areQuoted: Uint8Array;
}

/** What a token is meant to be: a word, by its place, or two, so many of its letters the first one's. */
export interface Meant {
  readonly at: number;
  readonly place: number;
  readonly second?: { readonly place: number; readonly letters: number };
}

/** Columns that tokens are added to, one behind the other. */
export class Columns implements Tokens {
  count = 0;
  which: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  sentences: Int32Array;
  areQuoted: Uint8Array;

  /** With room for so many tokens, and more when they come. */
  constructor(private room: number) {
    this.which = new Int32Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.sentences = new Int32Array(room + 2).fill(-1, 0, 1);
    this.areQuoted = new Uint8Array(room);
  }

  add(place: number, start: number, end: number, sentence: number, isQuoted: number): void {
    const at = this.count;
    if (at === this.room) this.makeRoom();
    this.which[at] = place;
    this.starts[at] = start;
    this.ends[at] = end;
    this.sentences[at + 1] = sentence;
    this.areQuoted[at] = isQuoted;
    this.count = at + 1;
  }

  /** Takes the last ones back. */
  drop(count: number): void {
    this.count -= count;
  }

  /** All of them; nothing more is added. */
  end(): Tokens {
    this.sentences[this.count + 1] = -1;
    return this;
  }

  /** Puts in place of tokens what they are meant to be, given in their order. */
  replace(meant: readonly Meant[]): void {
    let more = meant.filter(({ second }) => second).length;
    const { count } = this;
    while (count + more > this.room) this.makeRoom();
    this.count += more;
    // From the end on, so that none is written over before it was moved.
    for (let at = count - 1, nth = meant.length - 1; nth >= 0; at -= 1) {
      this.copy(at, at + more);
      const here = meant[nth];
      if (here?.at !== at) continue;
      nth -= 1;
      const { place, second } = here;
      if (second) {
        const middle = (this.starts[at] as number) + second.letters;
        this.which[at + more] = second.place;
        this.starts[at + more] = middle;
        more -= 1;
        this.copy(at, at + more);
        this.ends[at + more] = middle;
      }
      this.which[at + more] = place;
    }
  }

  private copy(from: number, to: number): void {
    if (from === to) return;
    this.which[to] = this.which[from] as number;
    this.starts[to] = this.starts[from] as number;
    this.ends[to] = this.ends[from] as number;
    this.sentences[to + 1] = this.sentences[from + 1] as number;
    this.areQuoted[to] = this.areQuoted[from] as number;
  }

  private makeRoom(): void {
    const { which, starts, ends, sentences, areQuoted } = this;
    const more = new Columns(2 * this.room + 16);
    more.which.set(which);
    more.starts.set(starts);
    more.ends.set(ends);
    more.sentences.set(sentences);
    more.areQuoted.set(areQuoted);
    ({
      which: this.which,
      starts: this.starts,
      ends: this.ends,
      sentences: this.sentences,
      areQuoted: this.areQuoted,
      room: this.room,
    } = more);
  }
}
