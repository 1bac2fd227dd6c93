import * as v from 'valibot';
import { bondIds, hues, receivingIds } from '../content/schema-together';
import {
  personIds,
  talkParts,
  type FloorStage,
  type Got,
  type Part,
  type Session,
  type Share,
} from '../domain/together/kept';
import type { KeptPart } from '../domain/together/kept-part';
import {
  longestName,
  longestSaid,
  mostAgreed,
  mostFields,
  mostReflections,
  mostShares,
  mostTurns,
} from '../domain/together/limits';
import { mostIterations } from './derived-key';
import { plainId } from './plain-json';
import { answer, id, repair, time } from './shapes';

const got = ['not-yet', 'partly', 'yes'] as const satisfies Got[];
const stages = ['speaking', 'reflecting', 'asking', 'missing', 'more'] as const satisfies FloorStage[];

const said = v.pipe(v.string(), v.maxLength(longestSaid));
/** A whole number from one to another. */
export const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
/** How many of something. */
export const count = whole(0, Number.MAX_SAFE_INTEGER);
const span = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
/** Names files and records, and comes from the other device: nothing but a random UUID. */
const sessionId = v.pipe(v.string(), v.regex(plainId));
const person = v.picklist(personIds);
const persons = v.pipe(v.array(person), v.maxLength(personIds.length));
/** 32 hexadecimal digits. */
export const token = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
/** A pair of keys as `age` writes it: what anything is sealed to, and what opens it. */
export const recipient = v.pipe(v.string(), v.regex(/^age1[0-9a-z]{1,200}$/));
export const identity = v.pipe(v.string(), v.regex(/^AGE-SECRET-KEY-1[0-9A-Z]{1,200}$/));

const personShape = v.looseObject({
  name: v.pipe(v.string(), v.maxLength(longestName)),
  hue: v.picklist(hues),
  line: v.picklist(['solid', 'dotted']),
});

const when = v.picklist(['turn', 'say']);

const share = v.looseObject({
  version: whole(1, Number.MAX_SAFE_INTEGER),
  person: personShape,
  fields: v.pipe(v.array(v.looseObject({ prompt: id, answer, when })), v.maxLength(mostFields)),
});

const shares = v.pipe(
  v.array(share),
  v.maxLength(mostShares),
  v.check((all) => all.every(({ version }, at) => version > (all[at - 1]?.version ?? 0))),
);

const turn = v.looseObject({
  speaker: person,
  reflections: v.pipe(
    v.array(v.looseObject({ text: v.optional(said), got: v.optional(v.picklist(got)) })),
    v.maxLength(mostReflections),
  ),
  ended: v.optional(v.picklist(['got', 'open'])),
});

const forward = v.looseObject({
  agreements: v.pipe(
    v.array(v.looseObject({ id, by: person, will: said, when: said })),
    v.maxLength(mostAgreed),
  ),
  requests: v.pipe(
    v.array(
      v.looseObject({
        id,
        by: person,
        text: said,
        answer: v.optional(v.picklist(['yes', 'something-else', 'no'])),
      }),
    ),
    v.maxLength(mostAgreed),
  ),
  staysOpen: said,
  lookAgain: v.pipe(v.string(), v.regex(/^(?:\d{4}-\d{2}-\d{2})?$/)),
  appreciations: v.looseObject({ one: said, other: said }),
});

const halfLoop = v.looseObject({ does: said, feels: said });
const receiving = v.optional(v.picklist(receivingIds));

const talk = v.looseObject({
  at: v.picklist(talkParts),
  topic: said,
  minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(1440)),
  consents: persons,
  floor: v.looseObject({ speaker: person, stage: v.picklist(stages), said: count }),
  turns: v.pipe(v.array(turn), v.maxLength(mostTurns)),
  held: v.looseObject({ one: span, other: span }),
  said: persons,
  received: v.looseObject({ one: receiving, other: receiving }),
  loop: v.looseObject({ one: halfLoop, other: halfLoop }),
  forward,
  agreed: persons,
  drafts: v.optional(v.record(v.pipe(v.string(), v.maxLength(40)), said)),
});

const session = v.looseObject({
  id: sessionId,
  version: v.number(),
  revision: count,
  made: time,
  changed: time,
  bond: v.picklist(bondIds),
  people: v.looseObject({ one: v.optional(personShape), other: v.optional(personShape) }),
  shares: v.looseObject({ one: shares, other: shares }),
  isOpen: v.boolean(),
  talk,
  kept: v.optional(forward),
  ended: v.optional(v.picklist(['stopped', 'finished'])),
  erased: v.optional(v.looseObject({ one: v.optional(time), other: v.optional(time) })),
  two: v.optional(
    v.looseObject({
      here: person,
      identity,
      recipient,
      token,
      theirs: v.optional(recipient),
      sent: v.optional(count),
      isCompared: v.optional(v.boolean()),
    }),
  ),
});

const part = v.looseObject({
  session: sessionId,
  person,
  version: v.number(),
  repair,
  shows: v.pipe(
    v.record(id, when),
    v.check((shown) => Object.keys(shown).length <= mostFields),
  ),
  isReady: v.boolean(),
});

const base64 = v.pipe(v.string(), v.maxLength(100_000_000), v.regex(/^[A-Za-z0-9+/]*={0,2}$/));
const sealedText = v.looseObject({ iv: base64, sealed: base64 });
const about = {
  session: sessionId,
  person,
  version: v.number(),
  revision: whole(1, Number.MAX_SAFE_INTEGER),
};

const keptPart = v.variant('kind', [
  // An older one is brought up to date before it is looked at as a part.
  v.looseObject({ ...about, kind: v.literal('plain'), part: v.looseObject({}) }),
  v.looseObject({
    ...about,
    kind: v.literal('coded'),
    lock: v.looseObject({ salt: base64, iterations: whole(1, mostIterations), key: sealedText }),
    tries: v.looseObject({ count, last: time }),
    inner: sealedText,
  }),
]);

/** The value as this shape lets it through; undefined when it is none. */
export function readAs<Read>(shape: v.GenericSchema, value: unknown): Read | undefined {
  const read = v.safeParse(shape, value);
  return read.success ? (read.output as Read) : undefined;
}

/** A session as it came from the disk or a file, with fields it does not know kept; undefined when it is none. */
export const readSession = (value: unknown): Session | undefined => readAs<Session>(session, value);

/** The same of a person’s own part, opened. */
export const readPart = (value: unknown): Part | undefined => readAs<Part>(part, value);

/** What is around a part as it is kept; the part itself is not looked at. */
export const readKeptPart = (value: unknown): KeptPart | undefined => readAs<KeptPart>(keptPart, value);

/** The same of one version of what a person shows. */
export const readShare = (value: unknown): Share | undefined => readAs<Share>(share, value);

/** The same of all versions, the oldest first. */
export const readShares = (value: unknown): readonly Share[] | undefined =>
  readAs<readonly Share[]>(shares, value);
