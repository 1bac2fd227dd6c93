import { endOfWord, isPlainLetter, kindAt, letter, lineEnd, plain, space, unitsAt } from './letters';
import { Met, withLetter } from './met';
import { partsOf } from './parts';
import { Columns } from './tokens';

/** A word's part: its place among the different ones, and where it begins and ends in the letters as typed. */
interface Placed {
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

const opening = new Set(['“', '«', '„', '‘']);
const closing = new Set(['”', '»', '’']);
const ends = new Set(['.', '!', '?', '...']);
const asComma = new Set(['—', '–', ';', ':']);
/** No word is longer; what is left of such a one is left out. */
const longest = 100;
/** Words and marks are seldom shorter than this, with what stands between them. */
const shortest = 4;

/** The place of a word among the different ones; of a new one the next. */
export function placeOf(word: string, places: Map<string, number>): number {
  const known = places.get(word);
  if (known !== undefined) return known;
  places.set(word, places.size);
  return places.size - 1;
}

/** What a text holds. */
export interface Scanned {
  readonly tokens: Columns;
  /** The different words and marks, each with its place among them. */
  readonly places: Map<string, number>;
  /** The places of marks. */
  readonly marks: ReadonlySet<number>;
  /** Which sentences ask something. */
  readonly questions: ReadonlySet<number>;
}

/** Takes down a text's words and marks in their order, with the sentences they are in. */
class Scan implements Scanned {
  readonly tokens: Columns;
  readonly places = new Map<string, number>();
  readonly marks = new Set<number>();
  readonly questions = new Set<number>();
  isQuoted = false;
  private sentence = 0;
  private hasEnded = false;
  private readonly met: Met;
  /** By the number of a word as typed: what it stands for. */
  private readonly parts: (readonly Placed[])[] = [];
  /** Its place, where it stands for one word alone; -1: for more. */
  private readonly alone: number[] = [];

  constructor(private readonly text: string) {
    this.tokens = new Columns(Math.ceil(text.length / shortest) + 4);
    this.met = new Met(text);
  }

  /** The word that begins here; gives where it ends. */
  word(from: number): number {
    const { text, alone } = this;
    let hash = 0;
    let end = from;
    for (; end < text.length && isPlainLetter(text, end); end += 1)
      hash = withLetter(hash, text.charCodeAt(end));
    const plainEnd = end;
    end = endOfWord(text, end);
    const to = Math.min(end, from + longest);
    for (let at = plainEnd; at < to; at += 1) hash = withLetter(hash, text.charCodeAt(at));
    const number = this.met.numberOf(from, to, hash);
    if (number === alone.length) this.learn(from, to);
    if (this.hasEnded) this.sentence += 1;
    this.hasEnded = false;
    const place = alone[number] as number;
    if (place >= 0) this.add(place, from, to);
    else for (const part of this.parts[number] ?? []) this.add(part.place, from + part.from, from + part.to);
    return end;
  }

  mark(word: string, from: number, to: number): void {
    const isEnd = ends.has(word);
    if (this.hasEnded && !isEnd) this.sentence += 1;
    this.hasEnded = isEnd;
    if (word === '?') this.questions.add(this.sentence);
    const place = placeOf(word, this.places);
    this.marks.add(place);
    this.tokens.add(place, from, to, this.sentence, this.isQuoted ? 1 : 0);
  }

  private learn(from: number, to: number): void {
    const parts = partsOf(this.text.slice(from, to)).map(([word, from, to]) => ({
      place: placeOf(word, this.places),
      from,
      to,
    }));
    this.parts.push(parts);
    this.alone.push(parts.length === 1 ? (parts[0]?.place ?? -1) : -1);
  }

  /** Of words said twice in a row ("I, I", "how how") the second counts. */
  private add(place: number, from: number, to: number): void {
    const { tokens, sentence } = this;
    const { which, sentences, count } = tokens;
    if (count > 0 && sentences[count] === sentence) {
      if (which[count - 1] === place) tokens.drop(1);
      else if (count > 1 && which[count - 2] === place && sentences[count - 1] === sentence)
        if (which[count - 1] === this.places.get(',')) tokens.drop(2);
    }
    tokens.add(place, from, to, sentence, this.isQuoted ? 1 : 0);
  }
}

/**
 * The words and marks of a text, in one pass over it: words in lower case, contractions opened up; marks as they are,
 * every end of a line as a full stop.
 */
export function scanned(text: string): Scanned {
  const scan = new Scan(text);
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind === letter) at = scan.word(at);
    else if (kind === space) at += 1;
    else if (kind === plain) {
      scan.mark(text.charAt(at), at, at + 1);
      at += 1;
    } else if (kind === lineEnd) {
      scan.mark('.', at, at);
      scan.isQuoted = false;
      while (at < text.length && kindAt(text, at) === lineEnd) at += 1;
    } else {
      const end = at + unitsAt(text, at);
      const mark = text.slice(at, end);
      const dots = mark === '.' ? endOfDots(text, at) : end;
      if (mark === '…' || dots > at + 1) scan.mark('...', at, Math.max(dots, end));
      else if (opening.has(mark)) scan.isQuoted = true;
      else if (closing.has(mark)) scan.isQuoted = false;
      else if (mark === '"') scan.isQuoted = !scan.isQuoted;
      else if (mark === "'") scan.isQuoted = scan.isQuoted ? false : isOpening(text, at);
      // A dash as most people type it; one inside a word is none.
      else if (asComma.has(mark) || (mark === '-' && text[at - 1] === ' ')) scan.mark(',', at, end);
      else scan.mark(mark, at, end);
      at = Math.max(dots, end);
    }
  }
  return scan;
}

/** What begins with an apostrophe by itself. */
const clipped = /^'(?:cause|cos|coz|til|till|em|bout|n|tis|twas|round|nough|kay)\b/i;
/** A straight single quotation mark closes at most so far behind; else it is an apostrophe that stands alone. */
const farthest = 160;

/** Whether a straight apostrophe here begins a quotation: behind a space, before a letter, and closed in this line. */
function isOpening(text: string, at: number): boolean {
  if (at > 0 && kindAt(text, at - 1) !== space && kindAt(text, at - 1) !== lineEnd) return false;
  const behind = text.slice(at, at + farthest);
  return /^'[^'\s](?:[^'\n]|'(?=\p{L}))*'(?!\p{L})/u.test(behind) && !clipped.test(behind);
}

function endOfDots(text: string, start: number): number {
  let at = start;
  while (text[at] === '.') at += 1;
  return at;
}
