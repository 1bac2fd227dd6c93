import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reaches, relationshipIds } from '../../../src/content/schema';
import {
  asSet,
  choicesOf,
  newTaken,
  originOf,
  setTimes,
  withWish,
} from '../../../src/domain/practice/taking';
import { mostOf } from '../../../src/domain/practice/sent';
import type { About, Origin } from '../../../src/domain/saved';
import { aSentPractice, aTakenPractice } from './a-practice';

const tie: Extract<Origin, { kind: 'practice' }> = {
  kind: 'practice',
  practice: aSentPractice().id,
  part: 0,
  prompts: ['camera'],
};
const about: About = {
  relationship: 'friend',
  side: 'both',
  move: 'neither',
  need: 'both',
  reach: 'can-talk',
  path: 'walk',
  length: 'full',
};

const anySent = fc
  .record({
    times: fc.integer({ min: 1, max: mostOf.times }),
    tries: fc.integer({ min: 1, max: mostOf.tries }),
  })
  .map(({ times, tries }) =>
    aSentPractice({
      times,
      parts: [{ kind: 'settle' }, { kind: 'rehearsal', temperament: 'defensive', tries }],
    }),
  );

describe('how often a part is to be done', () => {
  it('is as often as the whole, and a rehearsal’s tries each time', () => {
    const sent = aSentPractice({ times: 3 });
    expect(asSet(sent)).toEqual([3, 6]);
  });

  it('can always be as it was set, once, or not at all, and never more than was set', () => {
    fc.assert(
      fc.property(anySent, fc.nat({ max: 1 }), (sent, at) => {
        const choices = choicesOf(sent, at);
        expect(choices[0]).toBe(setTimes(sent, at));
        expect(choices.slice(-2)).toEqual([1, 0]);
        expect([...choices].sort((one, other) => other - one)).toEqual(choices);
        expect(choices.length).toBeLessThanOrEqual(13);
      }),
    );
  });
});

describe('taking a practice', () => {
  const taking = { made: 7, copy: 'c0'.repeat(16), canReturn: false, before: { heat: 4 } };

  it('keeps what came as it came, with what the client wants of it beside', () => {
    const sent = aSentPractice();
    const taken = newTaken(sent, { ...taking, wishes: [0, 1] });
    expect(taken.sent).toBe(sent);
    expect(taken).toMatchObject({ id: sent.id, made: 7, canReturn: false, before: { heat: 4 }, after: {} });
    expect(taken.parts).toEqual([
      { refused: true, times: 0, repairs: [] },
      { refused: false, times: 0, repairs: [], wanted: 1 },
    ]);
    expect(taken.draft.fields).toEqual([]);
  });

  it('notes no wish where all of it is done as it was set', () => {
    const sent = aSentPractice();
    const taken = newTaken(sent, { ...taking, wishes: asSet(sent) });
    expect(taken).toEqual({
      ...aTakenPractice(),
      made: 7,
      changed: 7,
      canReturn: false,
      before: { heat: 4 },
    });
  });

  it('lets a wish be changed any number of times: only the last one counts, and what was done stays', () => {
    fc.assert(
      fc.property(anySent, fc.array(fc.nat({ max: 150 }), { minLength: 1, maxLength: 5 }), (sent, wishes) => {
        const parts = sent.parts.map(() => ({ refused: false, times: 2, repairs: ['a'] }));
        const before = aTakenPractice({ sent, parts });
        const changed = wishes.reduce((practice, wish) => withWish(practice, 1, wish), before);
        expect(changed).toEqual(withWish(before, 1, wishes.at(-1) ?? 0));
        expect(changed.parts[1]).toMatchObject({ times: 2, repairs: ['a'] });
        expect(changed.parts[0]).toEqual(before.parts[0]);
      }),
    );
  });
});

describe('a repair that was begun from a practice', () => {
  it('stays tied to it on the usual walk', () => {
    expect(originOf(about, tie)).toBe(tie);
    expect(originOf({ ...about, reach: 'lost-touch' }, tie)).toBe(tie);
  });

  it('is begun by oneself where there was no practice', () => {
    expect(originOf(about, undefined)).toEqual({ kind: 'self' });
  });

  it('is nobody else’s to know of on a path beside the walk, where nothing goes out, and about a therapist', () => {
    const apart: readonly Partial<About>[] = [
      { path: 'for-myself' },
      { path: 'may-be-afraid-of-me' },
      { reach: 'no-contact' },
      { reach: 'leave-alone' },
      { reach: 'died' },
      { relationship: 'my-therapist' },
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...apart),
        fc.constantFrom(...relationshipIds),
        fc.constantFrom(...reaches),
        (one, relationship, reach) => {
          expect(originOf({ ...about, relationship, reach, ...one }, tie)).toEqual({ kind: 'self' });
        },
      ),
    );
  });
});
