import { holdsFields } from '../same-value';
import type { Exchange, Recording, Rehearsal, RehearsalId, Try } from './kept';

/** A recording without its sound, with a print that tells its sound from any other. */
export type Heard = Omit<Recording, 'bytes'> & { readonly print: string };

/** What restoring does with rehearsals and recordings. Nothing on the device is lost by it, and nothing of the backup. */
export interface RehearsalPlan {
  /** Each is laid down under its id, in the place of what is there; that is in it, or among these under a new id. */
  readonly put: readonly Rehearsal[];
  /** Recordings of the backup that are brought, each by its id there, as what. */
  readonly bring: ReadonlyMap<string, Heard>;
  /** Recordings on the device whose rehearsal got another id, which they get as well. */
  readonly move: readonly Heard[];
}

/** What a device or a backup holds of rehearsals and recordings. */
export interface Rehearsed {
  readonly rehearsals: readonly Rehearsal[];
  readonly recordings: readonly Heard[];
}

/** A rehearsal is compared with this many that began as it did, so that a made-up file with thousands costs no more. */
const mostCompared = 20;

const holdsExchange = (mine: Exchange | undefined, theirs: Exchange): boolean =>
  mine !== undefined && holdsFields(mine, theirs);

function holdsTry(mine: Try | undefined, theirs: Try): boolean {
  if (!mine || !holdsFields(mine, theirs, ['exchanges'])) return false;
  // One that ended is not the beginning of one that went on.
  const isLonger = mine.exchanges.length > theirs.exchanges.length;
  return (
    !(isLonger && theirs.ended !== undefined) &&
    theirs.exchanges.every((each, at) => holdsExchange(mine.exchanges[at], each))
  );
}

/** True when everything of `theirs` stands in `mine` too, which may have gone on from it. */
function holdsRehearsal(mine: Rehearsal, theirs: Rehearsal): boolean {
  return (
    holdsFields(mine, theirs, ['id', 'version', 'changed', 'tries']) &&
    theirs.tries.every((each, at) => holdsTry(mine.tries[at], each))
  );
}

/** Second copies began as the first did, and keep that whatever their ids. */
const beginningOf = ({ made, seed }: Rehearsal): string => `${made}/${seed}`;

const namedIn = ({ tries }: Rehearsal): ReadonlySet<string> =>
  new Set(tries.flatMap(({ exchanges }) => exchanges.flatMap(({ recording }) => recording ?? [])));

/**
 * Plans a restore by id. What is here whole stays, what is here with less goes on; of two that differ the one changed
 * later gets the id, and the other is kept under a new one. `newId` gives ids nobody has used.
 */
export function planRehearsals(here: Rehearsed, incoming: Rehearsed, newId: () => string): RehearsalPlan {
  const kept = new Map(here.rehearsals.map((each) => [each.id, each]));
  const alike = new Map<string, RehearsalId[]>();
  const join = (rehearsal: Rehearsal): void => {
    const ids = alike.get(beginningOf(rehearsal)) ?? [];
    alike.set(beginningOf(rehearsal), [
      ...ids.filter((id) => id !== rehearsal.id).slice(-mostCompared),
      rehearsal.id,
    ]);
  };
  here.rehearsals.forEach(join);

  const changed = new Set<RehearsalId>();
  const put = (rehearsal: Rehearsal): RehearsalId => {
    kept.set(rehearsal.id, rehearsal);
    join(rehearsal);
    changed.add(rehearsal.id);
    return rehearsal.id;
  };
  /** Where each rehearsal of the backup is then; and where what was here under an id went. */
  const placed = new Map<RehearsalId, RehearsalId>();
  const moved = new Map<RehearsalId, { readonly to: RehearsalId; readonly stay: ReadonlySet<string> }>();

  for (const each of incoming.rehearsals) {
    const own = kept.get(each.id);
    const known = [
      ...(own ? [own] : []),
      ...(alike.get(beginningOf(each)) ?? []).flatMap((id) => kept.get(id) ?? []),
    ];
    const more = known.find((one) => holdsRehearsal(one, each));
    const less = known.find((one) => holdsRehearsal(each, one));
    if (more) placed.set(each.id, more.id);
    else if (less) placed.set(each.id, put({ ...each, id: less.id }));
    else if (!own) put(each);
    else if (each.changed > own.changed) {
      moved.set(each.id, { to: put({ ...own, id: newId() }), stay: namedIn(each) });
      put(each);
    } else placed.set(each.id, put({ ...each, id: newId() }));
  }

  return {
    put: [...changed].flatMap((id) => kept.get(id) ?? []),
    bring: bringing(here.recordings, incoming.recordings, placed, newId),
    move: here.recordings.flatMap((each) => {
      const from = moved.get(each.rehearsal);
      return from && !from.stay.has(each.id) ? [{ ...each, rehearsal: from.to }] : [];
    }),
  };
}

/** The recordings that are not here yet. One that sounds otherwise under the same id gets another id. */
function bringing(
  here: readonly Heard[],
  incoming: readonly Heard[],
  placed: ReadonlyMap<RehearsalId, RehearsalId>,
  newId: () => string,
): ReadonlyMap<string, Heard> {
  const prints = new Map(here.map(({ id, print }) => [id, print]));
  const sounds = new Set(prints.values());
  const bring = new Map<string, Heard>();
  for (const each of incoming) {
    const print = prints.get(each.id);
    // Brought under another id by an earlier restore, it is here as well.
    if (print !== undefined && sounds.has(each.print)) continue;
    const rehearsal = placed.get(each.rehearsal) ?? each.rehearsal;
    bring.set(each.id, { ...each, id: print === undefined ? each.id : newId(), rehearsal });
  }
  return bring;
}
