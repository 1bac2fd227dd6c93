import type { AsideReason, BackupContents, OtherEntry } from '../domain/backup';
import { rehearsalVersion, type Recording, type Rehearsal } from '../domain/rehearsal/kept';
import { rehearsalMigrations, upgraded } from './migrations';
import { plainId, plainJson } from './plain-json';
import { readRecording, readRehearsal } from './shapes-rehearsal';
import { asBytes, type ZipEntry } from './zip-entries';

type Rehearsed = Pick<BackupContents, 'rehearsals' | 'recordings'>;

const json = (value: unknown): Uint8Array<ArrayBuffer> => asBytes(JSON.stringify(value, null, 2));

function nameOf(store: 'rehearsals' | 'recordings', id: string): string {
  if (!plainId.test(id)) throw new TypeError(`no id of something saved: ${id}`);
  return `${store}/${id}`;
}

/** A file for each rehearsal, and two for each recording: its sound, and beside it what is known of it. */
export const rehearsalFiles = ({ rehearsals, recordings }: Rehearsed): readonly ZipEntry[] => [
  ...rehearsals.map((each) => ({ name: `${nameOf('rehearsals', each.id)}.json`, bytes: json(each) })),
  ...recordings.flatMap(({ bytes, ...about }) => {
    const name = nameOf('recordings', about.id);
    return [
      { name, bytes },
      { name: `${name}.json`, bytes: json(about) },
    ];
  }),
];

/** What the files of a backup hold of rehearsals and recordings; those that cannot be read; and all other files. */
export interface FoundRehearsed extends Rehearsed {
  readonly aside: readonly OtherEntry[];
  readonly rest: readonly ZipEntry[];
}

const pattern = /^(rehearsals|recordings)\/([^/.]+)(\.json)?$/;

/** Takes rehearsals and recordings out of the files of a backup, each checked as a stranger's. */
export function takeRehearsals(entries: readonly ZipEntry[]): FoundRehearsed {
  const rehearsals: Rehearsal[] = [];
  const recordings: Recording[] = [];
  const aside: OtherEntry[] = [];
  const rest: ZipEntry[] = [];
  /** The files of each recording, by its id. */
  const heard = new Map<string, { about?: ZipEntry; sound?: ZipEntry }>();
  for (const entry of entries) {
    const [, store, id = '', isJson] = pattern.exec(entry.name) ?? [];
    if (store === 'recordings') {
      heard.set(id, { ...heard.get(id), [isJson ? 'about' : 'sound']: entry });
    } else if (store === 'rehearsals' && isJson) {
      const read = rehearsalIn(entry, id);
      if (typeof read === 'string') aside.push({ ...entry, why: read });
      else rehearsals.push(read);
    } else rest.push(entry);
  }
  for (const [id, { about, sound }] of heard) {
    const known = about && plainId.test(id) ? plainJson(about.bytes) : undefined;
    const recording = sound && readRecording(known, sound.bytes);
    if (recording?.id === id) recordings.push(recording);
    else for (const entry of [about, sound]) if (entry) aside.push({ ...entry, why: 'unreadable' });
  }
  return { rehearsals, recordings, aside, rest };
}

function rehearsalIn(entry: ZipEntry, id: string): Rehearsal | AsideReason {
  const value = plainId.test(id) ? plainJson(entry.bytes) : undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'unreadable';
  try {
    const today = upgraded(value as Record<string, unknown>, rehearsalMigrations, rehearsalVersion);
    if (!today) return 'newer';
    const rehearsal = readRehearsal(today);
    return rehearsal?.id === id ? rehearsal : 'unreadable';
  } catch {
    // A migration meets a shape it was never written for.
    return 'unreadable';
  }
}
