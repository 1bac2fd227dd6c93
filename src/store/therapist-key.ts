import type { TherapistKey } from '../domain/practice/kept';
import { keeping } from './keeping';

/** The version of a key's record that this build writes. */
const version = 1;

/** The therapist's keys, the newest first; retired ones too. Rejects where they cannot be read. */
export const readKeys = async (): Promise<readonly TherapistKey[]> =>
  [...(await (await keeping()).listPractices('key'))].sort((a, b) => b.made - a.made);

/** The key that is set with now; undefined before the first practice was set. */
export const currentKey = async (): Promise<TherapistKey | undefined> =>
  (await readKeys()).find(({ retired }) => retired === undefined);

/** A fresh key under this name, kept from now on. */
export async function makeKey(by: string): Promise<TherapistKey> {
  const kept = await keeping();
  const now = Date.now();
  const key: TherapistKey = {
    kind: 'key',
    id: crypto.randomUUID(),
    version,
    made: now,
    changed: now,
    pair: await kept.makeIdentity(),
    by,
  };
  await kept.savePractice(key);
  return key;
}

let making: Promise<TherapistKey> | undefined;

/** The key that is set with now, made on the first call, under this name from now on. */
export async function ensureKey(by: string): Promise<TherapistKey> {
  const key = await currentKey();
  if (key) return key.by === by ? key : changeBy(key, by);
  // Two at once would be two keys, and two sets of four words.
  making ??= makeKey(by).finally(() => (making = undefined));
  return making;
}

/** The same key under another name; what was set before keeps the old one. */
export async function changeBy(key: TherapistKey, by: string): Promise<TherapistKey> {
  const changed: TherapistKey = { ...key, by, changed: Math.max(Date.now(), key.changed + 1) };
  await (await keeping()).savePractice(changed);
  return changed;
}
