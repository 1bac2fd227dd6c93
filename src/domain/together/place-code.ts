import { hashOf } from '../hash';
import { personIds, type Session, type Talk } from './kept';

/** How many words the list has that two-word codes are made from. */
const words = 1024;

/**
 * Where two people stand, as the places of two words in the list: each reads theirs aloud, and when they are the same,
 * so is the page. It says nothing of what was written.
 */
export function placeCode({ id, talk }: Session): readonly [number, number] {
  const hash = hashOf([id, talk.at, ...within(talk)].join('|')) >>> 0;
  return [hash % words, Math.floor(hash / words) % words];
}

/** Where they stand within a part that has more than one page: numbers and names of stages, never a word of theirs. */
function within({ at, floor, turns, said }: Talk): readonly (string | number)[] {
  switch (at) {
    case 'turns':
      return [
        floor.speaker,
        floor.stage,
        floor.said,
        turns.length,
        // The second try to say it back is another page than the first.
        turns.at(-1)?.reflections.length ?? 0,
      ];
    case 'say':
      return personIds.filter((each) => said.includes(each));
    default:
      return [];
  }
}
