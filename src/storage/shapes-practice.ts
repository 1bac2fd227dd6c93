import * as v from 'valibot';
import { measureIds } from '../content/schema-measures';
import { returnFieldIds } from '../content/schema-practice';
import {
  mostBegun,
  mostVersions,
  returnIdOf,
  type Client,
  type KeptReturn,
  type PracticeThing,
  type ReturnLine,
} from '../domain/practice/kept';
import { mostOf, type PracticeId, type PracticeReturn, type SentPractice } from '../domain/practice/sent';
import { plainId } from './plain-json';
import { id, text, time } from './shapes';
import { practicePart, practicePlan, practiceReturn, sentPractice } from './shapes-sent';
import { count, identity, readAs, recipient, token, whole } from './shapes-together';

/** A short line of one's own: a code, or a name. */
const line = v.pipe(v.string(), v.maxLength(200));
/** Names files and records, and comes from other devices: nothing but a random UUID. */
const practiceId = v.pipe(v.string(), v.regex(plainId));
const revision = v.optional(count);
const about = { id: practiceId, version: v.number(), revision, made: time, changed: time };

const number = whole(0, 10);
const measured = v.record(v.picklist(measureIds), number);

/** As the fields of a return, but while they are put together: a text may still be longer than what goes back. */
const draftField = v.variant('kind', [
  v.looseObject({ kind: v.picklist(['happened', 'stopped', 'sentence', 'question']), text }),
  v.looseObject({
    kind: v.literal('done'),
    parts: v.pipe(
      v.array(v.looseObject({ part: whole(0, mostOf.parts - 1), times: count })),
      v.maxLength(mostOf.parts),
    ),
  }),
  v.looseObject({ kind: v.literal('heat'), before: v.optional(number), after: v.optional(number) }),
  v.looseObject({ kind: v.literal('measures'), before: measured, after: measured }),
  v.looseObject({ kind: v.literal('loop'), mine: text, theirs: text, thenI: text, under: text }),
  v.looseObject({ kind: v.literal('plan'), if: text, then: text }),
  v.looseObject({ kind: v.literal('turning'), said: text, reply: text }),
]);

const taken = v.pipe(
  v.looseObject({
    ...about,
    kind: v.literal('taken'),
    sent: sentPractice,
    canReturn: v.boolean(),
    isYoung: v.optional(v.boolean()),
    copy: token,
    parts: v.array(
      v.looseObject({
        refused: v.boolean(),
        wanted: v.optional(whole(1, mostOf.times * mostOf.tries)),
        times: count,
        repairs: v.pipe(v.array(id), v.maxLength(mostBegun)),
      }),
    ),
    before: measured,
    after: measured,
    draft: v.looseObject({ fields: v.pipe(v.array(draftField), v.maxLength(returnFieldIds.length)) }),
    handed: count,
    finished: v.optional(time),
  }),
  v.check((each) => each.sent.id === each.id && each.parts.length === each.sent.parts.length),
);

const client = v.looseObject({ ...about, kind: v.literal('client'), code: line, notes: text });

const set = v.pipe(
  v.looseObject({
    ...about,
    kind: v.literal('set'),
    client: v.optional(practiceId),
    sent: sentPractice,
  }),
  v.check((each) => each.sent.id === each.id),
);

const own = v.looseObject({ ...about, kind: v.literal('own'), name: line, plan: practicePlan });

/** A number while it is typed. */
const typed = v.pipe(v.number(), v.minValue(0), v.maxValue(1e6));

/** Half composed: any of it may be empty, or not fit yet. */
const draft = v.looseObject({
  ...about,
  kind: v.literal('draft'),
  title: text,
  why: text,
  parts: v.pipe(v.array(practicePart), v.maxLength(40)),
  measures: v.pipe(v.array(v.picklist(measureIds)), v.maxLength(measureIds.length)),
  times: typed,
  minutes: v.optional(typed),
  note: text,
  forTwo: v.boolean(),
  due: v.pipe(v.string(), v.maxLength(40)),
  by: line,
  code: line,
});

const key = v.looseObject({
  ...about,
  kind: v.literal('key'),
  pair: v.looseObject({ identity, recipient }),
  by: line,
  retired: v.optional(time),
  backedUp: v.optional(time),
});

const keptReturn = v.pipe(
  v.looseObject({
    id: v.pipe(v.string(), v.maxLength(80)),
    // By this everything else is told from a return.
    kind: v.optional(v.never()),
    version: v.number(),
    revision,
    arrived: time,
    changed: time,
    client: v.optional(practiceId),
    newest: practiceReturn,
    earlier: v.pipe(v.array(practiceReturn), v.maxLength(mostVersions - 1)),
    fit: v.picklist(['as-set', 'edited', 'not-set-here']),
    notes: text,
    reviewed: v.optional(time),
  }),
  v.check((each) =>
    [each.newest, ...each.earlier].every((back) => returnIdOf(back as PracticeReturn) === each.id),
  ),
);

const shapes = { taken, client, set, own, draft, key } satisfies Record<
  PracticeThing['kind'],
  v.GenericSchema
>;

/** Anything kept for a practice, from the disk or a file, with fields it does not know kept; undefined when it is none. */
export function readThing(value: unknown): PracticeThing | undefined {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  const isKind = typeof kind === 'string' && Object.hasOwn(shapes, kind);
  return isKind ? readAs<PracticeThing>(shapes[kind as PracticeThing['kind']], value) : undefined;
}

/** The same of a return. */
export const readKeptReturn = (value: unknown): KeptReturn | undefined =>
  readAs<KeptReturn>(keptReturn, value);

/** Of a return, a client and what was set, what a list shows of them. */
const lines = {
  return: v.pipe(
    v.object({
      id: v.string(),
      kind: v.optional(v.never()),
      arrived: time,
      client: v.optional(practiceId),
      newest: v.object({ practice: practiceId, copy: token }),
      reviewed: v.optional(time),
    }),
    v.check(({ id, newest: { practice, copy } }) => `${practice}.${copy}` === id),
  ),
  client: v.object({ kind: v.literal('client'), id: practiceId, code: line }),
  set: v.object({
    kind: v.literal('set'),
    id: practiceId,
    client: v.optional(practiceId),
    sent: v.object({ title: text }),
  }),
};

/** What a list shows of a return, and what it answers; undefined when it is none. What it does not show is not looked at. */
export const readReturnLine = (
  value: unknown,
): (ReturnLine['kept'] & { readonly newest: Pick<PracticeReturn, 'practice'> }) | undefined =>
  readAs(lines.return, value);

/** The same of a client. */
export const readClientLine = (value: unknown): Pick<Client, 'id' | 'code'> | undefined =>
  readAs(lines.client, value);

/** The same of what was set. */
export const readSetLine = (
  value: unknown,
): { readonly id: PracticeId; readonly sent: Pick<SentPractice, 'title'> } | undefined =>
  readAs(lines.set, value);
