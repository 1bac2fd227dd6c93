import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorDrawing } from '../../../src/domain/together/drawing';
import type { FloorStage, Got, Talk } from '../../../src/domain/together/kept';
import { emptyTalk } from '../../../src/domain/together/session';
import {
  answered,
  heldOn,
  mostSaid,
  mostTries,
  passed,
  reflected,
  saysMore,
  spoken,
  timeTold,
  wasHeard,
  haveListened,
} from '../../../src/domain/together/turns';
import { aSession } from './a-session';

type Step = (talk: Talk) => Talk;
const after = (...steps: readonly Step[]): Talk => steps.reduce((talk, step) => step(talk), emptyTalk);

const saysBack: Step = (talk) => reflected(talk, 'You waited.');
const answers =
  (got: Got): Step =>
  (talk) =>
    answered(talk, got);
const gotIt: readonly Step[] = [spoken, saysBack, answers('yes')];

describe('a turn', () => {
  it('is something said, said back, and got', () => {
    const talk = after(...gotIt);
    expect(talk.turns).toEqual([
      { speaker: 'one', reflections: [{ text: 'You waited.', got: 'yes' }], ended: 'got' },
    ]);
    expect(talk.floor).toEqual({ speaker: 'one', stage: 'more', said: 1 });
  });

  it('holds nothing where the listener only spoke', () => {
    expect(after(spoken, (talk) => reflected(talk, '  '), answers('yes')).turns[0]?.reflections).toEqual([
      { got: 'yes' },
    ]);
  });

  it.each<Got>(['not-yet', 'partly'])(
    'that was got %s has what is missing said, and is tried again',
    (got) => {
      const talk = after(spoken, saysBack, answers(got));
      expect(talk.floor.stage).toBe('missing');
      const again = spoken(talk);
      expect(again.floor).toEqual({ speaker: 'one', stage: 'reflecting', said: 1 });
      expect(again.turns).toHaveLength(1);
    },
  );

  it.each<Got>(['not-yet', 'partly'])('got %s a second time passes the floor, and stays open', (got) => {
    const talk = after(spoken, saysBack, answers('not-yet'), spoken, saysBack, answers(got));
    expect(talk.floor).toEqual({ speaker: 'other', stage: 'speaking', said: 0 });
    expect(talk.turns).toMatchObject([
      { speaker: 'one', reflections: [{ got: 'not-yet' }, { got }], ended: 'open' },
    ]);
  });

  it('got at the second try is got', () => {
    const talk = after(spoken, saysBack, answers('partly'), spoken, saysBack, answers('yes'));
    expect(talk.floor.stage).toBe('more');
    expect(talk.turns.map(({ ended }) => ended)).toEqual(['got']);
  });

  it('can be followed by more, three things on one floor and no fourth', () => {
    const two = after(...gotIt, saysMore, ...gotIt);
    expect(two.floor).toEqual({ speaker: 'one', stage: 'more', said: 2 });
    const three = [saysMore, ...gotIt].reduce((talk, step) => step(talk), two);
    expect(three.floor).toEqual({ speaker: 'other', stage: 'speaking', said: 0 });
    expect(three.turns.map(({ ended }) => ended)).toEqual(['got', 'got', 'got']);
  });
});

/** The way to each stage. */
const ways: Readonly<Record<FloorStage, readonly Step[]>> = {
  speaking: [],
  reflecting: [spoken],
  asking: [spoken, saysBack],
  missing: [spoken, saysBack, answers('not-yet')],
  more: gotIt,
};
const stages = Object.keys(ways) as readonly FloorStage[];

describe('passing', () => {
  it.each(stages)('is possible while %s, and what was not got stays open', (stage) => {
    const talk = after(...ways[stage]);
    expect(talk.floor.stage).toBe(stage);
    const next = passed(talk);
    expect(next.floor).toEqual({ speaker: 'other', stage: 'speaking', said: 0 });
    expect(next.turns.map(({ ended }) => ended)).toEqual(
      { speaking: [], reflecting: ['open'], asking: ['open'], missing: ['open'], more: ['got'] }[stage],
    );
  });

  it('twice gives it back, and leaves no trace of a turn', () => {
    expect(after(passed, passed)).toEqual(emptyTalk);
  });
});

describe('what it is not the time for', () => {
  const steps: Readonly<Record<string, readonly [Step, readonly FloorStage[]]>> = {
    spoken: [spoken, ['speaking', 'missing']],
    reflected: [saysBack, ['reflecting']],
    answered: [answers('yes'), ['asking']],
    saysMore: [saysMore, ['more']],
  };
  const untimely = Object.entries(steps).flatMap(([name, [, at]]) =>
    stages.filter((stage) => !at.includes(stage)).map((stage) => [name, stage] as const),
  );

  it.each(untimely)('%s, while %s, changes nothing', (name, stage) => {
    const talk = after(...ways[stage]);
    expect(steps[name]?.[0](talk)).toBe(talk);
  });
});

describe('nobody can hold the other', () => {
  const anyGot = fc.constantFrom<Got>('not-yet', 'partly', 'yes');
  const anySteps = fc.array(fc.record({ got: anyGot, passes: fc.nat(9), isMore: fc.boolean() }), {
    minLength: 60,
    maxLength: 120,
  });

  /** What the stage asks for; one in ten passes instead. */
  function taken(talk: Talk, { got, passes, isMore }: { got: Got; passes: number; isMore: boolean }): Talk {
    if (passes === 0) return passed(talk);
    switch (talk.floor.stage) {
      case 'speaking':
      case 'missing':
        return spoken(talk);
      case 'reflecting':
        return reflected(talk);
      case 'asking':
        return answered(talk, got);
      case 'more':
        return isMore ? saysMore(talk) : passed(talk);
    }
  }

  // Say, hear it back, answer, twice over; then whether there is more.
  const longestFloor = mostSaid * (mostTries * 3 + 1);

  it('in the chair: whatever is answered, the floor passes, after so many steps at most', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        let talk: Talk = emptyTalk;
        let stayed = 0;
        let saidBack = 0;
        for (const step of steps) {
          const next = taken(talk, step);
          const isSame = next.floor.speaker === talk.floor.speaker;
          if (next.floor.stage === 'asking') saidBack += 1;
          stayed = isSame ? stayed + 1 : 0;
          if (!isSame) saidBack = 0;
          expect(stayed).toBeLessThan(longestFloor);
          expect(saidBack).toBeLessThanOrEqual(mostSaid * mostTries);
          talk = next;
        }
        expect(talk.turns.every(({ reflections }) => reflections.length <= mostTries)).toBe(true);
        // Only what is being said now is neither got nor open.
        expect(talk.turns.slice(0, -1).every(({ ended }) => ended !== undefined)).toBe(true);
      }),
    );
  });

  it('away from the floor: as soon as one has had it, the other has it', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const speakers = new Set<string>([emptyTalk.floor.speaker]);
        let talk: Talk = emptyTalk;
        for (const step of steps.slice(0, longestFloor)) {
          talk = taken(talk, step);
          speakers.add(talk.floor.speaker);
        }
        expect(speakers.size).toBe(2);
      }),
    );
  });
});

describe('whether somebody was heard', () => {
  it('is not so yet when they only spoke', () => {
    expect(wasHeard(after(spoken, passed), 'one')).toBe(false);
  });

  it('is so once it was said back, however it was got', () => {
    const talk = after(spoken, saysBack, passed);
    expect([wasHeard(talk, 'one'), wasHeard(talk, 'other')]).toEqual([true, false]);
    expect(haveListened(talk)).toEqual(['other']);
    expect(haveListened([spoken, saysBack].reduce((now, step) => step(now), talk))).toEqual(['one', 'other']);
  });
});

describe('the time somebody had the floor', () => {
  it('goes to whoever has it', () => {
    const talk = after(
      (now) => heldOn(now, 1000),
      passed,
      (now) => heldOn(now, 300),
      (now) => heldOn(now, 40.4),
    );
    expect(talk.held).toEqual({ one: 1000, other: 340 });
  });

  it('goes to whoever had it, where the floor passed before the clock was read', () => {
    expect(heldOn(after(passed), 250, 'one').held).toEqual({ one: 250, other: 0 });
  });

  it('is never negative, whatever a clock says, and no more than an hour at once', () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (all) => {
        const { held } = all.reduce((talk, each) => heldOn(talk, each), emptyTalk);
        expect(held.one).toBeGreaterThanOrEqual(0);
        expect(held.one).toBeLessThanOrEqual(all.length * 3_600_000);
      }),
    );
  });

  it.each([-1, Number.NaN, -Infinity])('is as it was when the clock says %s', (each) => {
    expect(heldOn(emptyTalk, each).held).toEqual({ one: 0, other: 0 });
  });
});

describe('what is told of the time', () => {
  const first: Step = (talk) => heldOn(talk, 300_000, 'one');

  it('is nothing before the second one has said anything', () => {
    expect(timeTold(after(first, spoken, saysBack, answers('yes')))).toBeUndefined();
    expect(timeTold(after(first, spoken, passed))).toBeUndefined();
    expect(timeTold(after(first, spoken, passed, (talk) => heldOn(talk, 250_000)))).toBeUndefined();
  });

  it('is drawn no earlier: two threads as long as each other', () => {
    const longest = (points: readonly { readonly x: number }[]) => Math.max(...points.map(({ x }) => x));
    const before = floorDrawing(aSession(), after(first, spoken, passed));
    expect(longest(before.mine)).toBe(longest(before.theirs));
    const since = floorDrawing(aSession(), after(first, spoken, passed, spoken));
    expect(longest(since.mine)).toBeGreaterThan(longest(since.theirs));
  });

  it('never asks the one who had less to pass the turn, and asks the one who had more on their own turn', () => {
    const second = after(first, spoken, passed, spoken, saysBack, answers('yes'));
    expect(second.floor.speaker).toBe('other');
    expect(timeTold(second)).toBeUndefined();
    expect(timeTold(passed(second))).toBe('longer');
    // The one who listens has the phone then.
    expect(timeTold(spoken(passed(second)))).toBeUndefined();
  });

  it.each([
    ['twice as long and two minutes more', 300_001, 150_000, 'longer'],
    ['two minutes more of many', 600_000, 400_000, 'alike'],
    ['twice as long, of a minute and a half', 60_000, 30_000, undefined],
    ['the other far longer', 0, 120_001, undefined],
    ['less than a minute in all', 20_000, 20_000, undefined],
  ])('%s', (_, one, other, told) => {
    const both = after(spoken, passed, spoken, passed);
    expect(timeTold({ ...both, held: { one, other } })).toBe(told);
  });
});
