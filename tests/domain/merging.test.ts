import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnswered, textsOf } from '../../src/domain/answers';
import type { CheckIn } from '../../src/domain/check-in';
import { holds } from '../../src/domain/holding';
import { planRestore, type RestorePlan } from '../../src/domain/merging';
import type { Repair } from '../../src/domain/saved';
import type { Answer } from '../../src/content/schema';
import { aRepair, text } from './a-repair';
import { counter, restored, saying } from './restored';

describe('restoring one repair', () => {
  const plan = (existing: readonly Repair[], incoming: readonly Repair[]) =>
    planRestore(existing, incoming, counter());

  it('brings back what is not here, under its own id', () => {
    const back = saying('The jar fell.');
    expect(plan([], [back])).toEqual({ add: [back], replace: [], same: 0, second: [] });
  });

  it('does nothing where the same is here', () => {
    const here = saying('The jar fell.', { revision: 4, changed: 9 });
    expect(plan([here], [saying('The jar fell.')])).toEqual({ add: [], replace: [], same: 1, second: [] });
  });

  it('does nothing where all of it is here and more', () => {
    const here = aRepair({ answers: { camera: text('The jar fell. I said nothing.'), story: text('Hm.') } });
    expect(plan([here], [saying('The jar fell.')]).same).toBe(1);
  });

  it('fills in what is missing here, over the revision that is here', () => {
    const here = saying('The jar', { revision: 4, skipped: ['story'] });
    const back = saying('The jar fell.', { revision: 9, skipped: ['needs'] });
    expect(plan([here], [back])).toEqual({
      add: [],
      replace: [{ ...back, revision: 4, skipped: ['story', 'needs'] }],
      same: 0,
      second: [],
    });
  });

  it('keeps other words beside the ones that are here', () => {
    const here = saying('The jar fell.', { revision: 4 });
    const back = saying('The jar was thrown.', { revision: 9 });
    expect(plan([here], [back])).toEqual({
      add: [],
      replace: [],
      same: 0,
      second: [{ ...back, id: 'new-1', versionOf: here.id, revision: 0 }],
    });
  });

  it('keeps a shorter text whose words differ, and one that only lacks the beginning', () => {
    const here = saying('I do not know what happened.');
    for (const other of ['I do know', 'what happened.', 'I do not know what happened?'])
      expect(plan([here], [saying(other)]).second).toHaveLength(1);
  });

  it('knows a second version again, and fills it in', () => {
    const here = saying('The jar fell.');
    const second = saying('The jar was thrown', { id: 'second', versionOf: here.id, revision: 2 });
    expect(plan([here, second], [saying('The jar was')]).same).toBe(1);
    expect(plan([here, second], [saying('The jar was thrown at me.')]).replace).toEqual([
      saying('The jar was thrown at me.', { id: 'second', versionOf: here.id, revision: 2 }),
    ]);
  });

  it('does not bring a second version back beside a first that says it', () => {
    const second = saying('The jar fell.', { id: 'second', versionOf: 'a-repair' });
    expect(plan([saying('The jar fell.')], [second]).same).toBe(1);
  });

  it('nor one that says what another in the same file says', () => {
    const second = saying('The jar fell.', { id: 'second', versionOf: 'a-repair' });
    expect(plan([], [saying('The jar fell.'), second])).toMatchObject({ add: [{ id: 'a-repair' }], same: 1 });
  });

  it.each<[string, Partial<Repair>]>([
    ['another person', { about: { ...aRepair().about, name: 'Otto' } }],
    ['another choice', { answers: { camera: { kind: 'choice', chosen: 'b', text: '' } } }],
    ['another number', { answers: { camera: { kind: 'scale', value: 3, text: '' } } }],
    ['another feeling', { answers: { camera: { kind: 'feelings', chosen: ['sad'], text: '' } } }],
    ['another card', { words: { ...aRepair().words, edits: { thanks: { text: 'Thank you.', of: 'x' } } } }],
    ['a note kept', { keptMine: { camera: { rule: 'r', words: 'my own' } } }],
    ['a check-in', { checkIns: [{ made: 1, outcome: 'talked', before: {}, after: { hurt: 4 } }] }],
    ['something a later Mend put in', { later: { deep: ['words'] } } as Partial<Repair>],
    [
      'something later in an answer',
      { answers: { camera: { ...text(''), later: 'words' } as unknown as Answer } },
    ],
  ])('loses neither side of %s', (_, change) => {
    const back = aRepair(change as Parameters<typeof aRepair>[0]);
    const here = saying('The jar fell.', { answers: { camera: text('The jar fell.') } });
    const after = restored([here], [back]);
    expect(after.some((each) => holds(each, here))).toBe(true);
    expect(after.some((each) => holds(each, back))).toBe(true);
    expect(holds(here, back)).toBe(false);
  });
});

describe('two answers to one prompt', () => {
  const of = (answer: Answer): Repair => aRepair({ answers: { camera: answer } });
  const feeling = (chosen: string[], kind: 'feelings' | 'needs' = 'feelings'): Answer => ({
    kind,
    chosen,
    text: 'Hm.',
  });

  it.each<[string, Answer, Answer]>([
    ['feelings', feeling(['sad']), feeling(['lonely'])],
    ['a feeling and a need', feeling(['sad']), feeling(['sad'], 'needs')],
    ['numbers', { kind: 'scale', value: 3, text: '' }, { kind: 'scale', value: 4, text: '' }],
    ['choices', { kind: 'choice', chosen: 'a', text: '' }, { kind: 'choice', chosen: 'b', text: '' }],
    ['orders', { kind: 'list', items: ['a', 'b'] }, { kind: 'list', items: ['b', 'a'] }],
    ['halves of a plan', { kind: 'if-then', if: 'a', then: '' }, { kind: 'if-then', if: '', then: 'a' }],
  ])('of other %s are both kept', (_, here, back) => {
    expect(holds(of(here), of(back))).toBe(false);
    expect(holds(of(back), of(here))).toBe(false);
    expect(restored([of(here)], [of(back)])).toHaveLength(2);
  });

  it('are one where the fuller holds what was chosen in the other', () => {
    expect(holds(of(feeling(['sad', 'lonely'])), of(feeling(['lonely'])))).toBe(true);
    expect(holds(of(feeling(['lonely'])), of(feeling(['sad', 'lonely'])))).toBe(false);
  });
});

const anyText = fc.constantFrom('', ' ', 'a', 'a b', 'a b c', 'a c', 'b', 'b ', '\ud800', '\u202eabc');
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  anyText.map(text),
  fc.record({
    kind: fc.constantFrom('feelings' as const, 'needs' as const),
    chosen: fc.subarray(['x', 'y']),
    text: anyText,
  }),
  fc.record({ kind: fc.constant('scale' as const), value: fc.integer({ min: -1, max: 1 }), text: anyText }),
  fc.record({ kind: fc.constant('choice' as const), chosen: fc.constantFrom('', 'x', 'y'), text: anyText }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(anyText, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('if-then' as const), if: anyText, then: anyText }),
);
const prompts = fc.constantFrom('camera', 'story', 'constructor', 'toString');
const anyCheckIn: fc.Arbitrary<CheckIn> = fc.record({
  made: fc.integer({ min: 0, max: 2 }),
  outcome: fc.constantFrom('talked' as const, 'no-answer' as const),
  before: fc.record({ hurt: fc.integer({ min: 0, max: 1 }) }, { requiredKeys: [] }),
  after: fc.record({ hurt: fc.integer({ min: 0, max: 1 }) }, { requiredKeys: [] }),
  left: anyText,
});
const anySaved: fc.Arbitrary<Repair> = fc
  .record({
    id: fc.constantFrom('one', 'two', 'three'),
    versionOf: fc.option(fc.constantFrom('one', 'two'), { nil: undefined }),
    made: fc.integer(),
    changed: fc.integer(),
    revision: fc.nat(9),
    answers: fc.dictionary(prompts, anyAnswer, { maxKeys: 3, noNullPrototype: true }),
    skipped: fc.subarray(['camera', 'story']),
    edited: fc.option(anyText, { nil: undefined }),
    checkIns: fc.uniqueArray(anyCheckIn, { selector: ({ made }) => made, maxLength: 2 }),
  })
  .map(({ versionOf, edited, ...rest }) =>
    aRepair({
      ...rest,
      ...(versionOf !== undefined && versionOf !== rest.id && { versionOf }),
      words: edited === undefined ? {} : { edits: { thanks: { text: edited, of: 'x' } } },
    }),
  );
const onDevice = fc.uniqueArray(anySaved, { selector: ({ id }) => id });
const root = ({ id, versionOf }: Repair): string => versionOf ?? id;

/** Every text of every answer, as `prompt: text`, without the blanks at its end. */
const wordsOf = (repairs: readonly Repair[]): readonly (readonly [string, string])[] =>
  repairs.flatMap(({ answers }) =>
    Object.entries(answers)
      .filter(([, answer]) => isAnswered(answer))
      .flatMap(([prompt, answer]) => textsOf(answer).map((said) => [prompt, said.trimEnd()] as const)),
  );

describe('restoring anything', () => {
  const runs = { numRuns: 1_000 };

  it('loses no word of either side', () => {
    fc.assert(
      fc.property(onDevice, onDevice, (existing, incoming) => {
        const after = wordsOf(restored(existing, incoming));
        for (const [prompt, said] of [...wordsOf(existing), ...wordsOf(incoming)])
          expect(after.some(([at, text]) => at === prompt && text.startsWith(said))).toBe(true);
      }),
      runs,
    );
  });

  it('loses no whole repair of either side, each within its own family', () => {
    fc.assert(
      fc.property(onDevice, onDevice, (existing, incoming) => {
        const after = restored(existing, incoming);
        for (const each of [...existing, ...incoming]) {
          const kin = after.filter((other) => root(other) === root(each) || other.id === each.id);
          expect(kin.some((other) => holds(other, each))).toBe(true);
        }
      }),
      runs,
    );
  });

  it('touches no id that is here but to fill it in', () => {
    fc.assert(
      fc.property(onDevice, onDevice, (existing, incoming) => {
        const plan = planRestore(existing, incoming, counter());
        const here = new Map(existing.map((repair) => [repair.id, repair]));
        for (const { id } of [...plan.add, ...plan.second]) expect(here.has(id)).toBe(false);
        for (const fuller of plan.replace) {
          const less = here.get(fuller.id);
          expect(less && holds(fuller, less)).toBe(true);
          expect(fuller.revision).toBe(less?.revision);
        }
      }),
      runs,
    );
  });

  it('done twice does nothing more', () => {
    fc.assert(
      fc.property(onDevice, onDevice, (existing, incoming) => {
        const after = restored(existing, incoming);
        const again = planRestore(after, incoming, counter());
        expect(again).toEqual({ add: [], replace: [], same: incoming.length, second: [] });
      }),
      runs,
    );
  });

  it('ends with the same words, whichever of two files comes first', () => {
    fc.assert(
      fc.property(onDevice, onDevice, onDevice, (existing, one, other) => {
        const first = restored(restored(existing, one), other);
        const second = restored(restored(existing, other), one);
        for (const each of first) expect(second.some((kin) => holds(kin, each))).toBe(true);
        for (const each of second) expect(first.some((kin) => holds(kin, each))).toBe(true);
      }),
      runs,
    );
  });

  it('asks no clock', () => {
    const timeless = ({ add, replace, second, same }: RestorePlan) => ({
      same,
      parts: [add, replace, second].map((part) => part.map((each) => ({ ...each, made: 0, changed: 0 }))),
    });
    fc.assert(
      fc.property(onDevice, onDevice, fc.integer(), (existing, incoming, shift) => {
        const later = incoming.map((each) => ({ ...each, changed: each.changed + shift, made: -each.made }));
        expect(timeless(planRestore(existing, later, counter()))).toEqual(
          timeless(planRestore(existing, incoming, counter())),
        );
      }),
      runs,
    );
  });
});

it('ten thousand second versions of one repair cost no more than a moment', () => {
  const incoming = Array.from({ length: 10_000 }, (_, at) =>
    saying(`other words ${at}x`, { id: `id-${at}`, versionOf: 'one' }),
  );
  const began = performance.now();
  expect(planRestore([saying('first', { id: 'one' })], incoming, counter()).add).toHaveLength(10_000);
  expect(performance.now() - began).toBeLessThan(5_000);
});
