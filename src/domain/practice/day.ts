const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day such as `2026-11-30` as noon of that day by the wall clock; undefined where there is no such day. */
export function dayFrom(written: string): Date | undefined {
  const [, year, month, date] = shape.exec(written) ?? [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const day = new Date(Number(year), Number(month) - 1, Number(date), 12);
  // A 31st of a month that has none rolls over.
  return day.getMonth() === Number(month) - 1 && day.getFullYear() === Number(year) ? day : undefined;
}

/** The day by the wall clock, as `2026-11-30`. */
export const writtenDay = (day: Date): string =>
  [String(day.getFullYear()).padStart(4, '0'), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** That many days later. */
export function daysAfter(day: Date, count: number): Date {
  const later = new Date(day);
  later.setDate(later.getDate() + count);
  return later;
}
