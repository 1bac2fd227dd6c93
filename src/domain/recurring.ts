import { folded } from './searching';
import type { Loop } from './patterns';

/** A loop that was written down more than once, in the words of the newest time. */
export interface Recurring {
  readonly newest: Loop;
  readonly times: number;
  /** Other ways it was put, the newest first. */
  readonly also: readonly Loop[];
}

/** Words are compared by their beginning: "leave" and "leaving" are one. */
const stemLength = 4;

function wordsOf({ mine, thenI }: Loop, little: ReadonlySet<string>): ReadonlySet<string> {
  const words = folded(`${mine} ${thenI}`).match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => !little.has(word)).map((word) => word.slice(0, stemLength)));
}

/** Half of the shorter one's words stand in the other too, and two at the least where there are two. */
function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const fewer = Math.min(one.size, other.size);
  const shared = [...one].filter((word) => other.has(word)).length;
  return fewer > 0 && shared >= Math.min(2, fewer) && shared * 2 >= fewer;
}

/**
 * The loops that were written more than once, most often first: by what I do in them, in whatever words. A guess from
 * the words alone; `little` are those that say nothing.
 */
export function recurringIn(loops: readonly Loop[], little: readonly string[]): readonly Recurring[] {
  const skipped = new Set(little);
  const groups: { readonly words: ReadonlySet<string>; readonly loops: Loop[] }[] = [];
  for (const loop of loops) {
    const words = wordsOf(loop, skipped);
    const group = groups.find((each) => areAlike(each.words, words));
    if (group) group.loops.push(loop);
    else groups.push({ words, loops: [loop] });
  }
  return groups
    .flatMap(({ loops: [newest, ...also] }) =>
      newest && also.length > 0 ? [{ newest, times: also.length + 1, also }] : [],
    )
    .sort((a, b) => b.times - a.times);
}
