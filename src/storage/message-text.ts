import { base64urlnopad } from '@scure/base';
import { frameMark, headBytes, largestFrame, lengthOf, refused, type Refused } from './message-frame';

/** A message as a link to a page of the app at this origin; it stands behind the `#`, which no browser sends to a host. */
export const linkTo = (origin: string, page: string, bytes: Uint8Array): string =>
  `${origin}${page}#${base64urlnopad.encode(bytes)}`;

/** What somebody is looking for in a text. */
export interface Sought<Found> {
  /** The pages that links to it lead to: where one stands without a message, the message was cut off. */
  readonly pages: readonly string[];
  /** Reads the bytes of one message, all of it or nothing. Never throws. */
  readonly read: (bytes: Uint8Array<ArrayBuffer>) => Found | Refused;
}

const isRefused = (found: { readonly kind: string }): found is Refused => found.kind === 'refused';

const lettersFor = (bytes: number): number => Math.ceil((bytes * 8) / 6);
const headLetters = lettersFor(headBytes);

/** How often a link may have been wrapped in another, each time with its signs written as numbers once more. */
const mostWraps = 5;
/** How many places that look like the beginning of a message are tried. */
const mostPlaces = 32;

/** What nobody sees and some programs put between letters: soft hyphens, marks without width, line ends of old mail. */
const unseen = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|=\r?\n/g;
/** What may stand between two letters of a message: spaces, which line breaks are by then, the mark of a quoted line, a space in a query. */
const gap = '[ >+]*';
/**
 * The mark, then a version, a kind and a length of up to 15, 15 and a million: what every message begins with, and no word.
 * What makes one small is which letters the twelve bits above it come to.
 */
const begun = new RegExp([...frameMark, '[A-D]', '[AQgw]', '[AEIMQUYcgkosw048]', '[A-P]'].join(gap), 'g');

/** Text as it was before links in it were wrapped. */
function unwrapped(given: string): string {
  let text = given;
  for (let times = 0; times < mostWraps; times += 1) {
    const before = text;
    text = text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (signs) => {
      try {
        return decodeURIComponent(signs);
      } catch {
        // No signs of any text: it stays as it is.
        return signs;
      }
    });
    if (text === before) break;
  }
  return text.replace(unseen, '').replace(/\s+/g, ' ');
}

const letters64 = new Set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
const gaps = new Set(' >+');

/** The letters of a message from a place on. */
interface Letters {
  readonly letters: string;
  /** Whether the message has a length that reaches beyond the first gap, and words go on where it ends. */
  readonly runsOn: boolean;
}

/** As many letters as the message says it has, over spaces and line breaks; fewer where something else ends it. */
function lettersFrom(text: string, from: number): Letters {
  let letters = '';
  let needed = headLetters;
  let isOverGap = false;
  let at = from;
  for (; at < text.length && letters.length < needed; at += 1) {
    const letter = text.charAt(at);
    if (letters64.has(letter)) letters += letter;
    else if (gaps.has(letter)) isOverGap = true;
    else break;
    if (letters.length === headLetters && needed === headLetters)
      needed = lettersFor(Math.min(lengthIn(letters), largestFrame + 1));
  }
  return { letters, runsOn: isOverGap && /^[ >+]*[\w-]/.test(text.slice(at, at + 80)) };
}

/** How many bytes a message says it has, from its first letters. */
function lengthIn(letters: string): number {
  const [whole, rest] = [letters.slice(0, 8), letters.slice(8, headLetters)];
  // The last letter of the head also holds the first bits of what comes next.
  return lengthOf(Uint8Array.from([...decoded(whole), ...decoded(`${rest}A`)]));
}

const decoded = (letters: string): Uint8Array => base64urlnopad.decode(letters);

function messageAt<Found extends { readonly kind: string }>(
  text: string,
  from: number,
  sought: Sought<Found>,
): Found | Refused {
  const { letters, runsOn } = lettersFrom(text, from);
  if (letters.length < headLetters) return refused('cut');
  const length = lengthIn(letters);
  if (length > largestFrame && letters.length > lettersFor(largestFrame)) return refused('too-large');
  if (letters.length < lettersFor(length)) return refused('cut');
  const message = readLetters(letters, sought);
  // Words behind a link that was cut are letters as well, and would make it look whole and changed.
  return isRefused(message) && message.why === 'changed' && runsOn ? refused('cut') : message;
}

function readLetters<Found>(letters: string, { read }: Sought<Found>): Found | Refused {
  try {
    return read(decoded(letters) as Uint8Array<ArrayBuffer>);
  } catch {
    // The last letter has bits that no byte has room for.
    return refused('changed');
  }
}

/** Which refusal says most, where several places were tried. */
const telling: readonly Refused['why'][] = ['newer', 'too-large', 'changed', 'cut', 'nothing'];

/** Finds a message in a link, in the data of one, or anywhere in text that somebody pasted. Never throws. */
export function findInText<Found extends { readonly kind: string }>(
  given: string,
  sought: Sought<Found>,
): Found | Refused {
  const text = unwrapped(given);
  const whys: Refused['why'][] = [];
  for (const { index } of text.matchAll(begun)) {
    const message = messageAt(text, index, sought);
    if (!isRefused(message)) return message;
    whys.push(message.why);
    if (whys.length === mostPlaces) break;
  }
  return refused(telling.find((why) => whys.includes(why)) ?? withoutBeginning(text, sought.pages));
}

/** What became of a message whose first letters are not there, or not as they were. */
function withoutBeginning(text: string, pages: readonly string[]): Refused['why'] {
  const isBegun = (rest: string): boolean =>
    rest.length < headLetters && frameMark.startsWith(rest.slice(0, frameMark.length));
  // A page further in, or one that is only named alike, holds no message.
  const ofPage = new RegExp(`(?:${pages.join('|')})(?![\\w/-])(?:${gap}#${gap}([\\w-]*))?`).exec(text);
  if (ofPage) return isBegun(ofPage[1] ?? '') ? 'cut' : 'changed';
  const bare = text.trim().replace(/^#/, '');
  return bare.startsWith(frameMark) && isBegun(bare) && !bare.includes(' ') ? 'cut' : 'nothing';
}
