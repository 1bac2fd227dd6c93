import { sixSteps, type PromptId } from '../../content/schema';
import type { PracticePart, PracticePlan } from '../../content/schema-practice';
import type { WalkContent } from '../../content/schema-walk';
import { dayFrom, daysAfter, writtenDay } from './day';
import type { PracticeDraft, SetPractice } from './kept';
import { isSamePart, mostOf, type PracticeId, type SentPractice } from './sent';

/** What is composed, apart from when and under which id it is kept. */
export type Composed = Omit<PracticeDraft, 'kind' | 'id' | 'version' | 'made' | 'changed'>;

/** Whether each of two was asked alone about fear, force and thoughts of suicide. It is kept nowhere. */
export type AskedAlone = 'asked' | 'cannot';

/** Days until it is due, where nobody said otherwise. */
const usualDays = 7;

/** Something to compose from nothing. */
export const blank = (today: Date, by: string): Composed => ({
  title: '',
  why: '',
  parts: [],
  measures: [],
  times: 1,
  note: '',
  forTwo: false,
  due: writtenDay(daysAfter(today, usualDays)),
  by,
  code: '',
});

/** A plan to begin from: all of it can be changed. */
export const fromPlan = (plan: PracticePlan, today: Date, by: string): Composed => ({
  ...blank(today, by),
  ...plan,
  note: plan.note ?? '',
});

/** Whole minutes for doing these once; the twenty minutes are twenty, the rest is our own reckoning. */
export function minutesOf(parts: readonly PracticePart[]): number {
  const sum = parts.reduce((all, part) => all + minutesOfPart(part), 0);
  return Math.min(mostOf.minutes, Math.max(1, sum <= 10 ? sum : Math.ceil(sum / 5) * 5));
}

/** One question is about this long to write on; a walk of all of them has fewer to any one person. */
const [minutesOfQuestion, minutesOfWalk, minutesOfTry] = [3, 30, 8] as const;

function minutesOfPart(part: PracticePart): number {
  switch (part.kind) {
    case 'walk':
      return part.prompts.length === 0
        ? minutesOfWalk
        : Math.min(minutesOfWalk, part.prompts.length * minutesOfQuestion);
    case 'rehearsal':
      return part.tries * minutesOfTry;
    case 'lesson':
    case 'check-in':
      return 5;
    case 'settle':
      return 20;
  }
}

/**
 * True of what can be set for two without having asked each alone: it puts neither on the spot before the other
 * (reading, and the twenty minutes).
 */
export const isFitUnasked = ({ kind }: PracticePart): boolean => kind === 'lesson' || kind === 'settle';

/** True where each of the two has to be asked alone before it is set. */
export const needsAsking = ({ forTwo, parts }: Pick<PracticePlan, 'forTwo' | 'parts'>): boolean =>
  forTwo && !parts.every(isFitUnasked);

/** What is still in the way of setting it, in the order of the page. */
export type Trouble =
  'not-asked' | 'not-fit' | 'no-parts' | 'same-parts' | 'no-why' | 'due-past' | 'due-none' | 'no-by';

/** Everything in the way of setting it today; none where it can be set. */
export function troublesOf(
  composed: Composed,
  asked: AskedAlone | undefined,
  today: Date,
): readonly Trouble[] {
  const { parts, why, due, by } = composed;
  const is: Readonly<Record<Trouble, boolean>> = {
    'not-asked': needsAsking(composed) && asked === undefined,
    'not-fit': asked === 'cannot' && needsAsking(composed),
    'no-parts': parts.length === 0,
    'same-parts': hasSame(parts),
    'no-why': why.trim() === '',
    'due-none': due !== '' && !dayFrom(due),
    'due-past': dayFrom(due) !== undefined && due < writtenDay(today),
    'no-by': by.trim() === '',
  };
  return (Object.keys(is) as Trouble[]).filter((each) => is[each]);
}

const hasSame = (parts: readonly PracticePart[]): boolean =>
  parts.some((part, at) => parts.slice(0, at).some((earlier) => isSamePart(earlier, part)));

/** What the client gets of it. Without a title of its own it is called by the one given. */
export function planFrom(composed: Composed, title: string): PracticePlan {
  const { why, parts, measures, times, minutes, forTwo } = composed;
  const note = composed.note.trim();
  return {
    title: (composed.title.trim() || title).slice(0, mostOf.title).trim(),
    why: why.trim(),
    parts,
    measures,
    times,
    minutes: minutes ?? minutesOf(parts),
    ...(note !== '' && { note }),
    forTwo,
  };
}

/** What was sent, without what belongs to one time it was set. */
export function planOf({
  id: _id,
  recipient: _recipient,
  by: _by,
  due: _due,
  ...plan
}: SentPractice): PracticePlan {
  return plan;
}

/** The same once more, with as many days to do it in as there were before. */
export function setAgain(
  { sent, made }: SetPractice,
  id: PracticeId,
  recipient: string,
  today: Date,
): SentPractice {
  const { due, ...rest } = sent;
  const then = due === undefined ? undefined : dayFrom(due);
  if (!then) return { ...rest, id, recipient };
  const noon = dayFrom(writtenDay(new Date(made))) ?? then;
  const days = Math.max(1, Math.round((then.getTime() - noon.getTime()) / 86_400_000));
  return { ...rest, id, recipient, due: writtenDay(daysAfter(today, days)) };
}

/** A part in another place; the same list where there is no such place. */
export function movePart(parts: readonly PracticePart[], from: number, by: -1 | 1): readonly PracticePart[] {
  const to = from + by;
  const part = parts[from];
  if (!part || to < 0 || to >= parts.length) return parts;
  return parts.toSpliced(from, 1).toSpliced(to, 0, part);
}

/** The prompts that can be set, under the step they belong to, in the order walks ask them. */
export function promptsByStep(
  content: Pick<WalkContent, 'layouts' | 'layoutOrder' | 'prompts'>,
): readonly { readonly step: (typeof sixSteps)[number]; readonly prompts: readonly PromptId[] }[] {
  // The usual walks stand last in that order: what everybody is asked comes before what few are.
  const all = content.layoutOrder.toReversed().flatMap((id) => content.layouts[id] ?? []);
  return sixSteps.map((step) => {
    const asked = all
      .flatMap(({ steps }) => steps.filter((each) => each.step === step))
      .flatMap(({ prompts, sinceThen = [] }) => [...prompts, ...sinceThen])
      .filter((id) => content.prompts[id]?.step === step);
    return { step, prompts: [...new Set(asked)] };
  });
}

/** True of a code that could be a name: several letters and no number. Only ever a hint. */
export const mayBeAName = (code: string): boolean => /\p{L}{3}/u.test(code) && !/\d/.test(code);
