import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { seal } from '../../src/storage/sealing';

const seals = Number(process.env.MEND_SOAK_SEALS ?? 1_000_000);

it('never uses a number twice under one key', async () => {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  const used = new Set<string>();
  for (let count = 0; count < seals; count += 1) {
    const { iv } = await seal(key, '', '');
    used.add(String.fromCharCode(...iv));
  }
  const lost = seals - used.size;
  process.stdout.write(`numbers used once: tried ${seals}, survived ${used.size}, lost ${lost}\n`);
  expect(lost).toBe(0);
});
