import { isSameValue } from '../same-value';
import {
  mostBegun,
  mostVersions,
  type Client,
  type ClientId,
  type KeptReturn,
  type OwnPractice,
  type PracticeThing,
  type TakenPractice,
  type TherapistKey,
} from './kept';
import { byVersion } from './receiving';
import type { PracticeReturn } from './sent';

/** What a device or a backup holds of practices. */
export interface KeptPractice {
  readonly practices: readonly PracticeThing[];
  readonly returns: readonly KeptReturn[];
}

/** What restoring lays down, each under its name, in the place of what is there. */
export interface PracticeRestore extends KeptPractice {
  /** What cannot stand where something else does; it is kept aside, whole. */
  readonly beside: readonly (PracticeThing | KeptReturn)[];
}

/** The longest a note may get. */
const longestNote = 200_000;

/** What stays of two, and the one that has to go beside it. */
interface Met<What> {
  readonly stays: What;
  readonly beside?: What;
}

interface Changing {
  readonly changed: number;
}

/** The one changed later first; what is here, where both say the same. */
const inOrder = <What extends Changing>(here: What, other: What): readonly [later: What, earlier: What] =>
  other.changed > here.changed ? [other, here] : [here, other];

/** Both notes, the later first; where one holds the other, it is enough. Undefined where they are too long together. */
function bothNotes(later: string, earlier: string): string | undefined {
  if (later.includes(earlier)) return later;
  if (earlier.includes(later)) return earlier;
  const both = `${later}\n\n${earlier}`;
  return both.length > longestNote ? undefined : both;
}

function metClients(here: Client, other: Client): Met<Client> {
  const [later, earlier] = inOrder(here, other);
  const notes = bothNotes(later.notes, earlier.notes);
  return notes === undefined ? { stays: here, beside: other } : { stays: { ...earlier, ...later, notes } };
}

/**
 * What was done adds up. Of two returns that are being put together the later stays as it is: what somebody took out of it
 * again is not put back in, and the other one goes beside. Whether anything may go back was decided here.
 */
function metTaken(here: TakenPractice, other: TakenPractice): Met<TakenPractice> {
  if (here.copy !== other.copy || !isSameValue(here.sent, other.sent)) return { stays: here, beside: other };
  const [later, earlier] = inOrder(here, other);
  const { finished: _either, ...kept } = { ...earlier, ...later };
  const stays: TakenPractice = {
    ...kept,
    ...(later.finished !== undefined && { finished: later.finished }),
    canReturn: here.canReturn,
    parts: later.parts.map((part, at) => ({
      ...part,
      times: Math.max(part.times, earlier.parts[at]?.times ?? 0),
      repairs: [
        ...(earlier.parts[at]?.repairs ?? []).filter((id) => !part.repairs.includes(id)),
        ...part.repairs,
      ],
    })),
    before: { ...earlier.before, ...later.before },
    after: { ...earlier.after, ...later.after },
    draft: later.draft.fields.length > 0 ? later.draft : earlier.draft,
    // A lower count would make the next version look older than one that was handed over.
    handed: Math.max(here.handed, other.handed),
  };
  if (stays.parts.some(({ repairs }) => repairs.length > mostBegun)) return { stays: here, beside: other };
  const isLost = earlier.draft.fields.length > 0 && !isSameValue(stays.draft, earlier.draft);
  return isLost ? { stays, beside: earlier } : { stays };
}

/** Of everything else the one that is here stays, or the one that was changed later. */
function met(here: PracticeThing, other: PracticeThing): Met<PracticeThing> {
  if (here.kind === 'client' && other.kind === 'client') return metClients(here, other);
  if (here.kind === 'taken' && other.kind === 'taken') return metTaken(here, other);
  if (here.kind === 'set' && other.kind === 'set') {
    // A link that went out leads to what it said then, whatever a file says of it now.
    if (!isSameValue(here.sent, other.sent)) return { stays: here, beside: other };
    return { stays: { ...other, ...here } };
  }
  const [later, earlier] = inOrder(here, other);
  return { stays: later, beside: earlier };
}

function metReturns(here: KeptReturn, other: KeptReturn): Met<KeptReturn> {
  const versions: PracticeReturn[] = [];
  for (const each of [...here.earlier, here.newest, ...other.earlier, other.newest].sort(byVersion)) {
    const before = versions.at(-1);
    if (!before || byVersion(before, each) !== 0) versions.push(each);
  }
  const newest = versions.pop() ?? here.newest;
  const [later, earlier] = inOrder(here, other);
  const notes = bothNotes(later.notes, earlier.notes);
  if (notes === undefined || versions.length >= mostVersions) return { stays: here, beside: other };
  const isIn = (kept: KeptReturn): boolean => byVersion(kept.newest, newest) === 0;
  // When it came, how it fits and whether it was looked at is said of the newest version alone.
  const of = isIn(here) && isIn(other) ? later : isIn(here) ? here : other;
  const { reviewed: _here, ...kept } = { ...earlier, ...later };
  const client = here.client ?? other.client;
  return {
    stays: {
      ...kept,
      ...(client !== undefined && { client }),
      arrived: of.arrived,
      newest,
      earlier: versions,
      fit: of.fit,
      notes,
      ...(of.reviewed !== undefined && { reviewed: of.reviewed }),
    },
  };
}

const pairOf = ({ pair }: TherapistKey): string => JSON.stringify([pair.identity, pair.recipient]);

/**
 * Every key stays, and opens what was sealed to it. None that comes takes the place of the one that is set with here:
 * somebody could have made it to be sealed to. Where there is none, those that come are as they were.
 */
function keysAfter(
  here: readonly TherapistKey[],
  incoming: readonly TherapistKey[],
  newId: () => string,
): readonly TherapistKey[] {
  const after = new Map(here.map((key) => [key.id, key]));
  const idOf = new Map(here.map((key) => [pairOf(key), key.id]));
  const added = new Set<string>();
  for (const key of incoming) {
    const own = after.get(idOf.get(pairOf(key)) ?? '');
    const id = own?.id ?? (after.has(key.id) ? newId() : key.id);
    const [later, earlier] = own ? inOrder(own, key) : [key, key];
    after.set(id, { ...earlier, ...later, id });
    if (!own) added.add(id);
    idOf.set(pairOf(key), id);
  }
  const isSetWith = here.some(({ id }) => after.get(id)?.retired === undefined);
  return [...after.values()].map((key) =>
    isSetWith && added.has(key.id) ? { ...key, retired: key.retired ?? key.changed } : key,
  );
}

const nameOf = ({ kind, id }: PracticeThing): string => `${kind}/${id}`;
const saidIn = ({ name, plan }: OwnPractice): string => JSON.stringify([name, plan]);

/** Without which write it was read as: that is of this disk alone. */
function asWritten<What extends PracticeThing | KeptReturn>({ revision: _read, ...rest }: What): What {
  return rest as What;
}

/**
 * Plans a restore by name: what is not here comes, and of two that differ nothing that somebody wrote is lost. Something of
 * a client who is neither here (`isClient`) nor in the backup comes without one. `newId` gives ids nobody has used.
 */
export function planPractice(
  here: KeptPractice,
  incoming: KeptPractice,
  isClient: (id: ClientId) => boolean,
  newId: () => string,
): PracticeRestore {
  const coming = new Set(incoming.practices.flatMap(({ kind, id }) => (kind === 'client' ? [id] : [])));
  function withClient<What extends PracticeThing | KeptReturn>(kept: What): What {
    if (!('client' in kept) || kept.client === undefined) return kept;
    const { client, ...rest } = kept;
    return coming.has(client) || isClient(client) ? kept : (rest as What);
  }
  const before = new Map(here.practices.map((each) => [nameOf(each), asWritten(each)]));
  const after = new Map(before);
  const beside: (PracticeThing | KeptReturn)[] = [];
  const said = new Set(here.practices.flatMap((each) => (each.kind === 'own' ? [saidIn(each)] : [])));

  for (const each of incoming.practices.map((one) => withClient(asWritten(one)))) {
    if (each.kind === 'key') continue;
    const own = after.get(nameOf(each));
    if (each.kind === 'own') {
      // Two own practices of one id are two practices.
      const thing = own ? { ...each, id: newId() } : each;
      if (!said.has(saidIn(each))) after.set(nameOf(thing), thing);
      said.add(saidIn(each));
    } else if (!own) after.set(nameOf(each), each);
    else if (!isSameValue(own, each)) {
      const two = met(own, each);
      after.set(nameOf(each), two.stays);
      if (two.beside) beside.push(two.beside);
    }
  }
  const keysOf = (things: Iterable<PracticeThing>): readonly TherapistKey[] =>
    [...things].flatMap((each) => (each.kind === 'key' ? [each] : []));
  for (const key of keysAfter(keysOf(before.values()), keysOf(incoming.practices.map(asWritten)), newId))
    after.set(nameOf(key), key);

  const returnsBefore = new Map(here.returns.map((each) => [each.id, asWritten(each)]));
  const returns = new Map(returnsBefore);
  for (const each of incoming.returns.map((one) => withClient(asWritten(one)))) {
    const own = returns.get(each.id);
    const two = own ? metReturns(own, each) : { stays: each };
    returns.set(each.id, two.stays);
    if (two.beside) beside.push(two.beside);
  }
  return {
    practices: [...after.values()].filter((each) => !isSameValue(before.get(nameOf(each)), each)),
    returns: [...returns.values()].filter((each) => !isSameValue(returnsBefore.get(each.id), each)),
    beside,
  };
}
