import { describe, expect, it } from 'vitest';
import { inTurns } from '../../src/domain/in-turns';

/** Work of so many pieces, each a few milliseconds long. */
function* work(pieces: number): Generator<undefined, string> {
  for (let nth = 0; nth < pieces; nth += 1) {
    const until = performance.now() + 3;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

describe('work done in turns', () => {
  it('lets the page do something else long before it is done', async () => {
    const done: string[] = [];
    const all = inTurns(work(40)).then((result) => done.push(result));
    setTimeout(() => done.push('a key'));
    await all;
    expect(done).toEqual(['a key', 'done']);
  });

  it('tells what went wrong in it', async () => {
    function* failing(): Generator<undefined, string> {
      yield;
      throw new Error('no such class');
    }
    await expect(inTurns(failing())).rejects.toThrow('no such class');
  });
});
