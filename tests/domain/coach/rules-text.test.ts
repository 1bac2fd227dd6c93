import { describe, expect, it } from 'vitest';
import type { Lexicon, Rule } from '../../../src/content/schema-coach';
import { matcherOf } from '../../../src/domain/coach/compiling';
import { find, readFor } from '../../../src/domain/coach/matcher';
import { rulesOfText, textOfRules } from '../../../src/domain/coach/rules-text';
import { atOnce } from '../../../src/domain/in-turns';

const lexicon: Lexicon = {
  classes: {
    people: ['you', 'they', '@kin'],
    kin: ['mother', 'aunt'],
    hit: ['hit', 'push'],
    spare: ['tire'],
    odd: ['fork'],
  },
  irregular: { hit: ['hit', 'hitting'] },
  openers: ['oh', 'well'],
  fillers: ['just', 'so'],
};
const rules: readonly Rule[] = [
  {
    id: 'first',
    matcher: {
      kind: 'blame',
      priority: 40,
      alsoNegated: true,
      alsoQuoted: true,
      questions: 'never',
      sides: ['i-hurt-them', 'both'],
      notSides: ['they-hurt-me'],
      steps: ['owning'],
      patterns: ['@people @hit-ed _{0,3} (me|us)', '{ _ } @people 🤣?'],
      unless: ['(!@hit the) @spare'],
    },
  },
  { id: 'second', matcher: { kind: 'threat', priority: 5, patterns: ['@kin (will|can) @hit'] } },
];

const read = (text: string) => atOnce(rulesOfText(text));

describe('rules written as one text', () => {
  it('are read with all that says where they count', () => {
    const strip = ({ id, matcher: { patterns: _patterns, unless: _unless, ...where } }: Rule) => ({
      id,
      where,
    });
    expect(read(textOfRules({ rules, lexicon })).rules.map(strip)).toEqual(rules.map(strip));
  });

  it('find the same words as before', () => {
    const { rules: back, lexicon: words } = read(textOfRules({ rules, lexicon }));
    const [before, after] = [matcherOf(rules, lexicon), matcherOf(back, words)];
    let found = 0;
    for (const text of [
      'Well, they just pushed us.',
      'My aunt hit the door and me.',
      'Mother will push. Aunt can hit! You 🤣',
      'You hit the tire and me.',
      'You hit us, you. The aunt hits.',
    ]) {
      const expected = find(before, readFor(before, text));
      expect(find(after, readFor(after, text))).toEqual(expected);
      found += expected.length;
    }
    expect(found).toBeGreaterThan(4);
  });

  it('leave out classes that nobody names, and keep the names that are asked for', () => {
    expect(textOfRules({ rules, lexicon })).not.toContain('fork');
    const { lexicon: named } = read(textOfRules({ rules, lexicon }, ['kin', 'odd', 'nobody']));
    expect(named.classes['kin']).toEqual(['aunt', 'mother']);
    expect(named.classes['odd']).toEqual(['fork']);
    expect(named.irregular).toEqual(lexicon.irregular);
    expect([named.openers, named.fillers]).toEqual([lexicon.openers, lexicon.fillers]);
  });

  it('refuse a class that there is not', () => {
    const broken: Rule = {
      id: 'broken',
      matcher: { kind: 'blame', priority: 1, patterns: ['you @nothing'] },
    };
    expect(() => textOfRules({ rules: [broken], lexicon })).toThrow('@nothing');
  });
});
