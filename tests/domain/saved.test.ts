import { expect, it } from 'vitest';
import { SaveRefused } from '../../src/domain/saved';

it('a refused save says why, and keeps what lay behind it', () => {
  const cause = new Error('quota');
  const refused = new SaveRefused('full', { cause });
  expect(refused).toBeInstanceOf(Error);
  expect(refused.reason).toBe('full');
  expect(refused.cause).toBe(cause);
  expect(`${refused}`).toBe('SaveRefused: not saved: full');
});
