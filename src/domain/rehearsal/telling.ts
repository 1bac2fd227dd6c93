import type { Act } from '../../content/schema-rehearsal';
import type { Done, Taken } from './taken';

/** What would be an excuse, a charge or a push between two is telling, to somebody who only listens. */
const toldAs: Partial<Readonly<Record<Act, Act>>> = {
  explains: 'names',
  evades: 'names',
  blames: 'feels',
  scorns: 'feels',
  threatens: 'feels',
  presses: 'needs',
};

/**
 * What the one who did it takes from somebody they hurt: a reason given there is no excuse. Who tells of their own quiet
 * and why, or of what they needed, tells something.
 */
export function asHurt(taken: Taken): Taken {
  const told = taken.shows.has('says-need') ? 'needs' : 'names';
  return taken.shows.has('makes-small') ? taken : retold(taken, { explains: told });
}

/** What a listener who did nothing takes from it. */
export const asTold = (taken: Taken): Taken => retold(taken, toldAs);

function retold(taken: Taken, as: Partial<Readonly<Record<Act, Act>>>): Taken {
  const done = new Map<Act, Done>();
  for (const each of taken.done) {
    const act = as[each.act] ?? each.act;
    const before = done.get(act);
    if (!before || before.sure < each.sure) done.set(act, { ...each, act });
  }
  const [first, ...others] = [...done.values()].sort((a, b) => b.sure - a.sure);
  return first ? { ...taken, done: [first, ...others] } : taken;
}
