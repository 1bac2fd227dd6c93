import { pathOf } from './matching';
import type { Persistence, RepairRow } from './saved';

const day = 24 * 60 * 60 * 1000;
/** Safari clears a site after seven days of use without a visit: two days are left to act in. */
const freshFor = 5 * day;

/**
 * Whether to say that what is here is in no fresh backup. Not where the browser promised to keep it, nor while a repair
 * beside the usual walk lies here: a file on the device may then be worse than a loss. Times in milliseconds since 1970.
 */
export function needsBackup(
  rows: readonly RepairRow[],
  persistence: Persistence,
  backedUp: number | undefined,
  now: number,
): boolean {
  if (rows.length === 0 || persistence === 'promised') return false;
  if (rows.some(({ about }) => pathOf(about) !== 'walk')) return false;
  if (backedUp !== undefined && now - backedUp < freshFor) return false;
  return rows.some(({ changed }) => backedUp === undefined || changed > backedUp);
}
