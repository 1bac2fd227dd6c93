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

/** What a listener who did nothing takes from it. */
export function asTold(taken: Taken): Taken {
  const done = new Map<Act, Done>();
  for (const each of taken.done) {
    const act = toldAs[each.act] ?? each.act;
    const before = done.get(act);
    if (!before || before.sure < each.sure) done.set(act, { ...each, act });
  }
  const [first, ...others] = [...done.values()].sort((a, b) => b.sure - a.sure);
  return first ? { ...taken, done: [first, ...others] } : taken;
}
