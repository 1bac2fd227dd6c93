import type { CheckInQuestion } from '../../domain/checking-in';
import type { RepairId } from '../../domain/saved';

/** The last page of a check-in: what was reported. */
export const lastPage = 'reported';

/** Where a repair is looked back on; with a question, that page of it. */
export const checkInOf = (id: RepairId, question?: CheckInQuestion | typeof lastPage): string =>
  `/repair/${id}/check-in${question === undefined ? '' : `/${question}`}`;
