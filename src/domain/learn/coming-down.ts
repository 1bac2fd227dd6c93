/** How long the drawing of a break runs, in minutes. */
export const breakLength = 40;

/** What somebody does during a break. */
export type Meanwhile = 'soothing' | 'goingOver';

/** A drawing of the idea and no measurement: how stirred up a body is, 0 to 1, this many minutes after the talk stopped. */
export function bodyAt(minutes: number, meanwhile: Meanwhile): number {
  if (meanwhile === 'goingOver') return 0.86 + 0.08 * Math.cos(minutes / 2.4);
  return 0.94 * Math.exp(-((Math.max(0, minutes - 3) / 14) ** 1.6));
}

/** How stirred up it feels, 0 to 1: lower than the body is, since people feel ready before they are (clinical custom). */
export function feltAt(minutes: number, meanwhile: Meanwhile): number {
  if (meanwhile === 'goingOver') return bodyAt(minutes, meanwhile) - 0.12;
  return 0.88 * Math.exp(-((minutes / 6) ** 1.4));
}

/** The last of the lines whose minute has come; the first where none has. */
export function saidAt<Line extends { readonly from: number }>(
  lines: readonly Line[],
  minutes: number,
): Line | undefined {
  return lines.findLast(({ from }) => from <= minutes) ?? lines[0];
}
