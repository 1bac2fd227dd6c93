import * as v from 'valibot';
import type { OtherEntry } from '../domain/backup';
import { SaveRefused } from '../domain/saved';
import { sealedBytes } from './bytes';
import { damagedFile } from './files';
import type { DataKeys } from './keys';
import { seal, sealBytes, unseal, unsealBytes } from './sealing';

const asideRecord = v.object({
  id: v.string(),
  generation: v.number(),
  about: sealedBytes,
  bytes: sealedBytes,
});

/** A part of a backup that nothing here knows, as it lies on the disk: its name is sealed too. */
export type AsideRecord = v.InferOutput<typeof asideRecord>;

const about = v.object({ name: v.string(), why: v.picklist(['unknown', 'unreadable', 'newer']) });

/** A record that cannot be read, as a file that is kept aside. */
export async function entryOf(name: string, record: unknown): Promise<OtherEntry> {
  const bytes = new Uint8Array(await damagedFile([record]).arrayBuffer());
  const safe = name.replace(/[^\w-]/g, '').slice(0, 60);
  return { name: `unreadable/${safe}.json`, bytes, why: 'unreadable' };
}

/** Seals a part that is set aside, under an id of its own. */
export async function sealAside(keys: DataKeys, { name, why, bytes }: OtherEntry): Promise<AsideRecord> {
  const key = keys.of(keys.newest);
  if (!key) throw new SaveRefused('locked');
  const id = crypto.randomUUID();
  return {
    id,
    generation: keys.newest,
    about: await seal(key, { name, why }, `set-aside/${id}/about`),
    bytes: await sealBytes(key, bytes, `set-aside/${id}/bytes`),
  };
}

/** Opens a part that was set aside; undefined when it cannot be read. */
export async function openAside(keys: DataKeys, value: unknown): Promise<OtherEntry | undefined> {
  const read = v.safeParse(asideRecord, value);
  const key = read.success ? keys.of(read.output.generation) : undefined;
  if (!read.success || !key) return undefined;
  const { id } = read.output;
  try {
    const known = v.parse(about, await unseal(key, read.output.about, `set-aside/${id}/about`));
    return { ...known, bytes: await unsealBytes(key, read.output.bytes, `set-aside/${id}/bytes`) };
  } catch {
    return undefined;
  }
}
