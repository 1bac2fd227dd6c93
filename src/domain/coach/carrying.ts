interface Stretch {
  readonly start: number;
  readonly end: number;
}

const isLetter = (text: string, at: number): boolean => /[\p{L}\p{N}'’]/u.test(text.charAt(at));

/**
 * What was found in a text, moved to where it stands once the text was changed in one place. What the change touched is
 * left out until it is read again.
 */
export function carriedOver<T extends Stretch>(
  found: readonly T[],
  before: string,
  now: string,
): readonly T[] {
  if (before === now || found.length === 0) return found;
  const shorter = Math.min(before.length, now.length);
  let same = 0;
  while (same < shorter && before.charCodeAt(same) === now.charCodeAt(same)) same += 1;
  let sameAtEnd = 0;
  while (
    sameAtEnd < shorter - same &&
    before.charCodeAt(before.length - 1 - sameAtEnd) === now.charCodeAt(now.length - 1 - sameAtEnd)
  )
    sameAtEnd += 1;
  const changedTo = before.length - sameAtEnd;
  const moved = now.length - before.length;
  return found.flatMap((each) => {
    // Right behind it a space or a mark may come, but no letter: that would be another word.
    if (each.end < same || (each.end === same && !isLetter(now, each.end))) return [each];
    if (each.start > changedTo || (each.start === changedTo && !isLetter(now, each.start + moved - 1)))
      return [{ ...each, start: each.start + moved, end: each.end + moved }];
    return [];
  });
}
