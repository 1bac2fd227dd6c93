import { describe, expect, it } from 'vitest';
import type { Recording, Rehearsal } from '../../../src/domain/rehearsal/kept';
import { planRehearsals, type Heard, type RehearsalPlan } from '../../../src/domain/rehearsal/merging';
import { exchange, rehearsing, saidIn, voice, voiceId, walkId } from '../../storage/given-rehearsals';

const heard = (print: string, changes: Partial<Recording> = {}): Heard => {
  const { bytes: _, ...about } = voice('', changes);
  return { ...about, print };
};
const ids = (): (() => string) => {
  let count = 0;
  return () => `new-${(count += 1)}`;
};
const plan = (
  here: readonly Rehearsal[],
  incoming: readonly Rehearsal[],
  sounds: { readonly here?: readonly Heard[]; readonly incoming?: readonly Heard[] } = {},
): RehearsalPlan =>
  planRehearsals(
    { rehearsals: here, recordings: sounds.here ?? [] },
    { rehearsals: incoming, recordings: sounds.incoming ?? [] },
    ids(),
  );
/** What lies there after it. */
function after(here: readonly Rehearsal[], { put }: RehearsalPlan): readonly Rehearsal[] {
  const all = new Map([...here, ...put].map((each) => [each.id, each]));
  return [...all.values()];
}

describe('bringing rehearsals back', () => {
  it('adds what is not here, and does nothing with what is', () => {
    const [one, two] = [rehearsing(['one']), rehearsing(['two'], { id: 'two', made: 5 })];
    expect(plan([one], [one, two]).put).toEqual([two]);
  });

  it('lets one that went on go over its beginning, whichever clock is later', () => {
    const begun = rehearsing(['one'], { changed: 9_000 });
    const on = rehearsing(['one', 'two'], { changed: 1, heatAfter: 2 });
    expect(plan([begun], [on]).put).toEqual([on]);
    expect(plan([on], [begun]).put).toEqual([]);
  });

  it('takes a second try, and a recording of an exchange, for going on', () => {
    const begun = rehearsing(['one']);
    const on = {
      ...begun,
      tries: [
        { exchanges: [{ ...exchange('one'), recording: voiceId }], ended: 'partly' as const },
        { from: { attempt: 0, exchanges: 1 }, exchanges: [exchange('one')] },
      ],
    };
    expect(plan([begun], [on]).put).toEqual([on]);
    expect(plan([on], [begun]).put).toEqual([]);
  });

  it('does not take one that ended for the beginning of one that went on', () => {
    const ended = rehearsing([], { tries: [{ exchanges: [exchange('one')], ended: 'left' }] });
    const on = rehearsing([], {
      tries: [{ exchanges: [exchange('one'), exchange('two')], ended: 'left' }],
      changed: 1,
    });
    expect(plan([ended], [on]).put).toEqual([{ ...on, id: 'new-1' }]);
  });

  it.each([
    ['the one from the file, where that was changed later', 3_000, 'there', 'here'],
    ['the one that is here, where that was changed later', 1_000, 'here', 'there'],
    ['the one that is here, where nobody knows', 2_000, 'here', 'there'],
  ])('keeps both of two that differ, and under the id %s', (_what, changed, first, second) => {
    const here = [rehearsing(['one', 'here'])];
    const there = [rehearsing(['one', 'there'], { changed })];
    const all = after(here, plan(here, there));
    expect(all.map(({ id }) => id)).toEqual([walkId, 'new-1']);
    expect(saidIn(all)).toEqual([
      ['one', first],
      ['one', second],
    ]);
    // Once more, it changes nothing.
    expect(plan(all, there).put).toEqual([]);
  });

  it('loses nothing of either side, whatever comes in, and nothing when it comes twice', () => {
    const texts = [[], ['a'], ['a', 'b'], ['a', 'c'], ['b']];
    for (const mine of texts)
      for (const theirs of texts)
        for (const changed of [1, 9_000]) {
          const [here, incoming] = [[rehearsing(mine)], [rehearsing(theirs, { changed })]];
          const all = after(here, plan(here, incoming));
          for (const each of [mine, theirs])
            expect(saidIn(all).some((said) => each.every((one, at) => said[at] === one))).toBe(true);
          expect(plan(all, incoming).put).toEqual([]);
        }
  });
});

describe('bringing recordings back', () => {
  const named = (said: string, recording: string) => ({ ...exchange(said), recording });

  it('adds what is not here, as what it is, and does nothing with what is', () => {
    const there = { incoming: [heard('a'), heard('b', { id: 'b' })], here: [heard('a')] };
    expect([...plan([], [], there).bring]).toEqual([['b', heard('b', { id: 'b' })]]);
  });

  it('keeps both of two sounds under one id, and not a third when it comes again', () => {
    const here = [heard('a')];
    const incoming = [heard('b')];
    const { bring } = plan([], [], { here, incoming });
    expect([...bring]).toEqual([[voiceId, heard('b', { id: 'new-1' })]]);
    expect(plan([], [], { here: [...here, ...bring.values()], incoming }).bring.size).toBe(0);
  });

  it('puts them with the copy of their rehearsal that was kept beside', () => {
    const here = [rehearsing(['one', 'here'], { changed: 9_000 })];
    const there = [rehearsing(['one', 'there'])];
    const { bring } = plan(here, there, { incoming: [heard('a')] });
    expect(bring.get(voiceId)).toEqual(heard('a', { rehearsal: 'new-1' }));
  });

  it('move with the one that was here, where it gives its id away, but for what both name', () => {
    const both = named('one', 'both');
    const here = [rehearsing([], { tries: [{ exchanges: [both, named('here', 'mine')] }] })];
    const there = [rehearsing([], { tries: [{ exchanges: [both, exchange('there')] }], changed: 9_000 })];
    const sounds = [heard('a', { id: 'both' }), heard('b', { id: 'mine' })];
    const { move, bring } = plan(here, there, { here: sounds, incoming: [sounds[0] as Heard] });
    expect(move).toEqual([heard('b', { id: 'mine', rehearsal: 'new-1' })]);
    expect(bring.size).toBe(0);
  });
});
