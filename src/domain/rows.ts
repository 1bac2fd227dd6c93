import { isAnswered } from './answers';
import { checkInsIn } from './check-in';
import type { Repair, RepairRow } from './saved';

function checkedInOf(repair: Repair): RepairRow['checkedIn'] {
  const checkIns = checkInsIn(repair.checkIns);
  const [first, last] = [checkIns[0], checkIns.at(-1)];
  return first && last && { first: first.made, last: last.made, outcome: last.outcome };
}

/** The row of the list that stands for this repair. */
export function rowOf(repair: Repair): RepairRow {
  const checkedIn = checkedInOf(repair);
  return {
    id: repair.id,
    changed: repair.changed,
    about: repair.about,
    origin: repair.origin,
    answered: Object.values(repair.answers).filter(isAnswered).length,
    ...(repair.versionOf !== undefined && { versionOf: repair.versionOf }),
    ...(checkedIn && { checkedIn }),
  };
}
