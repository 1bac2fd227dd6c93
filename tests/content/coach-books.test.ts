import { describe, expect, it } from 'vitest';
import { coachRules } from '../../src/content/coach-content';
import { firstBook } from '../../src/content/coach-first';
import { flagRules, flagWords } from '../../src/content/coach-flags';
import { laterBook } from '../../src/content/coach-later';
import { laterKinds } from '../../src/content/coach-later-kinds';
import { listedRules } from '../../src/content/coach-listed';
import { strengthRules, strengthWords } from '../../src/content/coach-strengths';
import type { RuleExamples } from '../../src/content/schema-coach';
import { matcherOf } from '../../src/domain/coach/compiling';
import { classOfWords } from '../../src/domain/coach/likeness-file';
import { find, readFor, type Found } from '../../src/domain/coach/matcher';
import { rulesOfText } from '../../src/domain/coach/rules-text';
import { atOnce } from '../../src/domain/in-turns';

const examples = import.meta.glob<RuleExamples>('../../src/content/coach-rules/en/*/*.ts', {
  eager: true,
  import: 'examples',
});
const opened = (book: string) => atOnce(rulesOfText(book));
const first = opened(firstBook);
const later = opened(laterBook);

const inOrder = (found: readonly Found[]): readonly string[] =>
  found.map((each) => JSON.stringify(each)).sort();

describe('the rules as they come to a device', () => {
  it('are all of them, each once, and those that can wait come later', () => {
    const ids = [...first.rules, ...later.rules].map(({ id }) => id);
    expect(ids.toSorted()).toEqual(coachRules.map(({ id }) => id).toSorted());
    expect(listedRules.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    const kinds = new Set(first.rules.map(({ matcher: { kind } }) => kind));
    for (const { matcher } of later.rules) expect(kinds).not.toContain(matcher.kind);
    expect(kinds.size).toBeGreaterThan(6);
    for (const kind of laterKinds) expect(kinds).not.toContain(kind);
  });

  it('find what they find where they are written', () => {
    const written = [matcherOf(flagRules, flagWords), matcherOf(strengthRules, strengthWords)];
    const come = [first, later].map(({ rules, lexicon }) => matcherOf(rules, lexicon));
    let found = 0;
    for (const { flags, leaves } of Object.values(examples))
      for (const text of [...flags, ...leaves]) {
        const by = (matchers: typeof written) =>
          inOrder(matchers.flatMap((matcher) => find(matcher, readFor(matcher, text))));
        expect(by(come)).toEqual(by(written));
        found += by(come).length;
      }
    expect(found).toBeGreaterThan(2000);
  });

  it('bring the words that likeness stands on', () => {
    expect([...classOfWords(later.lexicon)].toSorted()).toEqual([...classOfWords(strengthWords)].toSorted());
  });
});
