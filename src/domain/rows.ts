import { isAnswered } from './answers';
import type { Repair, RepairRow } from './saved';

/** The row of the list that stands for this repair. */
export function rowOf(repair: Repair): RepairRow {
  return {
    id: repair.id,
    changed: repair.changed,
    about: repair.about,
    origin: repair.origin,
    answered: Object.values(repair.answers).filter(isAnswered).length,
    ...(repair.versionOf !== undefined && { versionOf: repair.versionOf }),
  };
}
