import * as v from 'valibot';

const kindOf = (value: unknown): string => Object.prototype.toString.call(value);

/** Bytes as a store gives them back, whichever window they were made in. */
export const bytes = v.custom<Uint8Array<ArrayBuffer>>((value) => kindOf(value) === '[object Uint8Array]');

/** Bytes under a seal, with the number used once that opened it. */
export const sealedBytes = v.object({
  iv: bytes,
  sealed: v.custom<ArrayBuffer>((value) => kindOf(value) === '[object ArrayBuffer]'),
});

const step = 32_768;

/** Bytes in base64; a stretch at a time, since a function takes only so many values. */
export function asBase64(given: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < given.length; at += step)
    letters += String.fromCharCode(...given.subarray(at, at + step));
  return btoa(letters);
}

/** The bytes that base64 stands for. Throws for what is none. */
export const fromBase64 = (letters: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
