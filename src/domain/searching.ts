import { checkInsIn } from './check-in';
import type { RelationshipId, RuptureId } from '../content/schema';
import { textsOf } from './answers';
import { pathOf } from './matching';
import type { About, Repair } from './saved';

/** What is looked for: all the words, anywhere in a repair, and who and what it is about. */
export interface Search {
  readonly text: string;
  readonly relationship?: RelationshipId | undefined;
  readonly rupture?: RuptureId | undefined;
}

const plainLetters = /^[\u0020-\u007e\s]*$/;

/** A text without case, accents and other marks, so that it is found however it was typed. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  return plainLetters.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '');
}

function textOf(repair: Repair, labels: string): string {
  const { about, answers, words, checkIns } = repair;
  return [
    labels,
    about.name ?? '',
    ...Object.values(answers).flatMap(textsOf),
    ...Object.values(words.edits).map(({ text }) => text),
    ...checkInsIn(checkIns).flatMap(({ helped = '', left = '' }) => [helped, left]),
  ].join('\n');
}

/** True when nothing is asked for. */
export const isEmptySearch = ({ text, relationship, rupture }: Search): boolean =>
  text.trim() === '' && relationship === undefined && rupture === undefined;

/**
 * Tells of any repair whether it is looked for. `labelsOf` says in words who and what it is about, as a list would; which
 * kind a repair beside the walk once was is not asked.
 */
export function finder(search: Search, labelsOf: (about: About) => string): (repair: Repair) => boolean {
  const wanted = foldText(search.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (repair) => {
    const { about } = repair;
    if (search.relationship !== undefined && about.relationship !== search.relationship) return false;
    if (search.rupture !== undefined && (about.rupture !== search.rupture || pathOf(about) !== 'walk'))
      return false;
    if (wanted.length === 0) return true;
    const text = foldText(textOf(repair, labelsOf(about)));
    return wanted.every((word) => text.includes(word));
  };
}
