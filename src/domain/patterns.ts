import { checkInsIn } from './check-in';
import type { Answer, RuptureId, StepId } from '../content/schema';
import type { MeasureId } from '../content/schema-measures';
import type { WalkContent } from '../content/schema-walk';
import { isAnswered } from './answers';
import { canCheckIn, reportedOf } from './checking-in';
import type { Repair } from './saved';

export type Loop = Extract<Answer, { readonly kind: 'loop' }>;

/** What one repair reported of one thing: when it began, and the last time it was looked back on. */
export interface Move {
  /** When it was looked back on, in milliseconds since 1970. */
  readonly made: number;
  readonly before: number;
  readonly after: number;
  readonly isRemembered: boolean;
}

/** How often the prompts of a step were answered, and how often passed over. */
export interface StepCount {
  readonly answered: number;
  readonly skipped: number;
}

/** The repairs begun in one month: how many, and of the first of them the kinds. */
export interface Month {
  /** "2026-05", by this device's clock. */
  readonly month: string;
  readonly count: number;
  readonly kinds: readonly (RuptureId | undefined)[];
}

/** What is read off all repairs for the patterns, in the order the repairs came, the newest first. */
export interface Gathered {
  readonly repairs: number;
  readonly lookedBack: number;
  readonly moves: Readonly<Partial<Record<MeasureId, readonly Move[]>>>;
  /** The newest that were written. */
  readonly loops: readonly Loop[];
  /** How many were written in all. */
  readonly loopsWritten: number;
  readonly steps: Readonly<Partial<Record<StepId, StepCount>>>;
  readonly months: readonly Month[];
}

export const nothingGathered: Gathered = {
  repairs: 0,
  lookedBack: 0,
  moves: {},
  loops: [],
  loopsWritten: 0,
  steps: {},
  months: [],
};

/** Loops are compared with each other: the newest are enough, and it stays quick. */
const mostLoops = 300;
/** Drawings shown of a month. */
const mostKinds = 8;

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const monthOf = (made: number): string => {
  const date = new Date(made);
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}`;
};

/**
 * Whether a repair is part of any pattern: not a second version, an example or somebody's part of a session, and nothing
 * written for oneself. What is on those paths is never laid beside a repair, and never shown as one.
 */
const counts = (content: WalkContent, { origin, versionOf, about }: Repair): boolean =>
  origin.kind === 'self' && versionOf === undefined && canCheckIn(content, about);

function stepsWith(content: WalkContent, steps: Gathered['steps'], repair: Repair): Gathered['steps'] {
  const next: Partial<Record<StepId, StepCount>> = { ...steps };
  const add = (prompt: string, by: keyof StepCount): void => {
    const step = content.prompts[prompt]?.step;
    if (step === undefined) return;
    const { answered, skipped } = next[step] ?? { answered: 0, skipped: 0 };
    next[step] = by === 'answered' ? { answered: answered + 1, skipped } : { answered, skipped: skipped + 1 };
  };
  for (const [prompt, answer] of Object.entries(repair.answers))
    if (isAnswered(answer)) add(prompt, 'answered');
  for (const prompt of repair.skipped) if (!isAnswered(repair.answers[prompt])) add(prompt, 'skipped');
  return next;
}

function monthsWith(months: readonly Month[], { made, about }: Repair): readonly Month[] {
  const month = monthOf(made);
  const at = months.findIndex((each) => each.month === month);
  const found = months[at] ?? { month, count: 0, kinds: [] };
  const next = {
    month,
    count: found.count + 1,
    kinds: found.kinds.length < mostKinds ? [...found.kinds, about.rupture] : found.kinds,
  };
  return at < 0 ? [...months, next] : months.with(at, next);
}

function movesWith(moves: Gathered['moves'], repair: Repair): Gathered['moves'] {
  const last = checkInsIn(repair.checkIns).at(-1);
  if (!last) return moves;
  const next: Partial<Record<MeasureId, readonly Move[]>> = { ...moves };
  for (const { measure, before, after, isRemembered } of reportedOf(repair, last)) {
    if (before === undefined || after === undefined) continue;
    next[measure] = [...(next[measure] ?? []), { made: last.made, before, after, isRemembered }];
  }
  return next;
}

const isWritten = (loop: Loop): boolean => loop.mine.trim() !== '' && isAnswered(loop);

/** What is gathered, with one more repair in it. */
function withOne(content: WalkContent, gathered: Gathered, repair: Repair): Gathered {
  if (!counts(content, repair)) return gathered;
  const { loop } = repair.answers;
  const written = loop?.kind === 'loop' && isWritten(loop) ? loop : undefined;
  return {
    repairs: gathered.repairs + 1,
    lookedBack: gathered.lookedBack + (checkInsIn(repair.checkIns).length > 0 ? 1 : 0),
    moves: movesWith(gathered.moves, repair),
    loops: written && gathered.loops.length < mostLoops ? [...gathered.loops, written] : gathered.loops,
    loopsWritten: gathered.loopsWritten + (written ? 1 : 0),
    steps: stepsWith(content, gathered.steps, repair),
    months: monthsWith(gathered.months, repair),
  };
}

/** What is gathered, with these repairs in it; how they are cut into batches changes nothing. */
export function gather(content: WalkContent, gathered: Gathered, repairs: readonly Repair[]): Gathered {
  return repairs.reduce((so, repair) => withOne(content, so, repair), gathered);
}

/** The same with what was looked back on last first: somebody may change a repair long after. */
export const newestFirst = (moves: readonly Move[]): readonly Move[] =>
  moves.toSorted((one, other) => other.made - one.made);

/** In how many a number went down, stayed, and went up. */
export interface Directions {
  readonly lower: number;
  readonly same: number;
  readonly higher: number;
}

export function directionsOf(moves: readonly Move[]): Directions {
  const of = (sign: number): number =>
    moves.filter(({ before, after }) => Math.sign(after - before) === sign).length;
  return { lower: of(-1), same: of(0), higher: of(1) };
}

/** A step is passed over often when it was so at least this many times, and at least half the time. */
const oftenFrom = 3;

export function isOftenSkipped({ answered, skipped }: StepCount): boolean {
  return skipped >= oftenFrom && skipped >= answered;
}
