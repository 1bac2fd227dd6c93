import { describe, expect, it } from 'vitest';
import { readOnce, type Take } from '../../src/store/read-once';

/** A list of six, handed over in twos when it is let, and how often it was begun. */
function aList() {
  let [begun, asked] = [0, 0];
  let goOn: () => void = () => undefined;
  const list = readOnce<number>(async (take) => {
    begun += 1;
    for (const from of [0, 2, 4]) {
      asked += 1;
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      if (!take([from, from + 1], from + 2, 6)) return;
    }
  });
  return {
    list,
    begun: () => begun,
    /** How many batches were asked of the disk. */
    asked: () => asked,
    /** Lets the next batch come, and whoever waits for it go on. */
    async step(): Promise<void> {
      goOn();
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    },
  };
}

const into =
  (seen: number[]): Take<number> =>
  (batch) => {
    seen.push(...batch);
    return true;
  };

describe('a list that is read once', () => {
  it('tells each who looks of all of it, also who begins while it is read', async () => {
    const { list, begun, step } = aList();
    const [one, other]: [number[], number[]] = [[], []];
    const first = list.lookThrough(into(one));
    await step();
    expect(one).toEqual([0, 1]);
    const second = list.lookThrough(into(other));
    await step();
    await step();
    await Promise.all([first, second]);
    expect(one).toEqual([0, 1, 2, 3, 4, 5]);
    expect(other).toEqual(one);
    expect(begun()).toBe(1);
  });

  it('is read on when the one who began looks no more, and is there for the next', async () => {
    const { list, begun, step } = aList();
    await Promise.all([list.lookThrough(() => false), step()]);
    await step();
    await step();
    const seen: number[] = [];
    await list.lookThrough(into(seen));
    expect(seen).toHaveLength(6);
    expect(begun()).toBe(1);
  });

  it('is read anew once it was forgotten, and then no further for nobody', async () => {
    const { list, begun, asked, step } = aList();
    await Promise.all([list.lookThrough(() => false), step()]);
    list.forget();
    expect(asked()).toBe(2);
    await step();
    expect(asked()).toBe(2);
    const seen: number[] = [];
    const looking = list.lookThrough(into(seen));
    for (let at = 0; at < 3; at += 1) await step();
    await looking;
    expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
    expect(begun()).toBe(2);
  });

  it('says so to who looks where it could not be read, and tries again the next time', async () => {
    let isBroken = true;
    const list = readOnce<number>((take) => {
      if (isBroken) return Promise.reject(new Error('no'));
      take([1], 1, 1);
      return Promise.resolve();
    });
    await expect(list.lookThrough(() => true)).rejects.toThrow('no');
    isBroken = false;
    const seen: number[] = [];
    await list.lookThrough(into(seen));
    expect(seen).toEqual([1]);
  });
});
