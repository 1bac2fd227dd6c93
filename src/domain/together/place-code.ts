import { hashOf } from '../hash';
import type { Session } from './kept';

/** How many words the list has that two-word codes are made from. */
const words = 1024;

/**
 * Where two people stand, as the places of two words in the list: each reads theirs aloud, and when they are the same,
 * so is the page. It says nothing of what was written.
 */
export function placeCode({ id, talk }: Session): readonly [number, number] {
  const { at, floor, turns } = talk;
  const turn = at === 'turns' ? [floor.speaker, floor.stage, floor.said, turns.length].join('/') : '';
  const hash = hashOf([id, at, turn].join('|')) >>> 0;
  return [hash % words, Math.floor(hash / words) % words];
}
