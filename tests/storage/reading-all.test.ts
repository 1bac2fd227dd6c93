import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Keeping } from '../../src/domain/keeping';
import type { Repair } from '../../src/domain/saved';
import { keepInMemory } from '../../src/storage/memory';
import { blank, keepAlone } from './given';

async function fill(keeping: Keeping, count: number): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, (_, at) => keeping.save({ ...blank, id: `r${at}`, changed: at })),
  );
}

describe.each<[string, () => Promise<Keeping>]>([
  ['on the disk', () => keepAlone()],
  ['in memory', () => Promise.resolve(keepInMemory())],
])('reading everything %s', (where, keep) => {
  it('hands over each repair once, the newest first, and says how far it is', async () => {
    const keeping = await keep();
    await fill(keeping, 130);
    const read: Repair[] = [];
    const told: (readonly number[])[] = [];
    await keeping.readAll((repairs, so, of) => {
      read.push(...repairs);
      told.push([so, of]);
      return true;
    });
    expect(read.map(({ changed }) => changed)).toEqual(Array.from({ length: 130 }, (_, at) => 129 - at));
    expect(told.at(-1)).toEqual([130, 130]);
    if (where === 'on the disk')
      expect(told).toEqual([
        [50, 130],
        [100, 130],
        [130, 130],
      ]);
  });

  it('loses none of those that were written in the same instant', async () => {
    const keeping = await keep();
    await Promise.all(
      Array.from({ length: 130 }, (_, at) =>
        keeping.save({ ...blank, id: `r${at}`, changed: at < 20 || at > 90 ? at : 50 }),
      ),
    );
    const read: Repair[] = [];
    await keeping.readAll((repairs) => {
      read.push(...repairs);
      return true;
    });
    expect(new Set(read.map(({ id }) => id)).size).toBe(130);
    expect(read).toHaveLength(130);
    expect(read.map(({ changed }) => changed)).toEqual(
      read.map(({ changed }) => changed).toSorted((a, b) => b - a),
    );
  });

  it('stops when that is enough, and hands over nothing where nothing is', async () => {
    const keeping = await keep();
    let calls = 0;
    await fill(keeping, 0);
    await keeping.readAll((repairs) => {
      calls += repairs.length;
      return true;
    });
    expect(calls).toBe(0);
    await fill(keeping, 130);
    await keeping.readAll(() => {
      calls += 1;
      return false;
    });
    expect(calls).toBe(1);
  });
});

it('refuses while it is locked', async () => {
  const keeping = await keepAlone();
  await fill(keeping, 3);
  await keeping.setLock('correct horse battery');
  keeping.lock();
  await expect(keeping.readAll(() => true)).rejects.toMatchObject({ reason: 'locked' });
});
