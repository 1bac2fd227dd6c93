import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Receipt, Repair } from '../../src/domain/saved';
import { autosave } from '../../src/storage/autosave';
import { said, saying } from './given';

/** A disk that finishes, or refuses, a write when it is told to. */
function slowDisk() {
  const underWay: { repair: Repair; finish: (receipt: Receipt) => void; refuse: (error: Error) => void }[] =
    [];
  const write = (repair: Repair): Promise<Receipt> =>
    new Promise((finish, refuse) => underWay.push({ repair, finish, refuse }));
  return { underWay, write };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('saving as one types', () => {
  it('writes the first key at once, without waiting for a pause', () => {
    const { underWay, write } = slowDisk();
    void autosave(write)(saying('a'));
    expect(underWay.map(({ repair }) => said(repair))).toEqual(['a']);
  });

  it('writes only the newest text when a write is done', async () => {
    const { underWay, write } = slowDisk();
    const save = autosave(write);
    for (const text of ['a', 'ab', 'abc', 'abcd']) void save(saying(text));
    expect(underWay).toHaveLength(1);
    underWay[0]?.finish({ revision: 1 });
    await settle();
    expect(underWay.map(({ repair }) => said(repair))).toEqual(['a', 'abcd']);
  });

  it('does not let one repair wait for another', () => {
    const { underWay, write } = slowDisk();
    const save = autosave(write);
    void save(saying('mine', 'r1'));
    void save(saying('other', 'r2'));
    expect(underWay).toHaveLength(2);
  });

  it('tells everybody who waited for a refused write, and writes the next', async () => {
    const { underWay, write } = slowDisk();
    const save = autosave(write);
    const ends = Promise.allSettled(['a', 'ab', 'abc'].map((text) => save(saying(text))));
    underWay[0]?.finish({ revision: 1 });
    await settle();
    underWay[1]?.refuse(new Error('no space'));
    expect((await ends).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    const next = save(saying('abcd'));
    underWay[2]?.finish({ revision: 2 });
    await expect(next).resolves.toEqual({ revision: 2 });
  });

  it('makes at most one write per finished write, ends with the newest, and promises nothing early', async () => {
    const act = fc.constantFrom('type', 'finish', 'refuse');
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
        const { underWay, write } = slowDisk();
        const save = autosave(write);
        let typed = 0;
        let ended = 0;
        let written = 0;
        const early: number[] = [];
        const end = async (kind: 'finish' | 'refuse'): Promise<void> => {
          const next = underWay[ended];
          if (!next) return;
          ended += 1;
          if (kind === 'finish') written = Number(said(next.repair));
          if (kind === 'finish') next.finish({ revision: ended });
          else next.refuse(new Error('refused'));
          await settle();
        };
        for (const each of acts) {
          if (each === 'type') {
            const mine = (typed += 1);
            save(saying(String(mine))).then(
              () => written < mine && early.push(mine),
              () => undefined,
            );
          } else await end(each);
          expect(underWay.length).toBeLessThanOrEqual(ended + 1);
        }
        while (ended < underWay.length) await end('finish');
        expect(early).toEqual([]);
        const last = underWay.at(-1);
        expect(last ? said(last.repair) : '0').toBe(String(typed));
      }),
      { numRuns: 200 },
    );
  });
});
