import { create } from 'zustand';
import type { PracticePart } from '../content/schema-practice';
import type { PracticeId } from '../domain/practice/sent';

/** What was opened from a practice in this tab, and from which. */
export interface Going {
  /** None while it is still being looked at and was not taken. */
  readonly practice: PracticeId | undefined;
  readonly part: PracticePart['kind'];
}

/** In this page's memory alone: the way back to the practice something was opened from. */
export const useGoing = create<{ readonly going: Going | undefined }>()(() => ({ going: undefined }));

/** Notes what is opened from a practice. */
export const goFrom = (practice: PracticeId | undefined, part: PracticePart['kind']): void =>
  useGoing.setState({ going: { practice, part } });

/** The person is back, or went elsewhere. */
export const stopGoing = (): void => useGoing.setState({ going: undefined });

/** How long, in milliseconds, what was asked before a practice need not be asked again before a walk from it. */
const justNow = 30 * 60_000;

let asked: { readonly practice: PracticeId; readonly heat: number; readonly at: number } | undefined;

/** Heat and safety were just asked before this practice was taken. */
export const noteAsked = (practice: PracticeId, heat: number): void => {
  asked = { practice, heat, at: performance.now() };
};

/** The heat that was just reported before this practice, with no concern; once. */
export function takeAsked(practice: PracticeId): number | undefined {
  const heat =
    asked?.practice === practice && performance.now() - asked.at < justNow ? asked.heat : undefined;
  asked = undefined;
  return heat;
}
