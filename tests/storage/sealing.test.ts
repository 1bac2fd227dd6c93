import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { connect, type Connection } from '../../src/storage/database';
import { openKeys, readKeys } from '../../src/storage/keys';
import { seal, unseal } from '../../src/storage/sealing';
import { holds } from './given-bytes';
import { aBrowser, newDatabase, newName, saying } from './given';

/** The key that seals on this disk. */
async function keyOf(connection: Connection): Promise<CryptoKey> {
  const keys = await openKeys(await connection.use(readKeys));
  const key = keys?.of(keys.newest);
  if (!key) throw new Error('locked');
  return key;
}

const marker = 'Kürbis-moonlight-7719';

describe('what lies on the disk', () => {
  it('shows nothing a person wrote, in any store', async () => {
    const { connection, open } = aBrowser();
    const { keeping } = await open();
    const repair = saying(marker);
    await keeping.save({
      ...repair,
      about: { ...repair.about, name: marker, rupture: marker },
      answers: { [marker]: { kind: 'loop', mine: marker, theirs: marker, thenI: marker, under: marker } },
      words: { order: [marker], dropped: [], added: [], edits: { own: { text: marker, of: marker } } },
      keptMine: { camera: { rule: 'r', words: marker } },
    });

    const stores = await connection.use(async (database) =>
      Promise.all([...database.objectStoreNames].map((name) => database.getAll(name))),
    );
    expect(stores.flat()).toHaveLength(2);
    expect(holds({ deep: [marker] }, marker)).toBe(true);
    expect(holds(stores, marker)).toBe(false);
    expect(holds(stores, 'friend')).toBe(false);
  });
});

describe('the key', () => {
  it('is one for all tabs, also when two start in the same moment on an empty disk', async () => {
    const name = newName();
    const [mine, theirs] = await Promise.all([keyOf(connect(name)), keyOf(connect(name))]);
    const parts = await seal(mine, { secret: 1 }, 'here');
    expect(await unseal(theirs, parts, 'here')).toEqual({ secret: 1 });
    expect(await unseal(await keyOf(connect(name)), parts, 'here')).toEqual({ secret: 1 });
  });

  it('cannot be taken out while it is in use', async () => {
    const key = await keyOf(newDatabase());
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('is another on another device', async () => {
    const parts = await seal(await keyOf(newDatabase()), { secret: 1 }, 'here');
    await expect(unseal(await keyOf(newDatabase()), parts, 'here')).rejects.toThrow();
  });
});

describe('sealing', () => {
  it('opens only where it was bound to', async () => {
    const key = await keyOf(newDatabase());
    const parts = await seal(key, { secret: 1 }, 'here');
    await expect(unseal(key, parts, 'there')).rejects.toThrow();
  });

  it('never uses a nonce twice', async () => {
    const key = await keyOf(newDatabase());
    const nonces = new Set<string>();
    for (let count = 0; count < 20_000; count += 1) {
      const { iv } = await seal(key, '', '');
      nonces.add(Buffer.from(iv).toString('hex'));
    }
    expect(nonces.size).toBe(20_000);
    expect([...nonces].every((nonce) => nonce.length === 24)).toBe(true);
  });
});
