import type { When } from '../content/schema';
import type { About } from './saved';

const lets = <T>(list: readonly T[] | undefined, value: T | undefined): boolean =>
  list === undefined || (value !== undefined && list.includes(value));

/** The path a repair is on: without contact there is nothing to send, so it is written for oneself. */
export function pathOf(about: About): About['path'] {
  return about.path === 'walk' && about.reach === 'no-contact' ? 'for-myself' : about.path;
}

/** True when every list of the condition that is present holds what this repair is about. */
export function fits(when: When | undefined, about: About): boolean {
  if (!when) return true;
  return (
    lets(when.sides, about.side) &&
    lets(when.moves, about.move) &&
    lets(when.relationships, about.relationship) &&
    lets(when.powers, about.relationship === 'colleague' ? about.power : undefined) &&
    lets(when.needs, about.need) &&
    lets(when.reach, about.reach) &&
    lets(when.paths, pathOf(about)) &&
    lets(when.lengths, about.length) &&
    lets(when.ruptures, about.rupture) &&
    lets(when.foundOut, about.foundOut) &&
    (when.under18 === undefined || when.under18 === isChildOf(about))
  );
}

/** True when the person is under 18 and the other is their parent. */
export function isChildOf(about: About): boolean {
  return about.relationship === 'my-parent' && about.under18 === true;
}
