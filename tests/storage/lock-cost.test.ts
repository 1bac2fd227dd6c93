import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { keepAlone, newName, saying } from './given';
import { contentsOf } from './given-older';

const first = 'three quiet stones';

describe('what a lock costs', () => {
  it('is bearable: unlocking, sealing and opening one repair', async () => {
    const name = newName();
    const keeping = await keepAlone(name);
    await keeping.setLock(first);
    const { settings } = await contentsOf(name);
    const { lock } =
      (settings as { value: { lock: { iterations: number; salt: Uint8Array } } }[])[0]?.value ?? {};
    expect(lock?.iterations).toBeGreaterThanOrEqual(600_000);
    expect(lock?.salt).toHaveLength(16);
    const later = await keepAlone(name);
    let began = performance.now();
    await later.unlock(first);
    const unlock = performance.now() - began;
    const words = 'All of this I wrote down that night. '.repeat(200);
    began = performance.now();
    for (let count = 0; count < 50; count += 1) await later.save(saying(`${words}${count}`));
    const save = (performance.now() - began) / 50;
    began = performance.now();
    for (let count = 0; count < 50; count += 1) await later.open('r1');
    const open = (performance.now() - began) / 50;
    console.log(
      `unlock ${unlock.toFixed(0)} ms; seal and write 7 KB ${save.toFixed(2)} ms; read and open ${open.toFixed(2)} ms`,
    );
    expect(unlock).toBeLessThan(10_000);
    expect(Math.max(save, open)).toBeLessThan(500);
  }, 30_000);
});
