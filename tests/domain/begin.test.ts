import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RuptureCard } from '../../src/content/schema';
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
} from '../../src/content/schema';
import {
  aboutFrom,
  asksSafetyAgain,
  beginQuestions,
  firstUnanswered,
  isGiven,
  questionsOf,
  rankRuptures,
  type BeginQuestion,
  type Draft,
} from '../../src/domain/begin';
import type { About } from '../../src/domain/saved';
import { plainAbout } from './a-repair';

const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
const anyRupture = fc.option(fc.constantFrom('small-argument', 'broken-promise'), { nil: undefined });
const anyHeat = fc.nat({ max: 10 });

const anyDraft: fc.Arbitrary<Draft> = fc.record(
  {
    heatBefore: anyHeat,
    relationship: one(relationshipIds),
    power: one(powers),
    under18: fc.boolean(),
    reach: one(reaches),
    path: one(paths),
    rupture: anyRupture,
    foundOut: one(foundOuts),
    side: one(sides),
    move: one(moves),
    need: one(neededKinds),
    length: one(lengths),
    keep: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** What each question can be answered with; `safety` only ever opens the walk from here. */
const answersTo: Readonly<Record<BeginQuestion, fc.Arbitrary<Draft>>> = {
  heat: fc.record({ heatBefore: anyHeat }),
  who: fc.record({ relationship: one(relationshipIds), power: one(powers), under18: fc.boolean() }),
  reach: fc.record({ reach: one(reaches) }),
  safety: fc.constant({ path: 'walk' }),
  what: fc.record({ rupture: anyRupture }),
  side: fc.record({ side: one(sides) }),
  move: fc.record({ move: one(moves) }),
  need: fc.record({ need: one(neededKinds) }),
  time: fc.record({ length: one(lengths) }),
};

describe('the questions before the walk', () => {
  it('end from any draft, and none is asked twice', () => {
    fc.assert(
      fc.property(anyDraft, fc.boolean(), fc.record(answersTo), (start, passed, answers) => {
        let [draft, safetyAnswered] = [start, passed];
        const asked: BeginQuestion[] = [];
        for (;;) {
          const question = firstUnanswered(draft, safetyAnswered);
          if (question === undefined) break;
          expect(asked).not.toContain(question);
          asked.push(question);
          draft = { ...draft, ...answers[question] };
          if (question === 'safety') safetyAnswered = true;
        }
        expect(questionsOf(draft).every((each) => isGiven(draft, each, safetyAnswered))).toBe(true);
        expect(asked.includes('safety')).toBe(!passed);
      }),
      { numRuns: 3000 },
    );
  });

  it('hold on at who they are until a colleague has a standing and a parent’s child an age', () => {
    expect(isGiven({ relationship: 'colleague' }, 'who', false)).toBe(false);
    expect(isGiven({ relationship: 'colleague', power: 'above' }, 'who', false)).toBe(true);
    expect(isGiven({ relationship: 'my-parent' }, 'who', false)).toBe(false);
    expect(isGiven({ relationship: 'my-parent', under18: false }, 'who', false)).toBe(true);
    expect(isGiven({ relationship: 'friend' }, 'who', false)).toBe(true);
  });

  it('come in the one order, each once', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const questions = questionsOf(draft);
        expect(questions).toEqual(beginQuestions.filter((each) => questions.includes(each)));
        expect(questions.slice(0, 4)).toEqual(['heat', 'who', 'reach', 'safety']);
      }),
    );
  });

  const asked = (draft: Draft): string => questionsOf(draft).slice(4).join(' ');
  it.each<[string, Draft, string]>([
    ['everybody', {}, 'what side move need time'],
    ['a friend', { relationship: 'friend', reach: 'can-talk', path: 'walk' }, 'what side move need time'],
    ['one path beside the walk', { path: 'for-myself' }, ''],
    ['the other one', { path: 'may-be-afraid-of-me' }, ''],
    ['someone who asked to be left alone', { reach: 'leave-alone' }, ''],
    ['someone who died', { reach: 'died' }, ''],
    ['no contact', { reach: 'no-contact' }, ''],
    ['lost touch', { reach: 'lost-touch' }, 'what'],
    ['a therapist', { relationship: 'my-therapist' }, ''],
    ['a parent, under 18', { relationship: 'my-parent', under18: true }, 'what'],
    ['a parent, grown up', { relationship: 'my-parent', under18: false }, 'what side move need time'],
    ['a friend, under 18', { relationship: 'friend', under18: true }, 'what side move need time'],
    ['a child', { relationship: 'my-child' }, 'what move time'],
  ])('go on for %s', (_, draft, questions) => expect(asked(draft)).toBe(questions));

  it('take “none of these kinds” for an answer, and heat 0', () => {
    expect(isGiven({ rupture: undefined }, 'what', false)).toBe(true);
    expect(isGiven({}, 'what', false)).toBe(false);
    expect(isGiven({ heatBefore: 0 }, 'heat', false)).toBe(true);
  });

  it('ask about safety whatever stands in the draft', () => {
    expect(isGiven({ path: 'walk', reach: 'can-talk' }, 'safety', false)).toBe(false);
    expect(isGiven({}, 'safety', true)).toBe(true);
  });
});

describe('what a repair is about', () => {
  it('has a quiet default for all that was not asked', () => {
    expect(aboutFrom({})).toEqual({
      relationship: 'other',
      side: 'not-sure',
      move: 'neither',
      need: 'both',
      reach: 'not-sure',
      path: 'walk',
      length: 'full',
    });
  });

  it('keeps power only for a colleague and age only for a parent', () => {
    const draft: Draft = { power: 'above', under18: true };
    expect(aboutFrom({ ...draft, relationship: 'colleague' })).toMatchObject({ power: 'above' });
    expect(aboutFrom({ ...draft, relationship: 'colleague' })).not.toHaveProperty('under18');
    expect(aboutFrom({ ...draft, relationship: 'my-parent' })).toMatchObject({ under18: true });
    expect(aboutFrom({ ...draft, relationship: 'my-parent' })).not.toHaveProperty('power');
  });

  it('keeps a name without the spaces around it, and none that is only spaces', () => {
    expect(aboutFrom({ name: ' Ana ' }).name).toBe('Ana');
    expect(aboutFrom({ name: '  ' })).not.toHaveProperty('name');
  });

  it('keeps when it was found out only with what it was, and heat 0 as heat', () => {
    expect(aboutFrom({ foundOut: 'days' })).not.toHaveProperty('foundOut');
    expect(aboutFrom({ foundOut: 'days', rupture: 'broken-trust' })).toMatchObject({ foundOut: 'days' });
    expect(aboutFrom({ heatBefore: 0 }).heatBefore).toBe(0);
  });

  it('never holds whether to keep it', () => {
    fc.assert(fc.property(anyDraft, (draft) => !('keep' in aboutFrom(draft))));
  });
});

describe('the safety page comes again', () => {
  const about = (path: About['path'], reach: About['reach'] = 'can-talk'): About => ({
    ...plainAbout,
    path,
    reach,
  });
  const walk = about('walk');
  const noContact = about('walk', 'no-contact');
  const own = about('for-myself');
  const afraid = about('may-be-afraid-of-me');
  const alone = about('walk', 'leave-alone');

  it.each<[string, About, About, boolean]>([
    ['from my own path to the walk', own, walk, true],
    ['from no contact to the walk', noContact, walk, true],
    ['from no contact to being left alone', noContact, alone, true],
    ['from their fear to the walk', afraid, walk, true],
    ['not on the walk', walk, alone, false],
    ['not on the way out of the walk', walk, own, false],
    ['not when contact is broken off', walk, noContact, false],
    ['not while it stays my own', own, { ...own, side: 'they-hurt-me' }, false],
    ['not between my own path and no contact', own, noContact, false],
    ['not between two paths beside the walk', own, afraid, false],
  ])('%s', (_, before, after, asks) => expect(asksSafetyAgain(before, after)).toBe(asks));

  it('whenever one leaves one’s own path, for whatever else', () => {
    for (const reach of reaches)
      expect(asksSafetyAgain(own, about('walk', reach))).toBe(reach !== 'no-contact');
  });
});

describe('help me find it', () => {
  const card = (fits: RuptureCard['fits']): RuptureCard => ({
    title: '',
    sentence: '',
    soundsLike: ['', '', ''],
    atStake: [],
    sinceThen: false,
    asksFoundOut: false,
    threads: [[], []],
    fits,
  });
  const cards = [
    { id: 'a', card: card({ loud: 1 }) },
    { id: 'b', card: card({ loud: 2, quiet: 1 }) },
    { id: 'c', card: card({}) },
    { id: 'd', card: card({ loud: 1 }) },
  ];

  it('puts the best fit first and leaves equal ones in their order', () => {
    expect(rankRuptures(cards, ['loud'])).toEqual(['b', 'a', 'd', 'c']);
    expect(rankRuptures(cards, ['quiet', 'loud'])).toEqual(['b', 'a', 'd', 'c']);
  });

  it('loses none, with no answers or unknown ones', () => {
    expect(rankRuptures(cards, [])).toEqual(['a', 'b', 'c', 'd']);
    expect(rankRuptures(cards, ['unknown'])).toEqual(['a', 'b', 'c', 'd']);
    expect(rankRuptures([], ['loud'])).toEqual([]);
  });
});
