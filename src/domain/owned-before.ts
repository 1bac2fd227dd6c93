import { pathOf } from './matching';
import type { About, RepairRow } from './saved';

/** From this many on, words alone have been tried. */
const often = 3;

/** Relationships one has one of at a time: the same person, though nobody is named. */
const onlyOne: readonly About['relationship'][] = ['partner'];

const nameOf = ({ name = '' }: About): string => name.trim().toLocaleLowerCase();

/** Whether two repairs are about the same person, as far as can be told without asking. */
function isSamePerson(one: About, other: About): boolean {
  if (one.relationship !== other.relationship || nameOf(one) !== nameOf(other)) return false;
  return nameOf(one) !== '' || onlyOne.includes(one.relationship);
}

const isMine = ({ side }: About): boolean => side === 'i-hurt-them' || side === 'both';

/**
 * True when this is the third time, or more, that the person owns the same kind of hurt to the same person, among these
 * rows. Second versions of a repair, examples and paths beside the walk count for nothing.
 */
export function hasOwnedBefore(rows: readonly RepairRow[], about: About): boolean {
  if (about.rupture === undefined || pathOf(about) !== 'walk' || !isMine(about)) return false;
  const alike = rows.filter(
    (row) =>
      row.origin.kind === 'self' &&
      row.versionOf === undefined &&
      pathOf(row.about) === 'walk' &&
      row.about.rupture === about.rupture &&
      isMine(row.about) &&
      isSamePerson(row.about, about),
  );
  return alike.length >= often;
}
