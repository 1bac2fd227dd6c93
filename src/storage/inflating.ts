import { Inflate } from 'fflate';

/** Compressed bytes taken at a time, so that what they inflate to is counted before there is much of it. */
const step = 2_048;

/**
 * Inflates at most so many bytes, against a dictionary where there is one. Throws for what is broken, for an end that is
 * missing, and at the first byte more.
 */
export function inflateAtMost(
  packed: Uint8Array,
  most: number,
  dictionary?: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let total = 0;
  const take = (part: Uint8Array): void => {
    total += part.length;
    if (total > most) throw new RangeError('inflates to more than it may');
    parts.push(part);
  };
  const inflate = dictionary ? new Inflate({ dictionary }, take) : new Inflate(take);
  for (let at = 0; at === 0 || at < packed.length; at += step)
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  const whole = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
