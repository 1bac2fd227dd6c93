import * as v from 'valibot';
import {
  BackupRefused,
  backupVersion,
  type AsideReason,
  type BackupContents,
  type OtherEntry,
} from '../domain/backup';
import { carried } from '../domain/carrying';
import type { Repair } from '../domain/saved';
import { freeName } from '../domain/set-aside';
import { upgraded } from './migrations';
import { rehearsalFiles, takeRehearsals } from './backup-rehearsals';
import { practiceFiles, takePractice } from './backup-practice';
import { takeTogether, togetherFiles } from './backup-together';
import { plainId, plainJson } from './plain-json';
import { readRepair, readSettings } from './shapes';
import { asBytes, looksZipped, readZip, writeZip, type ZipEntry } from './zip-entries';

const headName = 'mend.json';
const kind = 'mend backup';
const largestHead = 1_000_000;

const repairName = /^repairs\/([^/]+)\.json$/;

const head = v.looseObject({
  kind: v.literal(kind),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  made: v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15)),
  app: v.optional(v.pipe(v.string(), v.maxLength(40))),
  settings: v.optional(v.unknown()),
  counts: v.looseObject({ repairs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9)) }),
});

/** A backup as a zip: one file about itself, one for each repair, those of rehearsals, of sessions and of practices, and whatever was set aside earlier. */
export function writeBackup(contents: BackupContents): Uint8Array<ArrayBuffer> {
  const { made, app, repairs, others } = contents;
  const settings = carried(contents.settings);
  const entries: ZipEntry[] = [
    {
      name: headName,
      bytes: json({ kind, version: backupVersion, made, app, settings, counts: { repairs: repairs.length } }),
    },
    ...repairs.map((repair) => ({ name: nameOf(repair), bytes: json(repair) })),
    ...rehearsalFiles(contents),
    ...togetherFiles(contents),
    ...practiceFiles(contents),
  ];
  const names = new Set(entries.map(({ name }) => name));
  for (const other of others) {
    const name = freeName(other.name, (each) => names.has(each));
    names.add(name);
    entries.push({ name, bytes: other.bytes });
  }
  return writeZip(entries, made);
}

const json = (value: unknown): Uint8Array<ArrayBuffer> => asBytes(JSON.stringify(value, null, 2));

function nameOf({ id }: Repair): string {
  if (!plainId.test(id)) throw new TypeError(`no id of a saved repair: ${id}`);
  return `repairs/${id}.json`;
}

/**
 * What a backup holds. A part of it that cannot be read, or that a newer Mend wrote, is set aside whole. Throws
 * BackupRefused for a file that is no backup, is cut short, damaged, too big or newer.
 */
export function readBackup(bytes: Uint8Array<ArrayBuffer>): BackupContents {
  if (bytes.length === 0) throw new BackupRefused('empty');
  if (!looksZipped(bytes)) throw new BackupRefused('not-a-backup');
  const entries = readZip(bytes);
  const { made, app, settings, counts } = readHead(entries.find(({ name }) => name === headName));

  const repairs: Repair[] = [];
  const { rehearsals, recordings, ...rehearsed } = takeRehearsals(entries);
  const { sessions, parts, ...together } = takeTogether(rehearsed.rest);
  const { practices, returns, ...practice } = takePractice(together.rest);
  const others: OtherEntry[] = [...rehearsed.aside, ...together.aside, ...practice.aside];
  let listed = 0;
  for (const entry of practice.rest) {
    if (entry.name === headName) continue;
    const id = repairName.exec(entry.name)?.[1];
    if (id !== undefined) listed += 1;
    const read = id === undefined ? 'unknown' : readEntry(entry, id);
    if (typeof read === 'string') others.push({ ...entry, why: read });
    else repairs.push(read);
  }
  return {
    made,
    ...(app !== undefined && { app }),
    settings: readSettings(settings),
    repairs,
    rehearsals,
    recordings,
    sessions,
    parts,
    practices,
    returns,
    others,
    missing: Math.max(0, counts.repairs - listed),
  };
}

function readHead(entry: ZipEntry | undefined): v.InferOutput<typeof head> {
  if (!entry) throw new BackupRefused('not-a-backup');
  const value = entry.bytes.length > largestHead ? undefined : plainJson(entry.bytes);
  const claim = v.safeParse(v.looseObject({ kind: v.literal(kind), version: v.number() }), value);
  if (!claim.success) throw new BackupRefused(value === undefined ? 'damaged' : 'not-a-backup');
  if (claim.output.version > backupVersion) throw new BackupRefused('newer');
  const read = v.safeParse(head, value);
  if (!read.success) throw new BackupRefused('damaged');
  return read.output;
}

function readEntry(entry: ZipEntry, id: string): Repair | AsideReason {
  const value = plainId.test(id) ? plainJson(entry.bytes) : undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'unreadable';
  try {
    const today = upgraded(value as Record<string, unknown>);
    if (!today) return 'newer';
    const repair = readRepair(today);
    return repair?.id === id ? repair : 'unreadable';
  } catch {
    // A migration meets a shape it was never written for.
    return 'unreadable';
  }
}
