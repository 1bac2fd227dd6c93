const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });
const moment = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** “Nov 22, 2026”. */
export const dayOf = (time: number): string => day.format(time);

/** “Nov 22, 2026, 3:04 PM”. */
export const momentOf = (time: number): string => moment.format(time);
