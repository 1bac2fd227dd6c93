import { describe, expect, it } from 'vitest';
import { quietSettings } from '../../src/domain/saved';
import { keepInMemory } from '../../src/storage/memory';
import { saying } from './given';

describe('keeping in memory', () => {
  it('saves, lists the newest first, and erases', async () => {
    const keeping = keepInMemory();
    expect(await keeping.save(saying('a', 'old', 1))).toEqual({ revision: 1 });
    await keeping.save(saying('b', 'new', 2));
    expect((await keeping.list(0, 50)).rows.map(({ id }) => id)).toEqual(['new', 'old']);
    expect((await keeping.list(1, 1)).rows.map(({ id }) => id)).toEqual(['old']);
    await keeping.erase('new');
    expect(await keeping.open('new')).toEqual({ kind: 'missing' });
    expect((await keeping.list(0, 50)).total).toBe(1);
  });

  it('remembers the look until the page closes', async () => {
    const keeping = keepInMemory();
    await keeping.saveSettings({ appearance: 'contrast' });
    expect(await keeping.readSettings()).toEqual({ appearance: 'contrast' });
    expect(await keepInMemory().readSettings()).toEqual(quietSettings);
  });
});
