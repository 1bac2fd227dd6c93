import * as v from 'valibot';
import { hues } from '../content/schema-together';
import { personIds, type PersonId, type Share } from '../domain/together/kept';
import { longestName, mostFields, mostShares } from '../domain/together/limits';
import { answer, id } from './shapes';

const whole = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));

/** As prompts are named; never the name of something every object has, since shares are looked up by it. */
const prompt = v.pipe(
  id,
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  v.check((each) => !(each in Object.prototype)),
);

const field = v.object({ prompt, answer, when: v.picklist(['turn', 'say']) });

const share = v.object({
  version: whole,
  person: v.object({
    name: v.pipe(v.string(), v.maxLength(longestName)),
    hue: v.picklist(hues),
    line: v.picklist(['solid', 'dotted']),
  }),
  fields: v.pipe(
    v.array(field),
    v.maxLength(mostFields),
    v.check((fields) => new Set(fields.map((each) => each.prompt)).size === fields.length),
  ),
});

const inside = v.object({
  purpose: v.string(),
  v: whole,
  from: v.picklist(personIds),
  shares: v.pipe(
    v.array(share),
    v.maxLength(mostShares),
    v.check((all) => all.every(({ version }, nth) => version > (all[nth - 1]?.version ?? 0))),
  ),
});

/** What stands under the seal of a message, beside its random parts. */
export interface SharesInside {
  readonly purpose: string;
  readonly v: number;
  readonly from: PersonId;
  readonly shares: readonly Share[];
}

/** What is under a seal, without anything that is no part of it; undefined when it is not what somebody shows. */
export function readSharesInside(value: unknown): SharesInside | undefined {
  const read = v.safeParse(inside, value);
  return read.success ? (read.output as SharesInside) : undefined;
}
