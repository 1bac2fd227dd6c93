import { describe, expect, it } from 'vitest';
import { needsBackup } from '../../src/domain/reminding';
import { rowOf } from '../../src/domain/rows';
import { blank } from '../storage/given';

const day = 86_400_000;
const now = 100 * day;
const row = rowOf({ ...blank, changed: now - day });

describe('the line about a backup', () => {
  it('stands where nothing is in one and the browser may clear it', () => {
    expect(needsBackup([row], 'not-promised', undefined, now)).toBe(true);
    expect(needsBackup([row], 'unknown', now - 6 * day, now)).toBe(true);
  });

  it('keeps quiet where the browser promised, where there is nothing, and while a backup is fresh', () => {
    expect(needsBackup([row], 'promised', undefined, now)).toBe(false);
    expect(needsBackup([], 'not-promised', undefined, now)).toBe(false);
    expect(needsBackup([row], 'not-promised', now - 2 * day, now)).toBe(false);
  });

  it('keeps quiet where everything that was written since is in it', () => {
    const old = rowOf({ ...blank, changed: now - 30 * day });
    expect(needsBackup([old], 'not-promised', now - 20 * day, now)).toBe(false);
  });

  it('never stands where somebody may be afraid, and a file might be found', () => {
    const own = rowOf({ ...blank, about: { ...blank.about, path: 'for-myself' } });
    expect(needsBackup([row, own], 'not-promised', undefined, now)).toBe(false);
  });
});
