import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { connect } from '../../src/storage/database';
import { keepOnDevice } from '../../src/storage/device';
import { dataKey, seal, unseal } from '../../src/storage/sealing';
import { newDatabase, newName, saying } from './given';

const marker = 'Kürbis-moonlight-7719';

/** Every byte a stored value consists of, keys and text included. */
function bytesOf(value: unknown): readonly Buffer[] {
  if (value instanceof ArrayBuffer) return [Buffer.from(value)];
  if (ArrayBuffer.isView(value)) return [Buffer.from(value.buffer, value.byteOffset, value.byteLength)];
  if (typeof value === 'string') return [Buffer.from(value), Buffer.from(value, 'utf16le')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [Buffer.from(name), ...bytesOf(each)]);
}

function holds(value: unknown, text: string): boolean {
  return bytesOf(value).some((each) => each.includes(text) || each.includes(Buffer.from(text, 'utf16le')));
}

describe('what lies on the disk', () => {
  it('shows nothing a person wrote, in any store', async () => {
    const connection = newDatabase();
    const keeping = await keepOnDevice(connection);
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
    const [mine, theirs] = await Promise.all([dataKey(connect(name)), dataKey(connect(name))]);
    const parts = await seal(mine, { secret: 1 }, 'here');
    expect(await unseal(theirs, parts, 'here')).toEqual({ secret: 1 });
    expect(await unseal(await dataKey(connect(name)), parts, 'here')).toEqual({ secret: 1 });
  });

  it('cannot be taken out while it is in use', async () => {
    const { key } = await dataKey(newDatabase());
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('is left as it is when it cannot be read, so that nothing sealed by it is lost for good', async () => {
    const connection = newDatabase();
    const junk = { id: 'data-key', value: { generation: 1, raw: 'junk' } };
    await connection.use((database) => database.put('settings', junk));
    const keeping = await keepOnDevice(connection);
    await keeping.save(saying('x'));
    expect(keeping.where).toBe('memory');
    expect(await connection.use((database) => database.get('settings', 'data-key'))).toEqual(junk);
  });

  it('is another on another device', async () => {
    const parts = await seal(await dataKey(newDatabase()), { secret: 1 }, 'here');
    await expect(unseal(await dataKey(newDatabase()), parts, 'here')).rejects.toThrow();
  });
});

describe('sealing', () => {
  it('opens only where it was bound to', async () => {
    const key = await dataKey(newDatabase());
    const parts = await seal(key, { secret: 1 }, 'here');
    await expect(unseal(key, parts, 'there')).rejects.toThrow();
  });

  it('never uses a nonce twice', async () => {
    const key = await dataKey(newDatabase());
    const nonces = new Set<string>();
    for (let count = 0; count < 20_000; count += 1) {
      const { iv } = await seal(key, '', '');
      nonces.add(Buffer.from(iv).toString('hex'));
    }
    expect(nonces.size).toBe(20_000);
    expect([...nonces].every((nonce) => nonce.length === 24)).toBe(true);
  });
});
