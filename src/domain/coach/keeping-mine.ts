import type { Kept, KeptMine } from '../saved';
import { fingerprint } from '../words';
import type { Found } from './matcher';

/** Where words are kept: a prompt's id, or this for the words page, where all that was kept before counts. */
export const wordsPlace = 'words';

/** A finding as it is remembered: its rule, and its words however they were spaced and capitalized. */
export function keptOf({ rule, start, end }: Found, text: string): Kept {
  return { rule, words: text.slice(start, end).trim().toLowerCase().replace(/\s+/g, ' ') };
}

const isSame = (one: Kept, other: Kept): boolean => one.rule === other.rule && one.words === other.words;

const isAt = (key: string, place: string): boolean =>
  place === wordsPlace || key === place || key.startsWith(`${place}/`);

/** What a person keeps in one place. */
export function keptAt(mine: KeptMine, place: string): readonly Kept[] {
  return Object.entries(mine).flatMap(([key, kept]) => (isAt(key, place) ? [kept] : []));
}

/** Whether a person chose to keep these words over what the rule says of them. */
export function isKept(found: Found, text: string, kept: readonly Kept[]): boolean {
  if (kept.length === 0) return false;
  const own = keptOf(found, text);
  return kept.some((each) => isSame(each, own));
}

/** What is kept, and one more in this place. */
export function alsoKept(mine: KeptMine, place: string, kept: Kept): KeptMine {
  return { ...mine, [`${place}/${fingerprint(`${kept.rule}\n${kept.words}`)}`]: kept };
}

/** What is kept, without this in this place: the note may be shown again. */
export function noLongerKept(mine: KeptMine, place: string, kept: Kept): KeptMine {
  return Object.fromEntries(
    Object.entries(mine).filter(([key, each]) => !(isAt(key, place) && isSame(each, kept))),
  );
}
