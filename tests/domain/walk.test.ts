import { describe, expect, it } from 'vitest';
import type { Layout, WalkContent } from '../../src/content/schema-walk';
import {
  asidesOf,
  asksSinceThen,
  layoutIdOf,
  layoutOf,
  placeAfter,
  placeBefore,
  placeOf,
  placesOf,
  placesWithAsides,
  progressAt,
  standsAt,
  waysOutOf,
} from '../../src/domain/walk';
import { aPrompt, aRepair, aRupture, plainAbout, smallContent, text } from './a-repair';

const base = smallContent({
  prompts: {
    fact: aPrompt(),
    older: aPrompt({ asideOf: 'fact' }),
    mine: aPrompt({ step: 'owning', answer: { kind: 'choice', options: [{ id: 'yes', label: 'Yes' }] } }),
    part: aPrompt({ step: 'owning', chose: { prompt: 'mine', options: ['yes'] } }),
    loop: aPrompt({ step: 'co-creation' }),
    exit: aPrompt({ step: 'co-creation', after: ['loop'] }),
    since: aPrompt({ step: 'co-creation' }),
    plan: aPrompt({ step: 'way-forward', unless: [{ moves: ['moved-away'] }, { needs: ['comfort'] }] }),
  },
  ruptures: { chosen: aRupture({ sinceThen: true }), plain: aRupture({}) },
});

function withSteps(steps: Layout['steps'], changes: Partial<Layout> = {}): WalkContent {
  const all = base.layouts['all'];
  return { ...base, layouts: all ? { all: { ...all, ...changes, steps } } : {} };
}

const content = withSteps([
  { step: 'naming', prompts: ['fact'] },
  { step: 'owning', prompts: ['mine', 'part'] },
  {
    step: 'co-creation',
    prompts: ['loop', 'exit'],
    sinceThen: ['since'],
    sinceThenAfter: ['fact'],
    unless: { foundOut: ['days'] },
  },
  { step: 'way-forward', prompts: ['plan', 'unknown'] },
]);

const yes = { kind: 'choice', chosen: 'yes', text: '' } as const;
const ids = (repair = aRepair()): string =>
  placesOf(content, repair)
    .map(({ prompt }) => prompt)
    .join(' ');

describe('which prompts are asked', () => {
  it('is replayed from the layout, without those nobody knows', () =>
    expect(ids()).toBe('fact mine loop plan'));

  it('waits for an answer or a choice', () => {
    expect(ids(aRepair({ answers: { loop: text('We shout') } }))).toBe('fact mine loop exit plan');
    expect(ids(aRepair({ answers: { loop: text(' ') } }))).toBe('fact mine loop plan');
    expect(ids(aRepair({ answers: { mine: yes } }))).toBe('fact mine part loop plan');
    expect(ids(aRepair({ answers: { mine: { ...yes, chosen: 'no' } } }))).toBe('fact mine loop plan');
  });

  it('passes over a prompt that is not for this repair', () => {
    expect(ids(aRepair({ about: { move: 'moved-away' } }))).toBe('fact mine loop');
    expect(ids(aRepair({ about: { need: 'comfort' } }))).toBe('fact mine loop');
  });

  it('passes over a whole step that is not for it', () => {
    expect(ids(aRepair({ about: { foundOut: 'days', rupture: 'chosen' } }))).toBe('fact mine plan');
  });

  it('asks only about since then where one chose it, once its ground is laid', () => {
    const about = { rupture: 'chosen' };
    expect(ids(aRepair({ about }))).toBe('fact mine plan');
    expect(ids(aRepair({ about, answers: { fact: text('I lied') } }))).toBe('fact mine since plan');
  });

  it.each([
    [{ rupture: 'chosen' }, true],
    [{ rupture: 'plain' }, false],
    [{ rupture: 'gone' }, false],
    [{}, false],
    [{ relationship: 'colleague', power: 'above' }, true],
    [{ relationship: 'colleague', power: 'below' }, true],
    [{ relationship: 'colleague', power: 'beside' }, false],
    [{ relationship: 'friend', power: 'above' }, false],
  ] as const)('asks about since then for %j: %s', (about, asks) => {
    expect(asksSinceThen(content, { ...plainAbout, ...about })).toBe(asks);
  });
});

describe('where a person stands', () => {
  it('is the first prompt neither answered nor skipped', () => {
    expect(standsAt(content, aRepair())?.prompt).toBe('fact');
    const further = aRepair({ answers: { fact: text('I left') }, skipped: ['mine'] });
    expect(placesOf(content, further).map(({ state }) => state)).toEqual([
      'answered',
      'skipped',
      'open',
      'open',
    ]);
    expect(standsAt(content, further)).toEqual({ step: 'co-creation', prompt: 'loop', state: 'open' });
  });

  it('is nowhere when all is done', () => {
    expect(standsAt(content, aRepair({ skipped: ['fact', 'mine', 'loop', 'plan'] }))).toBeUndefined();
  });

  it('calls a prompt answered though it was skipped once', () => {
    const both = aRepair({ answers: { fact: text('I left') }, skipped: ['fact'] });
    expect(placesOf(content, both)[0]?.state).toBe('answered');
  });
});

describe('going on and back', () => {
  it('follows the places and stops at both ends', () => {
    const repair = aRepair();
    expect(placeBefore(content, repair, 'fact')).toBeUndefined();
    expect(placeAfter(content, repair, 'fact')?.prompt).toBe('mine');
    expect(placeBefore(content, repair, 'mine')?.prompt).toBe('fact');
    expect(placeAfter(content, repair, 'plan')).toBeUndefined();
  });

  it('knows nothing before or after a prompt that is not asked', () => {
    for (const id of ['part', 'unknown', 'constructor']) {
      expect(placeAfter(content, aRepair(), id)).toBeUndefined();
      expect(placeBefore(content, aRepair(), id)).toBeUndefined();
      expect(placeOf(content, aRepair(), id)).toBeUndefined();
    }
  });

  it('goes from an aside back to its host and on to what follows the host', () => {
    const repair = aRepair();
    expect(asidesOf(content, repair, 'fact')).toEqual(['older']);
    expect(placeOf(content, repair, 'older')).toEqual({ step: 'naming', prompt: 'older', state: 'open' });
    expect(placeBefore(content, repair, 'older')?.prompt).toBe('fact');
    expect(placeAfter(content, repair, 'older')?.prompt).toBe('mine');
  });

  it('counts an aside only once it is answered', () => {
    const list = (repair = aRepair()) => placesWithAsides(content, repair).map(({ prompt }) => prompt);
    expect(list()).not.toContain('older');
    expect(list(aRepair({ answers: { older: text('My father') } }))).toEqual([
      'fact',
      'older',
      'mine',
      'loop',
      'plan',
    ]);
    expect(standsAt(content, aRepair({ skipped: ['fact', 'mine', 'loop', 'plan'] }))).toBeUndefined();
  });
});

describe('how far it has come', () => {
  it('counts steps with nothing open as done, and the minutes that are left', () => {
    const repair = aRepair({ answers: { fact: text('I left') }, skipped: ['mine'] });
    expect(progressAt(content, repair, 'loop')).toEqual({
      steps: [
        { step: 'naming', done: true },
        { step: 'owning', done: true },
        { step: 'co-creation', done: false },
        { step: 'way-forward', done: false },
      ],
      at: 2,
      prompt: { at: 3, of: 4 },
      minutesLeft: 5,
    });
  });

  it('has a minute left while anything is open, none after', () => {
    const quick = withSteps(content.layouts['all']?.steps ?? [], { minutes: 1 });
    expect(progressAt(quick, aRepair({ skipped: ['fact', 'mine', 'loop'] }), 'plan').minutesLeft).toBe(1);
    expect(
      progressAt(quick, aRepair({ skipped: ['fact', 'mine', 'loop', 'plan'] }), 'plan').minutesLeft,
    ).toBe(0);
  });

  it('is at the step of the host on an aside, and past the end on a prompt that is not asked', () => {
    expect(progressAt(content, aRepair(), 'older').at).toBe(0);
    expect(progressAt(content, aRepair(), 'part').at).toBe(4);
  });
});

describe('the layout', () => {
  const [all] = Object.values(base.layouts);
  const two: WalkContent = {
    ...base,
    layouts: all ? { alone: { ...all, when: { reach: ['died'] }, waysOut: [] }, all } : {},
    layoutOrder: ['alone', 'all'],
  };

  it('is the first that fits', () => {
    expect(layoutIdOf(two, plainAbout)).toBe('all');
    expect(layoutIdOf(two, { ...plainAbout, reach: 'died' })).toBe('alone');
    expect(layoutOf(two, plainAbout)).toBe(all);
  });

  it('is a fault of the content when none does', () => {
    expect(() => layoutIdOf({ ...two, layoutOrder: ['alone'] }, plainAbout)).toThrow('no layout');
  });

  it('says what may leave the device', () => {
    expect(waysOutOf(two, aRepair())).toEqual(['copy']);
    expect(waysOutOf(two, aRepair({ about: { reach: 'died' } }))).toEqual([]);
  });
});
