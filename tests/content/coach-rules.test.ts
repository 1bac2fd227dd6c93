import { describe, expect, it } from 'vitest';
import { coachRules } from '../../src/content/coach-content';
import { noteOf } from '../../src/content/coach-notes';
import { flagWords } from '../../src/content/coach-flags';
import { strengthWords } from '../../src/content/coach-strengths';
import { accusing } from '../../src/content/coach-words/accusing';
import { dismissing } from '../../src/content/coach-words/dismissing';
import { mending } from '../../src/content/coach-words/mending';
import { opening } from '../../src/content/coach-words/opening';
import { owning } from '../../src/content/coach-words/owning';
import { peopleAndActs } from '../../src/content/coach-words/people-and-acts';
import type { RuleExamples, RuleNote } from '../../src/content/schema-coach';
import { flagKinds, isStrength } from '../../src/domain/coach/kinds';
import { matcherOf } from '../../src/domain/coach/compiling';
import { find, readFor } from '../../src/domain/coach/matcher';
import { sourceOf } from '../../src/content/sources-content';

const byId = <T>(found: Record<string, T>): ReadonlyMap<string, T> =>
  new Map(Object.entries(found).map(([path, each]) => [path.replace(/^.*\/|\.ts$/g, ''), each]));
const examples = byId(
  import.meta.glob<RuleExamples>('../../src/content/coach-rules/en/*/*.ts', {
    eager: true,
    import: 'examples',
  }),
);
const notes = byId(
  import.meta.glob<RuleNote>('../../src/content/coach-rules/en/*/*.ts', { eager: true, import: 'note' }),
);

function expectToExplain(note: RuleNote | undefined): void {
  expect(note?.title).toBeTruthy();
  expect(note?.hears).toMatch(/\b(?:may|might|can|could)\b/);
  expect(note?.why).toBeTruthy();
  expect(() => sourceOf(note?.source as never)).not.toThrow();
}

describe.each(coachRules)('the rule $id', ({ id, matcher: rule }) => {
  const alone = matcherOf([{ id, matcher: rule }], isStrength(rule.kind) ? strengthWords : flagWords);
  const side = rule.sides?.[0];
  const isFound = (sentence: string): boolean => find(alone, readFor(alone, sentence)).length > 0;

  it('finds each of its own sentences, alone', () => {
    expect(side === undefined || rule.sides?.length).toBeTruthy();
    const { flags } = examples.get(id) ?? { flags: [] };
    expect(flags.length).toBeGreaterThanOrEqual(8);
    expect(flags.filter((sentence) => !isFound(sentence))).toEqual([]);
  });

  it('leaves alone what it must', () => {
    const { leaves } = examples.get(id) ?? { leaves: [] };
    expect(leaves.length).toBeGreaterThanOrEqual(8);
    expect(leaves.filter(isFound)).toEqual([]);
  });

  it('says why, from a source, and offers a way to say it', () => {
    const note = notes.get(id);
    expectToExplain(note);
    expect(Boolean(note?.instead)).toBe(!isStrength(rule.kind));
    if (note?.rewrite) {
      expect(note.rewrite).toContain('$1');
      expect(rule.patterns.some((pattern) => /(?:^| )\{ .* \}(?: |$)/.test(pattern))).toBe(true);
    }
  });
});

describe.each(flagKinds)('what is only like %s', (kind) => {
  it('says why, from a source, and offers a way to say it', () => {
    const note = noteOf(`like-${kind}`);
    expectToExplain(note);
    expect(note?.instead).toBeTruthy();
  });
});

describe('the classes of words', () => {
  it('are named once among all families, so that none takes the place of another', () => {
    const names = [peopleAndActs, accusing, dismissing, mending, opening, owning].flatMap((family) =>
      Object.keys(family),
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
