import { noTries, type Tries } from '../domain/together/code-tries';
import { sessionVersion, type Part } from '../domain/together/kept';
import type { PartState } from '../domain/together/keeping';
import type { KeptPart } from '../domain/together/kept-part';
import { SaveRefused } from '../domain/saved';
import type { Disk } from './disk';
import type { DataKeys } from './keys';
import { keptPartIn, lockedBy, partId, sealPart, type OpenLock, type PartKey } from './kept-part';
import type { PartRecord } from './records';
import { isSameSeal } from './rehearsals';
import { seal, unseal, type Sealed } from './sealing';
import { boundTo, write } from './sessions';
import { readPart } from './shapes-together';

/** A part that is open in this window: how it lies on the disk, as this window knows it. Its next write goes on from there. */
export interface OpenPart {
  /** Absent where no code keeps it. */
  readonly lock?: OpenLock;
  revision: number;
  tries: Tries;
  lies: Sealed & Pick<PartRecord, 'generation'>;
}

/** Opens the seal of the data key alone; undefined when it cannot be read. */
export async function openKept(keys: DataKeys, record: PartRecord): Promise<KeptPart | undefined> {
  const key = keys.of(record.generation);
  if (!key || record.version > sessionVersion) return undefined;
  try {
    const kept = keptPartIn(await unseal(key, record, boundTo(record)));
    const isIt = kept && partId(kept) === record.id && kept.revision === record.revision;
    return isIt ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Seals a part as it is kept under the newest data key. Throws SaveRefused. */
export async function sealKept(keys: DataKeys, kept: KeptPart): Promise<PartRecord> {
  const key = keys.of(keys.newest);
  if (!key) throw new SaveRefused('locked');
  const { session, version, revision } = kept;
  const clear = { id: partId(kept), session, kind: 'part', version, revision } as const;
  return { ...clear, generation: keys.newest, ...(await seal(key, kept, boundTo(clear))) };
}

/** What lies where a part may be. */
export type Found =
  | { readonly kind: 'found'; readonly record: PartRecord; readonly kept: KeptPart }
  | { readonly kind: 'missing' | 'unreadable' | 'newer' };

/** Looks for a part, which stays closed where a code keeps it. */
export const findPart = (disk: Disk, of: PartKey): Promise<Found> =>
  disk.use(async (database, keys) => {
    const record = await database.get('sessions', partId(of));
    if (record?.kind !== 'part') return { kind: 'missing' };
    if (record.version > sessionVersion) return { kind: 'newer' };
    const kept = await openKept(keys, record);
    return kept ? { kind: 'found', record, kept } : { kind: 'unreadable' };
  });

/** Whether a code keeps a part. One that cannot be read is taken for such a one: opening it says what is wrong. */
export async function stateOf(disk: Disk, of: PartKey): Promise<PartState> {
  const found = await findPart(disk, of);
  if (found.kind === 'missing') return 'none';
  return found.kind === 'found' ? found.kept.kind : 'coded';
}

async function keptAs(
  part: Part,
  lock: OpenLock | undefined,
  revision: number,
  tries: Tries,
): Promise<KeptPart> {
  const { session, person } = part;
  const about = { session, person, version: sessionVersion, revision };
  if (!lock) return { ...about, kind: 'plain', part };
  return { ...about, kind: 'coded', lock: lock.lock, tries, inner: await sealPart(lock.key, part) };
}

/** Begins a part behind this code, or without one. Throws SaveRefused where one is there, or its session is not. */
export async function beginPart(disk: Disk, part: Part, code: string | undefined): Promise<OpenPart> {
  if (!readPart(part)) throw new SaveRefused('failed');
  const lock = code === undefined ? undefined : await lockedBy(part, code);
  const kept = await keptAs(part, lock, 1, noTries);
  const lies = await write(
    disk,
    (keys) => sealKept(keys, kept),
    ({ there, hasSession }) => {
      if (!hasSession) throw new SaveRefused('erased-elsewhere');
      if (there) throw new SaveRefused('changed-elsewhere');
      return true;
    },
  );
  if (!lies) throw new SaveRefused('failed');
  return { ...(lock && { lock }), revision: 1, tries: noTries, lies };
}

/** Puts an open part down, over what this window read or wrote last, and nothing else. Throws SaveRefused. */
export async function writePart(disk: Disk, part: Part, open: OpenPart): Promise<void> {
  if (!readPart(part)) throw new SaveRefused('failed');
  const revision = open.revision + 1;
  const inner = await keptAs(part, open.lock, revision, open.tries);
  for (let isWritten = false; !isWritten;) {
    const kept = inner.kind === 'coded' ? { ...inner, tries: open.tries } : inner;
    const lies = await write(
      disk,
      (keys) => sealKept(keys, kept),
      ({ there }) => isSameSeal(there, open.lies),
    );
    isWritten = lies !== undefined;
    if (lies) Object.assign(open, { revision, lies } satisfies Partial<OpenPart>);
    else await lookAgain(disk, part, open);
  }
}

/**
 * Something else lies there than this window knows. It may be the same words under another seal, where a wrong code was
 * counted elsewhere or there is a newer data key: then the write goes on from it. Throws SaveRefused for anything else.
 */
async function lookAgain(disk: Disk, of: PartKey, open: OpenPart): Promise<void> {
  const found = await findPart(disk, of);
  if (found.kind === 'missing') throw new SaveRefused('erased-elsewhere');
  if (found.kind === 'newer') throw new SaveRefused('newer');
  if (found.kind !== 'found') throw new SaveRefused('failed');
  const { kept, record } = found;
  const isIt =
    kept.kind === 'coded'
      ? kept.lock.salt === open.lock?.lock.salt
      : !open.lock && record.generation > open.lies.generation;
  // Erased elsewhere, and begun anew.
  if (!isIt || kept.revision !== open.revision) throw new SaveRefused('changed-elsewhere');
  open.lies = record;
  if (kept.kind === 'coded') open.tries = kept.tries;
}
