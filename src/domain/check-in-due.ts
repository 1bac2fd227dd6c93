import type { WalkContent } from '../content/schema-walk';
import { canCheckIn } from './checking-in';
import { morningAfter } from './clock';
import type { RepairRow } from './saved';
import { layoutOf } from './walk';

const day = 24 * 60 * 60 * 1000;

/**
 * When looking back is offered, in days after the words were last worked on, and until when the line stands. In between
 * nothing is said, so that nobody is asked twice for the same. That it is a day, a week and a month is our judgment.
 */
const offers = [
  { after: 'a-day', from: 1, to: 3 },
  { after: 'a-week', from: 7, to: 10 },
  { after: 'a-month', from: 30, to: 37 },
] as const;

/** How long ago it was that a check-in is offered for. */
export type Due = (typeof offers)[number]['after'];

/** Fewer answers than this, and there is hardly anything to look back on. */
const enoughAnswers = 2;

/** Which check-in is offered for a repair now; undefined most of the time, after silence, and wherever none fits. */
export function dueCheckIn(content: WalkContent, row: RepairRow, now: number): Due | undefined {
  const { about, origin, answered, changed, checkedIn } = row;
  if (origin.kind !== 'self' || answered < enoughAnswers || !canCheckIn(content, about)) return undefined;
  // Whoever was not answered is not asked again whether they were.
  if (checkedIn?.outcome === 'no-answer') return undefined;
  const start = checkedIn ? checkedIn.first - day : changed;
  const isMessage = layoutOf(content, about).words === 'message';
  return offers.find(
    ({ after, from, to }) =>
      now >= start + from * day &&
      now < start + to * day &&
      (checkedIn === undefined || checkedIn.last < start + from * day) &&
      // A message that asks for no answer: a day or a week later that would be waiting for one.
      (!isMessage || after === 'a-month'),
  )?.after;
}

/** The newest repair of these that a check-in is offered for; one at a time. */
export function firstDue(
  content: WalkContent,
  rows: readonly RepairRow[],
  now: number,
): { readonly row: RepairRow; readonly due: Due } | undefined {
  for (const row of rows) {
    const due = dueCheckIn(content, row, now);
    if (due) return { row, due };
  }
  return undefined;
}

/** Ten in the morning a day, a week and a month after this. */
export function lookBackTimes(after: Date): readonly Date[] {
  return offers.map(({ from }) => morningAfter(after, from));
}
