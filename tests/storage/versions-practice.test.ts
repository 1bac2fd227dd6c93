import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { KeptReturn, PracticeThing } from '../../src/domain/practice/kept';
import { aBrowser, newName } from './given';
import { contentsOf, fixture, makeVersion } from './given-older';
import { aClient, aReturn, aSet, everyThing, ruthId } from './given-practices';
import { read } from './given-read';

type Stored = Record<'open' | 'locked', Parameters<typeof makeVersion>[2]>;

describe('a disk of an earlier version', () => {
  const stored = { 2: fixture('stored-v2'), 3: fixture('stored-v3'), 4: fixture('stored-v4') } as Record<
    2 | 3 | 4,
    Stored
  >;

  it.each([2, 3, 4] as const)(
    '(%i) keeps practices and returns from now on, and all it held',
    async (version) => {
      const name = newName();
      await makeVersion(name, version, stored[version].open);
      const { keeping } = await aBrowser(name).open();
      for (const thing of everyThing) await keeping.savePractice(thing);
      await keeping.saveReturn(aReturn('one', { client: ruthId }));
      expect((await keeping.listReturns(0, 50, ruthId)).total).toBe(1);
      await keeping.eraseClient(ruthId);
      expect((await contentsOf(name)).returns).toEqual([]);
      expect(await contentsOf(name)).toMatchObject(stored[version].open);
    },
  );
});

describe('a disk of version 5', () => {
  const fifth = fixture('stored-v5') as Stored;
  const { things, back } = fixture('practice-v1') as {
    readonly things: readonly PracticeThing[];
    readonly back: KeptReturn;
  };

  it.each(['open', 'locked'] as const)(
    '(%s) opens whole from the bytes that were stored then',
    async (how) => {
      const name = newName();
      await makeVersion(name, 5, fifth[how]);
      const { keeping } = await aBrowser(name).open();
      if (how === 'locked') {
        expect(await keeping.openReturn(back.id)).toEqual({ kind: 'locked' });
        expect(await keeping.unlock('three quiet stones')).toBe(true);
      }
      for (const thing of things)
        expect(await keeping.openPractice(thing.kind, thing.id)).toEqual({
          kind: 'open',
          thing: read(thing),
        });
      expect(await keeping.openReturn(back.id)).toEqual({ kind: 'open', thing: read(back) });
      expect(await contentsOf(name)).toMatchObject(fifth[how]);
      await keeping.savePractice(
        aSet({ ...(await keeping.listPractices('set'))[0], client: ruthId, changed: 9 }),
      );
      await expect(keeping.savePractice(aClient())).rejects.toMatchObject({ reason: 'changed-elsewhere' });
    },
  );
});
