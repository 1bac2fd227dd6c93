import { shortestCode, type Part, type PersonId, type SessionId } from '../domain/together/kept';
import type { CodeLock, CodedPart, KeptPart, SealedText } from '../domain/together/kept-part';
import { sessionVersion } from '../domain/together/kept';
import { asBase64, fromBase64 } from './bytes';
import { derivedKey, freshSalt, importedKey, iterations, keyBytes, random } from './derived-key';
import { partMigrations, upgraded } from './migrations';
import { seal, sealBytes, unseal, unsealBytes, type Sealed } from './sealing';
import { readKeptPart, readPart } from './shapes-together';

/** Whose part of which session. */
export interface PartKey {
  readonly session: SessionId;
  readonly person: PersonId;
}

/** What names a part on the disk. */
export const partId = ({ session, person }: PartKey): string => `${session}/${person}`;

const asText = ({ iv, sealed }: Sealed): SealedText => ({
  iv: asBase64(iv),
  sealed: asBase64(new Uint8Array(sealed)),
});
const fromText = ({ iv, sealed }: SealedText): Sealed => ({
  iv: fromBase64(iv),
  sealed: fromBase64(sealed).buffer,
});

const keyBoundTo = (of: PartKey): string => `part-key/${partId(of)}`;
const partBoundTo = (of: PartKey, version: number): string => `part-behind-code/${partId(of)}/${version}`;

/** A part’s own key, in use, and how it lies behind the code. */
export interface OpenLock {
  readonly lock: CodeLock;
  readonly key: CryptoKey;
}

/** A fresh key of a part’s own, behind this code. Throws for a code that is too short. */
export async function lockedBy(of: PartKey, code: string): Promise<OpenLock> {
  if ([...code].length < shortestCode) throw new TypeError('a part behind a code that is too short');
  const salt = freshSalt();
  const raw = random(keyBytes);
  const wrapped = await sealBytes(await derivedKey(code, { salt, iterations }), raw, keyBoundTo(of));
  return { lock: { salt: asBase64(salt), iterations, key: asText(wrapped) }, key: await importedKey(raw) };
}

/** The key behind this lock; undefined when it is another code, or the lock is damaged, which cannot be told apart. */
export async function openedBy(of: PartKey, lock: CodeLock, code: string): Promise<CryptoKey | undefined> {
  try {
    const wrapping = await derivedKey(code, { salt: fromBase64(lock.salt), iterations: lock.iterations });
    return await importedKey(await unsealBytes(wrapping, fromText(lock.key), keyBoundTo(of)));
  } catch {
    return undefined;
  }
}

/** Seals a part under its own key. */
export const sealPart = async (key: CryptoKey, part: Part): Promise<SealedText> =>
  asText(await seal(key, part, partBoundTo(part, sessionVersion)));

/** Opens what `sealPart` sealed; undefined when it cannot be read. */
export async function unsealPart(key: CryptoKey, kept: CodedPart): Promise<Part | undefined> {
  try {
    return partIn(kept, await unseal(key, fromText(kept.inner), partBoundTo(kept, kept.version)));
  } catch {
    return undefined;
  }
}

/** The part of these two brought up to date and checked as a stranger’s; undefined when it is none. May throw. */
function partIn({ session, person }: PartKey, value: unknown): Part | undefined {
  const part = readPart(upgraded(value as Record<string, unknown>, partMigrations, sessionVersion));
  return part?.session === session && part.person === person ? part : undefined;
}

/** A part as it is kept, from the disk or a file; undefined when it cannot be read, or is newer. */
export function keptPartIn(value: unknown): KeptPart | undefined {
  try {
    const kept = readKeptPart(value);
    if (!kept || kept.version > sessionVersion) return undefined;
    if (kept.kind === 'coded') return kept;
    const part = partIn(kept, kept.part);
    return part && { ...kept, version: sessionVersion, part };
  } catch {
    // A migration meets a shape it was never written for.
    return undefined;
  }
}
