import { practiceVersion, type PracticeReturn } from './sent';
import { returnIdOf, type KeptReturn, type ReturnFit, type SetPractice } from './kept';

/** What stands here of the practice that a return names: as it was set, with the fingerprint of it. */
export interface KnownPractice {
  readonly set: SetPractice;
  readonly fingerprint: string;
}

/**
 * What a return turned out to be beside what is here. `newer` takes the place of the version before it, which stays;
 * `older` is put among the earlier ones; of `same` one is kept.
 */
export type Received =
  | { readonly kind: 'new' | 'newer' | 'older'; readonly kept: KeptReturn }
  | { readonly kind: 'same'; readonly kept: KeptReturn };

/** Whether the return answers what was set, something changed on the way, or something not set from here. */
export const fitOf = (back: PracticeReturn, known: KnownPractice | undefined): ReturnFit =>
  !known ? 'not-set-here' : back.of === known.fingerprint ? 'as-set' : 'edited';

/** All of a return as one text; the same for the same words, whatever order its parts were read in. */
function wordsOf(back: PracticeReturn): string {
  return JSON.stringify(back, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/**
 * Below 0 where the first is the older one. Two that count the same and say different things, as after a backup was brought
 * back on the client’s device, stand in the order of their letters: any order, so that it is the same whichever came first.
 */
export function byVersion(one: PracticeReturn, other: PracticeReturn): number {
  if (one.version !== other.version) return one.version - other.version;
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  return mine === theirs ? 0 : mine < theirs ? -1 : 1;
}

/**
 * Takes in a return, beside what is here of the same copy. Whatever order versions come in, and however often, the same one
 * is the newest and the same ones stay. A newer one has not been reviewed; what was noted stays.
 */
export function received(
  back: PracticeReturn,
  here: KeptReturn | undefined,
  known: KnownPractice | undefined,
  now: number,
): Received {
  if (!here) {
    const client = known?.set.client;
    return {
      kind: 'new',
      kept: {
        id: returnIdOf(back),
        version: practiceVersion,
        arrived: now,
        changed: now,
        ...(client !== undefined && { client }),
        newest: back,
        earlier: [],
        fit: fitOf(back, known),
        notes: '',
      },
    };
  }
  const all = [...here.earlier, here.newest];
  if (all.some((each) => byVersion(each, back) === 0)) return { kind: 'same', kept: here };
  const changed = Math.max(now, here.changed + 1);
  if (byVersion(back, here.newest) < 0)
    return {
      kind: 'older',
      kept: { ...here, changed, earlier: [...here.earlier, back].sort(byVersion) },
    };
  const { reviewed: _seen, ...rest } = here;
  return {
    kind: 'newer',
    kept: { ...rest, arrived: now, changed, newest: back, earlier: all, fit: fitOf(back, known) },
  };
}
