import * as v from 'valibot';
import {
  foundOuts,
  lengths,
  moves,
  neededKinds,
  paths,
  powers,
  reaches,
  relationshipIds,
  sides,
} from '../content/schema';
import { outcomes } from '../domain/check-in';
import {
  appearances,
  leaveSites,
  motions,
  quietSettings,
  textSizes,
  type Repair,
  type Settings,
} from '../domain/saved';

/** The longest single text that is kept: a very long letter. */
export const longestText = 200_000;

/** Any text that is kept. */
export const text = v.pipe(v.string(), v.maxLength(longestText));
/** What names something that is kept. */
export const id = v.pipe(v.string(), v.maxLength(80));
/** Milliseconds since 1970 that a calendar can show; anything beyond would break the page that shows it. */
export const time = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));
const ids = v.pipe(v.array(id), v.maxLength(400));

/** What was answered to one prompt. */
export const answer = v.variant('kind', [
  v.looseObject({ kind: v.literal('text'), text }),
  v.looseObject({ kind: v.literal('feelings'), chosen: ids, text }),
  v.looseObject({ kind: v.literal('needs'), chosen: ids, text }),
  v.looseObject({ kind: v.literal('scale'), value: v.number(), text }),
  v.looseObject({ kind: v.literal('choice'), chosen: id, text }),
  v.looseObject({ kind: v.literal('list'), items: v.pipe(v.array(text), v.maxLength(100)) }),
  v.looseObject({ kind: v.literal('loop'), mine: text, theirs: text, thenI: text, under: text }),
  v.looseObject({ kind: v.literal('if-then'), if: text, then: text }),
]);

const about = v.looseObject({
  relationship: v.picklist(relationshipIds),
  power: v.optional(v.picklist(powers)),
  under18: v.optional(v.boolean()),
  name: v.optional(text),
  rupture: v.optional(id),
  foundOut: v.optional(v.picklist(foundOuts)),
  side: v.picklist(sides),
  move: v.picklist(moves),
  need: v.picklist(neededKinds),
  reach: v.picklist(reaches),
  path: v.picklist(paths),
  length: v.picklist(lengths),
  heatBefore: v.optional(v.number()),
});

const origin = v.variant('kind', [
  v.looseObject({ kind: v.literal('self') }),
  v.looseObject({ kind: v.literal('example'), story: id }),
  v.looseObject({ kind: v.literal('together'), session: id, person: v.picklist(['one', 'other']) }),
  v.looseObject({ kind: v.literal('practice'), practice: id, part: v.number(), prompts: ids }),
]);

/** Numbers by their measure; one that a later Mend asks is kept as it is. */
const numbers = v.record(id, v.pipe(v.number(), v.minValue(0), v.maxValue(10)));

/**
 * A check-in. Neither the database's version nor the repair's was raised for it: every build before it kept `checkIns` as
 * a list of anything, read none of them, and writes back untouched what it does not know. An older window therefore
 * loses nothing, and keeping it out would only lock people out of their own words.
 */
const checkIn = v.looseObject({
  made: time,
  outcome: v.picklist(outcomes),
  before: numbers,
  after: numbers,
  helped: v.optional(text),
  left: v.optional(text),
});

/** One that a later Mend may make in another way. */
const laterCheckIn = v.looseObject({ made: v.optional(v.never()), outcome: v.optional(v.never()) });

/** A repair, wherever it is kept. */
export const repair = v.looseObject({
  id,
  versionOf: v.optional(id),
  version: v.number(),
  revision: v.number(),
  made: time,
  changed: time,
  about,
  origin,
  answers: v.record(id, answer),
  skipped: ids,
  words: v.looseObject({
    order: ids,
    dropped: ids,
    added: ids,
    edits: v.record(id, v.looseObject({ text, of: id })),
  }),
  keptMine: v.record(id, v.looseObject({ rule: id, words: text })),
  checkIns: v.pipe(v.array(v.union([checkIn, laterCheckIn])), v.maxLength(1_000)),
});

const settings = v.looseObject({
  appearance: v.picklist(appearances),
  // What another version offers here is not known to this one, and no reason to forget everything else.
  textSize: v.optional(v.fallback(v.picklist(textSizes), 'usual')),
  motion: v.optional(v.fallback(v.picklist(motions), 'system')),
  sounds: v.optional(v.boolean()),
  leaveTo: v.optional(v.fallback(v.picklist(leaveSites), 'encyclopedia')),
  // A code of two letters, or the word for none of those listed.
  country: v.optional(v.pipe(v.string(), v.maxLength(20))),
  lockAfter: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1440)), quietSettings.lockAfter),
  checksSpelling: v.optional(v.boolean()),
  backedUp: v.optional(time),
});

/**
 * A repair as it came from the disk or a file, with fields it does not know kept; undefined when it is none, or is
 * somebody’s part of a session of two, which does not belong among the repairs.
 */
export function readRepair(value: unknown): Repair | undefined {
  const read = v.safeParse(repair, value);
  return read.success && read.output.origin.kind !== 'together' ? (read.output as Repair) : undefined;
}

/** Settings as they came from the disk; the quiet ones when they cannot be read. */
export function readSettings(value: unknown): Settings {
  const read = v.safeParse(settings, value);
  return read.success ? (read.output as Settings) : quietSettings;
}
