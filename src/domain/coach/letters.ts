/** A letter or digit, of any script. */
export const letter = 1;
export const space = 2;
export const lineEnd = 3;
/** A mark that is always itself. */
export const plain = 4;

/** What each of the first 128 characters is; 0: a mark. */
const kinds = new Uint8Array(128);
for (const { 0: each } of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'.matchAll(/./g))
  kinds[each.charCodeAt(0)] = letter;
for (const code of [9, 11, 12, 32]) kinds[code] = space;
for (const code of [10, 13]) kinds[code] = lineEnd;
for (const mark of ',!?') kinds[mark.charCodeAt(0)] = plain;

const wordPart = /[\p{L}\p{N}\p{M}]/u;
const blank = /\s/;

/** What the character here is; 0: a mark that may be more than one, or none. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return kinds[code] as number;
  // U+2028 and U+2029 end a line too, and are blank.
  const whole = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return wordPart.test(whole) ? letter : blank.test(whole) ? space : 0;
}

/** Whether a letter or digit of the first 128 characters stands here. */
export const isPlainLetter = (text: string, at: number): boolean => kinds[text.charCodeAt(at)] === letter;

/** How many UTF-16 units the character here takes. */
export const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;

/** Where the letters end that stand here, and apostrophes between them. */
export function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    if (isPlainLetter(text, at)) at += 1;
    else if (kindAt(text, at) === letter) at += unitsAt(text, at);
    else if (isApostrophe(text.charCodeAt(at)) && at + 1 < text.length && kindAt(text, at + 1) === letter)
      at += 1;
    else break;
  }
  return at;
}
