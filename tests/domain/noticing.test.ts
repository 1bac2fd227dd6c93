import { describe, expect, it } from 'vitest';
import { notices } from '../../src/domain/noticing';

const heavy = {
  patterns: [/\bend it all\b/i, /\bno way out\b/i],
  says: '',
  flagsExamples: [],
  leavesExamples: [],
};

describe('heavy words', () => {
  it('are noticed by any one of the patterns', () => {
    expect(notices(heavy, 'I want to END it all')).toBe(true);
    expect(notices(heavy, 'There is no way out')).toBe(true);
    expect(notices(heavy, 'The way out is left')).toBe(false);
    expect(notices(heavy, '')).toBe(false);
  });

  it('are noticed again in the same text, and the next time it is read', () => {
    for (let time = 0; time < 3; time += 1) expect(notices(heavy, 'no way out')).toBe(true);
  });

  it('are noticed where they are typed, at the end of a text of any length', () => {
    expect(notices(heavy, `${'word '.repeat(20_000)}no way out`)).toBe(true);
    expect(notices(heavy, `no way out${' word'.repeat(20_000)}`)).toBe(false);
  });

  it('are none where there are no patterns', () => {
    expect(notices({ ...heavy, patterns: [] }, 'no way out')).toBe(false);
  });
});
