import { describe, expect, it } from 'vitest';
import { coachLikeness } from '../../src/content/coach-likeness';
import { coachRules } from '../../src/content/coach-content';
import { flagRules, flagWords } from '../../src/content/coach-flags';
import { noteOf } from '../../src/content/coach-notes';
import { strengthWords } from '../../src/content/coach-strengths';
import type { RuleExamples } from '../../src/content/schema-coach';
import { read } from '../../src/domain/coach/coach';
import { matcherOf } from '../../src/domain/coach/compiling';
import { isStrength } from '../../src/domain/coach/kinds';
import { likenessOf } from '../../src/domain/coach/likeness-file';
import { resemblingTo } from '../../src/domain/coach/resembling';
import { clearRewordingOf, rewordingOf } from '../../src/domain/coach/rewording';

const examples = import.meta.glob<RuleExamples>('../../src/content/coach-rules/en/*/*.ts', {
  eager: true,
  import: 'examples',
});
const matchers = [
  matcherOf(flagRules, flagWords),
  matcherOf(
    coachRules.filter(({ matcher }) => isStrength(matcher.kind)),
    strengthWords,
  ),
];
const resembles = resemblingTo(likenessOf(coachLikeness, strengthWords));
const flagsIn = (text: string) => read(matchers, text, {}, resembles).flags;

/** Offered for a sentence of the rule's own that goes on with `rest`; undefined where the rule finds nothing to make over. */
function offered(id: string, sentence: string, rest: string): boolean | undefined {
  const text = rest === '' ? sentence : sentence.replace(/[.!?]*$/, rest);
  const note = noteOf(id);
  const found = flagsIn(text).find((each) => each.rule === id);
  if (!note || !found || !rewordingOf(found, note, text)) return undefined;
  return clearRewordingOf(found, note, text, flagsIn) !== undefined;
}

const sentencesOf = (id: string): readonly string[] =>
  Object.entries(examples).find(([path]) => path.endsWith(`/${id}.ts`))?.[1].flags ?? [];

const madeOver = coachRules.map(({ id }) => id).filter((id) => noteOf(id)?.rewrite !== undefined);

const share = (all: readonly boolean[]): number => all.filter(Boolean).length / all.length;

describe('a way to say it, made over from the person’s own words', () => {
  it('is hardly ever asked about again: what would be is not offered', () => {
    const all = madeOver.flatMap((id) => sentencesOf(id).flatMap((each) => offered(id, each, '') ?? []));
    expect(all.length).toBeGreaterThan(2 * madeOver.length);
    expect(share(all)).toBeGreaterThan(0.85);
  });

  it.each(['sorry-you-feel', 'sorry-if', 'if-i-did-then-sorry', 'sorry-i-may-have'])(
    'can be taken from %s, though a charge comes behind it',
    (id) => {
      for (const rest of ['.', ' but you always overreact', ' but you shouted first']) {
        const all = sentencesOf(id).flatMap((each) => offered(id, each, rest) ?? []);
        expect(share(all)).toBeGreaterThanOrEqual(0.5);
      }
    },
  );

  it('leaves the line under the charge alone', () => {
    const text = 'I’m sorry that what I did left you hurt but you always overreact';
    const under = flagsIn(text).map(({ start, end }) => text.slice(start, end));
    expect(under.length).toBeGreaterThan(0);
    for (const each of under) expect('but you always overreact').toContain(each);
  });
});
