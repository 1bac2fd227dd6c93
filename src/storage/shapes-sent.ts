import * as v from 'valibot';
import { returnFieldIds } from '../content/schema-practice';
import { measureIds } from '../content/schema-measures';
import { temperamentIds } from '../content/schema-rehearsal';
import { mostLetters, mostOf, type PracticeReturn, type SentPractice } from '../domain/practice/sent';
import { recipientBytes } from './message-ids';
import { plainId } from './plain-json';

/** More prompts than any walk has. */
const mostPrompts = 80;
/** How often a part may be said to have been done; more is a slip of a finger. */
const mostDone = 999;

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const letters = (most: number) => v.pipe(v.string(), v.maxLength(most));
const said = (most: number) =>
  v.pipe(
    letters(most),
    v.check((each) => each.trim() !== ''),
  );

/** As prompts, scenes and lessons are named; never the name of something every object has, since they are looked up by it. */
const name = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  v.check((each) => !(each in Object.prototype)),
);

const areDistinct = (all: readonly unknown[]): boolean =>
  new Set(all.map((each) => JSON.stringify(each))).size === all.length;

/** Names files and records, and comes from another device: nothing but a random UUID. */
const practiceId = v.pipe(v.string(), v.regex(plainId));

const recipient = v.pipe(
  v.string(),
  v.check((each) => {
    try {
      return recipientBytes(each).length > 0;
    } catch {
      return false;
    }
  }),
);

/** A day there is, as `2026-11-30`. */
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((each) => {
    const time = Date.parse(`${each}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(each);
  }),
);

/** One thing to do. */
export const practicePart = v.variant('kind', [
  v.object({
    kind: v.literal('walk'),
    prompts: v.pipe(
      v.array(name),
      v.maxLength(mostPrompts),
      v.check((all) => areDistinct(all)),
    ),
  }),
  v.object({
    kind: v.literal('rehearsal'),
    scenario: v.optional(name),
    temperament: v.picklist(temperamentIds),
    tries: whole(1, mostOf.tries),
  }),
  v.object({ kind: v.literal('lesson'), lesson: name }),
  v.object({ kind: v.literal('check-in') }),
  v.object({ kind: v.literal('settle') }),
]);

const plan = {
  title: said(mostOf.title),
  why: said(mostOf.why),
  parts: v.pipe(
    v.array(practicePart),
    v.minLength(1),
    v.maxLength(mostOf.parts),
    v.check((all) => areDistinct(all)),
  ),
  measures: v.pipe(
    v.array(v.picklist(measureIds)),
    v.check((all) => areDistinct(all)),
  ),
  times: whole(1, mostOf.times),
  minutes: whole(1, mostOf.minutes),
  note: v.optional(letters(mostOf.note)),
  forTwo: v.boolean(),
};

/** A practice that is not set for anybody yet; what does not belong to one is left out. */
export const practicePlan = v.object(plan);

/** A practice as it is sent; what does not belong to one is left out. */
export const sentPractice = v.object({
  id: practiceId,
  recipient,
  by: said(mostOf.by),
  due: v.optional(day),
  ...plan,
});

const number = whole(0, 10);
const measured = v.object({
  heat: v.optional(number),
  closeness: v.optional(number),
  hurt: v.optional(number),
  hope: v.optional(number),
  heard: v.optional(number),
  'they-heard': v.optional(number),
  ready: v.optional(number),
});
const text = <Kind extends 'happened' | 'stopped' | 'sentence' | 'question'>(kind: Kind) =>
  v.object({ kind: v.literal(kind), text: letters(mostLetters[kind]) });
const inLoop = letters(mostLetters.loop);
const inPlan = letters(mostLetters.plan);
const inTurning = letters(mostLetters.turning);

const field = v.variant('kind', [
  text('happened'),
  v.object({
    kind: v.literal('done'),
    parts: v.pipe(
      v.array(v.object({ part: whole(0, mostOf.parts - 1), times: whole(0, mostDone) })),
      v.check((parts) => areDistinct(parts.map((each) => each.part))),
    ),
  }),
  text('stopped'),
  v.object({ kind: v.literal('heat'), before: v.optional(number), after: v.optional(number) }),
  v.object({ kind: v.literal('measures'), before: measured, after: measured }),
  text('sentence'),
  v.object({ kind: v.literal('loop'), mine: inLoop, theirs: inLoop, thenI: inLoop, under: inLoop }),
  v.object({ kind: v.literal('plan'), if: inPlan, then: inPlan }),
  v.object({ kind: v.literal('turning'), said: inTurning, reply: inTurning }),
  text('question'),
]);

/** A return as it is under the seal; what does not belong to one is left out. */
export const practiceReturn = v.object({
  practice: practiceId,
  // 16 bytes; the last letter has bits for two more.
  of: v.pipe(v.string(), v.regex(/^[\w-]{21}[AQgw]$/)),
  copy: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  version: whole(1, 1_000_000),
  fields: v.pipe(
    v.array(field),
    v.maxLength(returnFieldIds.length),
    // In their order, so that nothing tells in which order somebody chose them; and none of them twice.
    v.check((fields) =>
      fields.every(
        ({ kind }, at) =>
          at === 0 || returnFieldIds.indexOf(fields[at - 1]?.kind ?? kind) < returnFieldIds.indexOf(kind),
      ),
    ),
  ),
});

/** A practice from outside, without anything that is no part of it; undefined when it is none. */
export function readSentPractice(value: unknown): SentPractice | undefined {
  const read = v.safeParse(sentPractice, value);
  return read.success ? (read.output as SentPractice) : undefined;
}

/** A return from outside, without anything that is no part of it; undefined when it is none. */
export function readPracticeReturn(value: unknown): PracticeReturn | undefined {
  const read = v.safeParse(practiceReturn, value);
  return read.success ? (read.output as PracticeReturn) : undefined;
}
