import type { AsideReason, OtherEntry } from '../domain/backup';
import { personIds, sessionVersion, type PersonId, type Session } from '../domain/together/kept';
import type { KeptPart } from '../domain/together/kept-part';
import type { KeptTogether } from '../domain/together/restoring';
import { keptPartIn } from './kept-part';
import { sessionMigrations, upgraded } from './migrations';
import { plainId, plainJson } from './plain-json';
import { readSession } from './shapes-together';
import { asBytes, type ZipEntry } from './zip-entries';

const json = (value: unknown): Uint8Array<ArrayBuffer> => asBytes(JSON.stringify(value, null, 2));

function checked(id: string): string {
  if (!plainId.test(id)) throw new TypeError(`no id of a session: ${id}`);
  return id;
}

/** A file for each session, and one for each part: behind its code still, where there is one. */
export const togetherFiles = ({ sessions, parts }: KeptTogether): readonly ZipEntry[] => [
  ...sessions.map((each) => ({ name: `sessions/${checked(each.id)}.json`, bytes: json(each) })),
  ...parts.map((each) => ({
    name: `parts/${checked(each.session)}.${each.person}.json`,
    bytes: json(each),
  })),
];

/** What the files of a backup hold of sessions; those that cannot be read; and all other files. */
export interface FoundTogether extends KeptTogether {
  readonly aside: readonly OtherEntry[];
  readonly rest: readonly ZipEntry[];
}

const sessionName = /^sessions\/([^/.]+)\.json$/;
const partName = new RegExp(`^parts/([^/.]+)\\.(${personIds.join('|')})\\.json$`);

/** Takes sessions and parts out of the files of a backup, each checked as a stranger's. */
export function takeTogether(entries: readonly ZipEntry[]): FoundTogether {
  const sessions = new Map<string, Session>();
  const found: { readonly entry: ZipEntry; readonly part: KeptPart }[] = [];
  const aside: OtherEntry[] = [];
  const rest: ZipEntry[] = [];
  for (const entry of entries) {
    const id = sessionName.exec(entry.name)?.[1];
    const [, of, person] = partName.exec(entry.name) ?? [];
    if (id !== undefined) {
      const read = sessionIn(entry, id);
      if (typeof read === 'string') aside.push({ ...entry, why: read });
      else sessions.set(id, read);
    } else if (of !== undefined) {
      const read = partIn(entry, of, person as PersonId);
      if (typeof read === 'string') aside.push({ ...entry, why: read });
      else found.push({ entry, part: read });
    } else rest.push(entry);
  }
  const parts: KeptPart[] = [];
  for (const { entry, part } of found) {
    // Without its session nobody would ever come to it, nor could they erase it.
    if (sessions.has(part.session)) parts.push(part);
    else aside.push({ ...entry, why: 'unreadable' });
  }
  return { sessions: [...sessions.values()], parts, aside, rest };
}

function sessionIn(entry: ZipEntry, id: string): Session | AsideReason {
  const value = recordIn(entry);
  if (!value) return 'unreadable';
  try {
    const today = upgraded(value, sessionMigrations, sessionVersion);
    if (!today) return 'newer';
    const session = readSession(today);
    return session?.id === id ? session : 'unreadable';
  } catch {
    // A migration meets a shape it was never written for.
    return 'unreadable';
  }
}

function partIn(entry: ZipEntry, session: string, person: PersonId): KeptPart | AsideReason {
  const value = recordIn(entry);
  if (!value) return 'unreadable';
  if (typeof value.version === 'number' && value.version > sessionVersion) return 'newer';
  const part = keptPartIn(value);
  return part?.session === session && part.person === person ? part : 'unreadable';
}

function recordIn({ bytes }: ZipEntry): Record<string, unknown> | undefined {
  const value = plainJson(bytes);
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Record<string, unknown>) : undefined;
}
