import type { RelationshipId, RuptureId } from '../content/schema';
import { textsOf } from './answers';
import { checkInsIn } from './check-in';
import { pathOf } from './matching';
import { rowOf } from './rows';
import type { About, Repair, RepairRow } from './saved';

/** What is looked for: all the words, anywhere in a repair, and who and what it is about. */
export interface Search {
  readonly text: string;
  readonly relationship?: RelationshipId | undefined;
  readonly rupture?: RuptureId | undefined;
}

const plainLetters = /^[\u0020-\u007e\s]*$/;
/** Marks on letters, which nobody should have to type to find a name. */
const marks = /\p{M}+/gu;

/** A text as it is searched: without case, and without marks on its letters, so that it is found however it was typed. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  if (plainLetters.test(lower)) return lower;
  // Lower case can bring marks of its own, and a sigma that depends on where the word ends.
  return text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(marks, '').replaceAll('ς', 'σ');
}

/** The words of a search; all of them have to be found. */
export const wordsToFind = (query: string): readonly string[] =>
  folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');

/** Whether every word of a search stands in a folded text. */
export const isFound = (words: readonly string[], searched: string): boolean =>
  words.every((word) => searched.includes(word));

/** A repair’s row in the list, with all that the repair can be found by, folded. */
export interface Searchable {
  readonly row: RepairRow;
  readonly text: string;
}

/** What a repair can be found by; nothing else of it has to be kept in mind. */
export function searchableOf(repair: Repair): Searchable {
  const { about, answers, words, checkIns } = repair;
  const texts = [
    about.name ?? '',
    ...Object.values(answers).flatMap(textsOf),
    ...Object.values(words.edits).map(({ text }) => text),
    ...checkInsIn(checkIns).flatMap(({ helped = '', left = '' }) => [helped, left]),
  ];
  return { row: rowOf(repair), text: folded(texts.join('\n')) };
}

/** True when nothing is asked for. */
export const isEmptySearch = ({ text, relationship, rupture }: Search): boolean =>
  text.trim() === '' && relationship === undefined && rupture === undefined;

/**
 * Tells of any repair whether it is looked for. `labelsOf` says in words who and what it is about, as a list would; which
 * kind a repair beside the walk once was is not asked.
 */
export function finder(
  search: Search,
  labelsOf: (about: About) => string,
): (searchable: Searchable) => boolean {
  const wanted = wordsToFind(search.text);
  return ({ row: { about }, text }) => {
    if (search.relationship !== undefined && about.relationship !== search.relationship) return false;
    if (search.rupture !== undefined && (about.rupture !== search.rupture || pathOf(about) !== 'walk'))
      return false;
    const others = wanted.filter((word) => !text.includes(word));
    return others.length === 0 || isFound(others, folded(labelsOf(about)));
  };
}
