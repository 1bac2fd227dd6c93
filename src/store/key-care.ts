import { create } from 'zustand';
import { keysToTry, movedToNew, readIn, type ReadIn } from '../domain/practice/key-care';
import type { TherapistKey } from '../domain/practice/kept';
import { download } from './files';
import { keeping } from './keeping';
import { notePersonal } from './personal';
import { readKeys } from './therapist-key';

interface KeyCare {
  /** The one in use first, then those before it; undefined until they were read. */
  readonly keys: readonly TherapistKey[] | undefined;
  readonly hasFailed: boolean;
}

const nothing: KeyCare = { keys: undefined, hasFailed: false };

/** The keys of the therapist, to be looked after. */
export const useKeyCare = create<KeyCare>()(() => nothing);

const readAll = async (): Promise<readonly TherapistKey[]> => keysToTry(await readKeys());

/** Reads the keys; that it failed is said on the page. */
export async function readKeyCare(): Promise<void> {
  try {
    useKeyCare.setState({ keys: await readAll(), hasFailed: false });
  } catch {
    useKeyCare.setState({ hasFailed: true });
  }
}

/** Hands a key over as a file behind a passphrase, and writes down that it was. Rejects where it cannot be made or written. */
export async function backUpKey(key: TherapistKey, passphrase: string): Promise<void> {
  const kept = await keeping();
  download(await kept.sealKey(key.pair.identity, passphrase));
  const now = Date.now();
  const found = await kept.openPractice('key', key.id);
  if (found.kind === 'open')
    await kept.savePractice({
      ...found.thing,
      backedUp: now,
      changed: Math.max(now, found.thing.changed + 1),
    });
  await readKeyCare();
}

/** Reads a key out of a file; undefined where the passphrase is another one, or the file is damaged. Rejects where it cannot be kept. */
export async function readKeyFile(file: File, passphrase: string): Promise<ReadIn | undefined> {
  const kept = await keeping();
  const opened = await kept.openKeyFile(file, passphrase);
  if (opened.kind === 'wrong') return undefined;
  const { identity, recipient } = opened;
  const read = readIn(await readAll(), {
    id: crypto.randomUUID(),
    now: Date.now(),
    pair: { identity, recipient },
  });
  if (read.kind !== 'known') await kept.savePractice(read.key);
  await readKeyCare();
  return read;
}

/** Sets with a new key from now on; those before it stay, and still open what was sealed to them. Rejects where it cannot be kept. */
export async function moveToNewKey(): Promise<void> {
  const kept = await keeping();
  const made = { id: crypto.randomUUID(), now: Date.now(), pair: await kept.makeIdentity() };
  for (const key of movedToNew(await readAll(), made)) await kept.savePractice(key);
  await readKeyCare();
}

const forget = (): void => useKeyCare.setState(nothing);

notePersonal({
  settled: () => Promise.resolve(),
  hide: () => Promise.resolve(forget()),
  clear: forget,
});
