import * as v from 'valibot';
import { acts, temperamentIds } from '../content/schema-rehearsal';
import {
  largestRecording,
  mostExchanges,
  mostTries,
  type Recording,
  type Rehearsal,
} from '../domain/rehearsal/kept';
import type { Ending } from '../domain/rehearsal/scene';
import { id, longestText, text, time } from './shapes';

const endings = ['good', 'partly', 'badly', 'guarded', 'left', 'kind-stop'] as const satisfies Ending[];

const within = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const number = within(0, 100);
const heat = v.optional(within(0, 10));

const scene = v.variant('kind', [
  v.looseObject({ kind: v.literal('made-up'), scenario: id }),
  v.looseObject({ kind: v.literal('own'), repair: id }),
]);

const exchange = v.looseObject({
  said: text,
  reply: text,
  act: v.picklist(acts),
  start: whole(longestText),
  end: whole(longestText),
  trust: number,
  guard: number,
  steadiness: number,
  recording: v.optional(id),
});

const attempt = v.looseObject({
  from: v.optional(v.looseObject({ attempt: whole(mostTries), exchanges: whole(mostExchanges) })),
  exchanges: v.pipe(v.array(exchange), v.maxLength(mostExchanges)),
  ended: v.optional(v.picklist(endings)),
});

const tries = v.pipe(
  v.array(attempt),
  v.maxLength(mostTries),
  // Whoever follows a try back comes to an end, and finds in it what it took along.
  v.check((all) =>
    all.every(
      ({ from, exchanges }, at) => !from || (from.attempt < at && from.exchanges <= exchanges.length),
    ),
  ),
);

const rehearsal = v.looseObject({
  id,
  version: v.number(),
  made: time,
  changed: time,
  scene,
  temperament: v.picklist(temperamentIds),
  seed: v.pipe(v.number(), v.safeInteger()),
  guarded: v.boolean(),
  firstWords: text,
  heatBefore: heat,
  heatAfter: heat,
  tries,
  draft: v.optional(text),
});

/** “audio/”, what it is, and what a browser adds to that: `audio/webm;codecs=opus`. */
const audio = /^audio\/[\w.+-]+(?: *; *[\w-]+=[\w.,"+-]+)*$/;

const recordingAbout = v.looseObject({
  id,
  rehearsal: id,
  made: time,
  type: v.pipe(v.string(), v.maxLength(120), v.regex(audio)),
});

/** What is known of a recording, without its sound. */
export type RecordingAbout = Omit<Recording, 'bytes'>;

/** A rehearsal as it came from the disk or a file, with fields it does not know kept; undefined when it is none. */
export function readRehearsal(value: unknown): Rehearsal | undefined {
  const read = v.safeParse(rehearsal, value);
  return read.success ? (read.output as Rehearsal) : undefined;
}

/** A recording from what is known of it and its sound; undefined when it is none, or too long. */
export function readRecording(about: unknown, bytes: Uint8Array<ArrayBuffer>): Recording | undefined {
  const read = v.safeParse(recordingAbout, about);
  return read.success && bytes.length <= largestRecording ? { ...read.output, bytes } : undefined;
}
