import type { MeasureId } from '../content/schema-measures';
import type { WalkContent } from '../content/schema-walk';
import { checkInsIn, type CheckIn, type Numbers, type Outcome } from './check-in';
import { isChildOf } from './matching';
import type { About, Repair } from './saved';
import { layoutOf } from './walk';

/** The pages of a check-in behind its first, in the order they are asked. */
const checkInQuestions = ['talk', 'heat', 'heard', 'ready', 'closeness', 'hurt', 'hope', 'words'] as const;
export type CheckInQuestion = (typeof checkInQuestions)[number];

/** What each page asks as a number, in order. */
const measuresOf: Readonly<Record<CheckInQuestion, readonly MeasureId[]>> = {
  talk: [],
  heat: ['heat'],
  heard: ['heard', 'they-heard'],
  ready: ['ready'],
  closeness: ['closeness'],
  hurt: ['hurt'],
  hope: ['hope'],
  words: [],
};

/** Measures that have a before besides their now. Heat has one only where it was asked then: nobody remembers it. */
const remembered: readonly MeasureId[] = ['closeness', 'hurt', 'hope'];

/** Whether there is anything to report at all: where nothing is said to anybody, nobody asks how it went. */
export function canCheckIn(content: WalkContent, about: About): boolean {
  return layoutOf(content, about).words !== 'page';
}

/** Whether this number is asked after this outcome; what would wound, or is not theirs to carry, is not. */
function isAsked(about: About, outcome: Outcome, measure: MeasureId): boolean {
  const { relationship } = about;
  const hasTalked = outcome === 'talked' || outcome === 'went-badly';
  const isMessage = about.reach === 'lost-touch';
  const isWork = relationship === 'colleague' || relationship === 'my-therapist';
  switch (measure) {
    case 'heat':
    case 'hurt':
      return true;
    // Nothing is asked of a child, hearing the grown-up least of all.
    case 'heard':
      return hasTalked && relationship !== 'my-child';
    // How the other feels is no child's job, and no client's.
    case 'they-heard':
      return hasTalked && relationship !== 'my-therapist' && !isChildOf(about);
    // A message that asks for no answer may stay unsent for good.
    case 'ready':
      return outcome === 'not-talked' && !isMessage;
    case 'closeness':
      return !isWork && (hasTalked || !isMessage);
    // Silence is respected, not waited through.
    case 'hope':
      return !isWork && !isChildOf(about) && !isMessage && outcome !== 'no-answer';
  }
}

/** The numbers a page asks for, of this repair and after this outcome. */
export function measuresAsked(
  about: About,
  outcome: Outcome,
  question: CheckInQuestion,
): readonly MeasureId[] {
  return measuresOf[question].filter((measure) => isAsked(about, outcome, measure));
}

/** The pages of this check-in, in order; before it is known what became of the talk only that is asked. */
export function questionsOf(about: About, outcome: Outcome | undefined): readonly CheckInQuestion[] {
  if (outcome === undefined) return ['talk'];
  return checkInQuestions.filter(
    (question) =>
      question === 'talk' || question === 'words' || measuresAsked(about, outcome, question).length > 0,
  );
}

/** What the walk asked before the talk that a check-in asks again. */
function askedByWalk({ about, answers }: Repair): Numbers {
  const { closeness } = answers;
  return {
    ...(about.heatBefore !== undefined && { heat: about.heatBefore }),
    ...(closeness?.kind === 'scale' && closeness.value >= 0 && { closeness: closeness.value }),
  };
}

/** How it was before, as far as it is known: by the walk, or by an earlier check-in than the one at hand. The first to say so holds. */
export function knownBefore(repair: Repair, current?: CheckIn): Numbers {
  return checkInsIn(repair.checkIns)
    .filter(({ made }) => made !== current?.made)
    .reduceRight<Numbers>((known, { before }) => ({ ...known, ...before }), askedByWalk(repair));
}

/** Whether a page asks, looking back, how this was before: once, and only where nothing is known. */
export function asksBefore(repair: Repair, current: CheckIn, measure: MeasureId): boolean {
  return remembered.includes(measure) && !(measure in knownBefore(repair, current));
}

/** A check-in as it begins, with all that is known of before. */
export function begunCheckIn(repair: Repair, outcome: Outcome, now: number): CheckIn {
  return { made: now, outcome, before: knownBefore(repair), after: {} };
}

/** One thing a person reported. */
export interface Reported {
  readonly measure: MeasureId;
  readonly before?: number;
  readonly after?: number;
  /** Its before was asked only afterwards. */
  readonly isRemembered: boolean;
}

/** The order things are shown in: what lies between two people first. */
const shownOrder: readonly MeasureId[] = [
  'closeness',
  'hurt',
  'hope',
  'heat',
  'heard',
  'they-heard',
  'ready',
];

/** What was reported in a check-in, item by item, without what no longer fits what became of the talk. */
export function reportedOf(repair: Repair, { outcome, before, after }: CheckIn): readonly Reported[] {
  const asked = askedByWalk(repair);
  return shownOrder
    .filter((measure) => isAsked(repair.about, outcome, measure))
    .filter((measure) => after[measure] !== undefined || before[measure] !== undefined)
    .map((measure) => ({
      measure,
      ...(before[measure] !== undefined && { before: before[measure] }),
      ...(after[measure] !== undefined && { after: after[measure] }),
      isRemembered: before[measure] !== undefined && asked[measure] === undefined,
    }));
}

/** Whether a number was surely said on two days: what is remembered of the first may have been said on the second. */
export const isOfTwoDays = (repair: Repair, checkIn: CheckIn): boolean =>
  new Date(repair.made).toDateString() !== new Date(checkIn.made).toDateString() &&
  reportedOf(repair, checkIn).some(
    ({ before, after, isRemembered }) => before !== undefined && after !== undefined && !isRemembered,
  );
