import { expect } from 'vitest';

/** As it is read again: with which write it was. */
export const read = <Kept extends object>(kept: Kept): Kept & { readonly revision: number } => ({
  ...kept,
  revision: expect.any(Number) as number,
});
