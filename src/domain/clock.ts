/** Minutes a break lasts at the least, so that a body can come down (Gottman, clinical custom). */
export const breakMinutes = 20;

const nightFrom = 22;
const nightTo = 6;

/** True from 22:00 to 5:59 by the wall clock. */
export function isNight(now: Date): boolean {
  return now.getHours() >= nightFrom || now.getHours() < nightTo;
}

/** Whether a morning has come since then: six o’clock by the wall clock, when the night ends. */
export function isMorningSince(then: Date, now: Date): boolean {
  const morning = new Date(then);
  if (then.getHours() >= nightTo) morning.setDate(morning.getDate() + 1);
  morning.setHours(nightTo, 0, 0, 0);
  return now >= morning;
}

/** When to come back to it. Always within a day, never in the night. */
export interface ReturnTime {
  readonly at: Date;
  readonly said: 'tonight' | 'tomorrow' | 'this-morning';
}

/** At night the coming morning at ten; before two in the afternoon this evening at seven; else tomorrow at ten. */
export function returnTime(now: Date): ReturnTime {
  const at = new Date(now);
  const hour = now.getHours();
  if (hour < nightTo) {
    at.setHours(10, 0, 0, 0);
    return { at, said: 'this-morning' };
  }
  if (hour < 14) {
    at.setHours(19, 0, 0, 0);
    return { at, said: 'tonight' };
  }
  at.setDate(at.getDate() + 1);
  at.setHours(10, 0, 0, 0);
  return { at, said: 'tomorrow' };
}

const daysByChoice = new Map([
  ['tomorrow', 1],
  ['three-days', 3],
  ['a-week', 7],
  ['a-month', 30],
]);

/** The days until a repair is looked at again, by the answer given; undefined for "not now". */
export function daysUntilLook(choice: string): number | undefined {
  return daysByChoice.get(choice);
}

/** Ten in the morning, that many days after now, by the wall clock. */
export function morningAfter(now: Date, days: number): Date {
  const then = new Date(now);
  then.setDate(then.getDate() + days);
  then.setHours(10, 0, 0, 0);
  return then;
}
