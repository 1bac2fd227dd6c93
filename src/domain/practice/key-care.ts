import type { Identity } from '../together/messages';
import type { TherapistKey } from './kept';
import { practiceVersion } from './sent';

/** The key that new practices are set with: of those not retired the one made last. */
export function keyInUse(keys: readonly TherapistKey[]): TherapistKey | undefined {
  return keys
    .filter(({ retired }) => retired === undefined)
    .reduce<TherapistKey | undefined>((last, key) => (last && last.made >= key.made ? last : key), undefined);
}

/** The keys in the order they are tried on what comes: the one in use first, then those that were retired last. */
export function keysToTry(keys: readonly TherapistKey[]): readonly TherapistKey[] {
  const inUse = keyInUse(keys);
  const rest = keys.filter((key) => key !== inUse);
  return [...(inUse ? [inUse] : []), ...rest.sort((a, b) => (b.retired ?? b.made) - (a.retired ?? a.made))];
}

interface NewKey {
  readonly id: string;
  readonly now: number;
  readonly pair: Identity;
}

const fresh = ({ id, now, pair }: NewKey, by: string): TherapistKey => ({
  kind: 'key',
  id,
  version: practiceVersion,
  made: now,
  changed: now,
  pair,
  by,
});

/** Moving to a new key: what is to be written down, in this order, so that at no moment there is none in use. */
export function movedToNew(keys: readonly TherapistKey[], key: NewKey): readonly TherapistKey[] {
  const inUse = keyInUse(keys);
  const made = Math.max(key.now, ...keys.map((each) => each.made + 1));
  const next = fresh({ ...key, now: made }, inUse?.by ?? '');
  const retired = keys
    .filter((each) => each.retired === undefined)
    .map((each) => ({ ...each, retired: made, changed: Math.max(made, each.changed + 1) }));
  return [next, ...retired];
}

/** What reading a key file in comes to; `known`: this key is here, and nothing changes. */
export type ReadIn =
  | { readonly kind: 'known'; readonly key: TherapistKey }
  /** `in-use`: there was none, so it is set with from now on; `beside`: it only opens what was sealed to it. */
  | { readonly kind: 'in-use' | 'beside'; readonly key: TherapistKey };

/** A key out of a file. It never takes the place of one that is in use. It lies in a file, so it counts as backed up. */
export function readIn(keys: readonly TherapistKey[], key: NewKey): ReadIn {
  const known = keys.find(({ pair }) => pair.recipient === key.pair.recipient);
  if (known) return { kind: 'known', key: known };
  const inUse = keyInUse(keys);
  const added = { ...fresh(key, inUse?.by ?? ''), backedUp: key.now };
  return inUse ? { kind: 'beside', key: { ...added, retired: key.now } } : { kind: 'in-use', key: added };
}
