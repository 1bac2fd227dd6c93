import type { AsideReason, OtherEntry } from '../domain/backup';
import {
  practiceKinds,
  type KeptReturn,
  type PracticeKind,
  type PracticeThing,
} from '../domain/practice/kept';
import type { KeptPractice } from '../domain/practice/restoring';
import { practiceVersion } from '../domain/practice/sent';
import { practiceMigrations, returnMigrations, upgraded, type ShapeMigration } from './migrations';
import { plainId, plainJson } from './plain-json';
import { readKeptReturn, readThing } from './shapes-practice';
import { asBytes, type ZipEntry } from './zip-entries';

const returnId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[0-9a-f]{32}$/;

/** The file of something in a backup. Throws for what has no id of anything saved. */
export function fileOf({ revision: _read, ...kept }: PracticeThing | KeptReturn): ZipEntry {
  const isReturn = !('kind' in kept);
  if (!(isReturn ? returnId : plainId).test(kept.id))
    throw new TypeError(`no id of something saved: ${kept.id}`);
  const name = isReturn ? `returns/${kept.id}.json` : `practices/${kept.kind}.${kept.id}.json`;
  return { name, bytes: asBytes(JSON.stringify(kept, null, 2)) };
}

/** A file for each practice, client and key, and for each return. */
export const practiceFiles = ({ practices, returns }: KeptPractice): readonly ZipEntry[] => [
  ...practices.map(fileOf),
  ...returns.map(fileOf),
];

/** What the files of a backup hold of practices; those that cannot be read; and all other files. */
export interface FoundPractice extends KeptPractice {
  readonly aside: readonly OtherEntry[];
  readonly rest: readonly ZipEntry[];
}

const thingName = new RegExp(`^practices/(${practiceKinds.join('|')})\\.([^/.]+)\\.json$`);
const returnName = /^returns\/([^/]+)\.json$/;

/** Takes practices and returns out of the files of a backup, each checked as a stranger’s. */
export function takePractice(entries: readonly ZipEntry[]): FoundPractice {
  const practices: PracticeThing[] = [];
  const returns: KeptReturn[] = [];
  const aside: OtherEntry[] = [];
  const rest: ZipEntry[] = [];
  for (const entry of entries) {
    const [, kind, id] = thingName.exec(entry.name) ?? [];
    const back = returnName.exec(entry.name)?.[1];
    if (id !== undefined) {
      const read = thingIn(entry, kind as PracticeKind, id);
      if (typeof read === 'string') aside.push({ ...entry, why: read });
      else practices.push(read);
    } else if (back !== undefined) {
      const read = returnIn(entry, back);
      if (typeof read === 'string') aside.push({ ...entry, why: read });
      else returns.push(read);
    } else rest.push(entry);
  }
  return { practices, returns, aside, rest };
}

function thingIn(entry: ZipEntry, kind: PracticeKind, id: string): PracticeThing | AsideReason {
  const today = todayIn(entry, practiceMigrations);
  if (typeof today === 'string') return today;
  const thing = readThing(today);
  return thing?.id === id && thing.kind === kind ? thing : 'unreadable';
}

function returnIn(entry: ZipEntry, id: string): KeptReturn | AsideReason {
  const today = todayIn(entry, returnMigrations);
  if (typeof today === 'string') return today;
  const kept = readKeptReturn(today);
  return kept?.id === id ? kept : 'unreadable';
}

/** What a file holds, brought up to date. */
function todayIn(
  { bytes }: ZipEntry,
  migrations: readonly ShapeMigration[],
): Record<string, unknown> | AsideReason {
  const value = plainJson(bytes);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'unreadable';
  try {
    return upgraded(value as Record<string, unknown>, migrations, practiceVersion) ?? 'newer';
  } catch {
    // A migration meets a shape it was never written for.
    return 'unreadable';
  }
}
