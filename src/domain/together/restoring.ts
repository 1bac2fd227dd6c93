import type { Session } from './kept';
import type { KeptPart } from './kept-part';

/** What a device or a backup holds of sessions of two. */
export interface KeptTogether {
  readonly sessions: readonly Session[];
  readonly parts: readonly KeptPart[];
}

/** What restoring lays down, each under its id, in the place of what is there. */
export type TogetherPlan = KeptTogether;

/** The same part, further on: nobody can look into a coded one, but the same lock has the same key behind it. */
function isLater(one: KeptPart, other: KeptPart): boolean {
  const isSame =
    one.kind === 'coded' && other.kind === 'coded'
      ? one.lock.salt === other.lock.salt
      : one.kind === 'plain' && other.kind === 'plain';
  return isSame && one.revision > other.revision;
}

const nameOf = ({ session, person }: KeptPart): string => `${session}/${person}`;

/**
 * Plans a restore by id. Of two sessions the one changed later stays. A part that is here gives way only to itself, further
 * on: never to an older one, and never to one behind another code, which somebody could have made to put it in its place.
 */
export function planTogether(here: KeptTogether, incoming: KeptTogether): TogetherPlan {
  const sessions = new Map(here.sessions.map((each) => [each.id, each]));
  const parts = new Map(here.parts.map((each) => [nameOf(each), each]));
  const changed = new Map<string, Session>();
  for (const session of incoming.sessions) {
    const own = sessions.get(session.id);
    if (own && own.changed >= session.changed) continue;
    // Past both: whoever has it open in another window is told that it changed.
    const revision = Math.max(own?.revision ?? 0, session.revision) + 1;
    changed.set(session.id, { ...session, revision });
  }
  const later = new Map<string, KeptPart>();
  for (const part of incoming.parts) {
    const own = parts.get(nameOf(part));
    if (!own || isLater(part, own)) later.set(nameOf(part), part);
  }
  return { sessions: [...changed.values()], parts: [...later.values()] };
}
