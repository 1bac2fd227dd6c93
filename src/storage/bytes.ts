import * as v from 'valibot';

const kindOf = (value: unknown): string => Object.prototype.toString.call(value);

/** Bytes as a store gives them back, whichever window they were made in. */
export const bytes = v.custom<Uint8Array<ArrayBuffer>>((value) => kindOf(value) === '[object Uint8Array]');

/** Bytes under a seal, with the number used once that opened it. */
export const sealedBytes = v.object({
  iv: bytes,
  sealed: v.custom<ArrayBuffer>((value) => kindOf(value) === '[object ArrayBuffer]'),
});
