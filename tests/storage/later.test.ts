import { describe, expect, it } from 'vitest';
import { asking, later } from '../../src/storage/later';

const named = { tell: true, settled: true } as const;

/** A part that notes what it was told, and how often it was brought. */
function aPart(comes: () => Promise<void> = () => Promise.resolve()) {
  const told: string[] = [];
  let times = 0;
  const part = later(async () => {
    times += 1;
    await comes();
    return {
      tell: (what: string): Promise<void> => Promise.resolve(void told.push(what)),
      settled: (): Promise<number> => Promise.resolve(told.length),
    };
  });
  return { part, asked: asking(part, (each) => each, named), told, times: () => times };
}

describe('a part of the disk that comes when it is needed', () => {
  it('is not brought before something is asked of it, and then once', async () => {
    const { part, asked, told, times } = aPart();
    expect([part.begun(), times()]).toEqual([undefined, 0]);
    await Promise.all([asked.tell('one'), asked.tell('two')]);
    await asked.tell('three');
    expect([told, times()]).toEqual([['one', 'two', 'three'], 1]);
  });

  it('has heard all that was asked before, when it is looked at behind that', async () => {
    const { part, asked } = aPart();
    void asked.tell('one');
    void asked.tell('two');
    expect(await part.begun()?.then((each) => each.settled())).toBe(2);
    void asked.tell('three');
    expect(await part.begun()?.then((each) => each.settled())).toBe(3);
  });

  it('is asked for again where it did not come', async () => {
    let isAway = true;
    const { part, asked, told } = aPart(() =>
      isAway ? Promise.reject(new Error('away')) : Promise.resolve(),
    );
    await expect(asked.tell('one')).rejects.toThrow('away');
    expect(part.begun()).toBeUndefined();
    isAway = false;
    await asked.tell('one');
    expect(told).toEqual(['one']);
  });
});
