import { byClock, noTries, oneMore, waitsUntil, type Tries } from '../domain/together/code-tries';
import type { Part } from '../domain/together/kept';
import type { OpenedPart } from '../domain/together/keeping';
import type { CodedPart } from '../domain/together/kept-part';
import { SaveRefused } from '../domain/saved';
import type { Disk } from './disk';
import { openedBy, unsealPart, type PartKey } from './kept-part';
import { findPart, sealKept, type OpenPart } from './parts';
import type { PartRecord } from './records';
import { isSameSeal } from './rehearsals';
import { write } from './sessions';

/** What opening came to; with it, where it is open, what the next write goes on from. */
export type Tried =
  | Exclude<OpenedPart, { readonly kind: 'open' }>
  | { readonly kind: 'open'; readonly part: Part; readonly open: OpenPart };

/**
 * Tries to open a part. A wrong code is counted on the disk before this is answered, and a reload changes nothing of it.
 * Throws SaveRefused while it is locked, and where a wrong code cannot be counted.
 */
export async function tryPart(disk: Disk, of: PartKey, code: string | undefined): Promise<Tried> {
  const found = await findPart(disk, of);
  if (found.kind !== 'found') return found;
  const { kept, record } = found;
  if (kept.kind === 'plain')
    return { kind: 'open', part: kept.part, open: { revision: kept.revision, tries: noTries, lies: record } };
  if (code === undefined) return { kind: 'wrong-code' };
  const waiting = await waits(disk, kept, record);
  if (waiting) return waiting;
  const key = await openedBy(of, kept.lock, code);
  return answer(disk, of, kept.lock.salt, key);
}

/** The wait that is on; by a clock that was set back it begins anew, on the disk too, or it would begin anew for ever. */
async function waits(disk: Disk, kept: CodedPart, record: PartRecord): Promise<Tried | undefined> {
  const now = Date.now();
  const waitUntil = waitsUntil(kept.tries, now);
  if (waitUntil === undefined) return undefined;
  if (kept.tries.last > now) await count(disk, kept, record, byClock(kept.tries, now));
  return { kind: 'wait', waitUntil };
}

/** Writes tries down over exactly this record; undefined where something else lies there now. */
const count = (
  disk: Disk,
  kept: CodedPart,
  over: PartRecord,
  tries: Tries,
): Promise<PartRecord | undefined> =>
  write(
    disk,
    (keys) => sealKept(keys, { ...kept, tries }),
    ({ there }) => isSameSeal(there, over),
  );

/** What the code came to, told once it is counted; over whatever was written while it was tried. */
async function answer(disk: Disk, of: PartKey, salt: string, key: CryptoKey | undefined): Promise<Tried> {
  for (;;) {
    const found = await findPart(disk, of);
    if (found.kind !== 'found') return found;
    const { kept, record } = found;
    // Begun anew in another window, behind another code: this one was not for it.
    if (kept.kind === 'plain' || kept.lock.salt !== salt) return { kind: 'wrong-code' };
    const waiting = await waits(disk, kept, record);
    if (waiting) return waiting;
    const now = Date.now();
    const tries = key ? noTries : oneMore(kept.tries, now);
    const lies =
      key && kept.tries.count === 0
        ? record
        : await counted(key, () => count(disk, kept, record, tries), record);
    if (!lies) continue;
    if (!key) {
      const waitUntil = waitsUntil(tries, now);
      return { kind: 'wrong-code', ...(waitUntil !== undefined && { waitUntil }) };
    }
    const part = await unsealPart(key, kept);
    if (!part) return { kind: 'unreadable' };
    const open = {
      lock: { lock: kept.lock, key },
      revision: kept.revision,
      tries: lies === record ? kept.tries : tries,
      lies,
    };
    return { kind: 'open', part, open };
  }
}

/** A right code opens also where the disk is full and the wrong ones before it cannot be forgotten. */
async function counted(
  key: CryptoKey | undefined,
  write: () => Promise<PartRecord | undefined>,
  record: PartRecord,
): Promise<PartRecord | undefined> {
  try {
    return await write();
  } catch (error) {
    if (key && error instanceof SaveRefused && error.reason === 'full') return record;
    throw error;
  }
}
