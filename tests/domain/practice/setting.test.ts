import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PracticePart } from '../../../src/content/schema-practice';
import { walkContent } from '../../../src/content/walk-content';
import { dayFrom, daysAfter, writtenDay } from '../../../src/domain/practice/day';
import type { SetPractice } from '../../../src/domain/practice/kept';
import { mostOf } from '../../../src/domain/practice/sent';
import {
  blank,
  fromPlan,
  isFitUnasked,
  mayBeAName,
  minutesOf,
  movePart,
  planFrom,
  planOf,
  promptsByStep,
  setAgain,
  troublesOf,
  type Composed,
} from '../../../src/domain/practice/setting';

const today = new Date(2026, 10, 22, 15);
const lesson: PracticePart = { kind: 'lesson', lesson: 'flooding' };
const settle: PracticePart = { kind: 'settle' };
const walk: PracticePart = { kind: 'walk', prompts: ['camera', 'story'] };
const rehearsal: PracticePart = {
  kind: 'rehearsal',
  scenario: 'late-dinner',
  temperament: 'open-but-hurt',
  tries: 2,
};
const checkIn: PracticePart = { kind: 'check-in' };

const whole: Composed = {
  ...blank(today, 'Dr. Osei'),
  title: 'One question',
  why: 'It slows the first minute down.',
  parts: [walk],
};

const anyPart = fc.oneof(
  fc.constantFrom(lesson, settle, checkIn, walk),
  fc.record({
    kind: fc.constant('rehearsal' as const),
    temperament: fc.constantFrom('open-but-hurt' as const, 'gone-quiet' as const),
    tries: fc.integer({ min: 1, max: mostOf.tries }),
  }),
);

describe('what is in the way of setting a practice', () => {
  it('is nothing where it has a part, a reason, a day to come and a name under it', () => {
    expect(troublesOf(whole, undefined, today)).toEqual([]);
  });

  it.each([
    ['no-why', { why: ' \n' }],
    ['no-parts', { parts: [] }],
    ['same-parts', { parts: [lesson, settle, lesson] }],
    ['no-by', { by: ' ' }],
    ['due-past', { due: '2026-11-21' }],
    ['due-none', { due: '2026-02-30' }],
  ] as const)('is named: %s', (trouble, change) => {
    expect(troublesOf({ ...whole, ...change }, undefined, today)).toEqual([trouble]);
  });

  it('is never the day itself, or none at all', () => {
    expect(troublesOf({ ...whole, due: '2026-11-22' }, undefined, today)).toEqual([]);
    expect(troublesOf({ ...whole, due: '' }, undefined, today)).toEqual([]);
  });

  it('is that nobody asked each of two alone, unless it is only reading or the twenty minutes', () => {
    const two = { ...whole, forTwo: true };
    expect(troublesOf(two, undefined, today)).toEqual(['not-asked']);
    expect(troublesOf(two, 'asked', today)).toEqual([]);
    expect(troublesOf(two, 'cannot', today)).toEqual(['not-fit']);
    for (const asked of [undefined, 'cannot', 'asked'] as const)
      expect(troublesOf({ ...two, parts: [lesson, settle] }, asked, today)).toEqual([]);
  });

  it('lets nothing but reading and the twenty minutes through for two who were not asked, whatever else is in it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyPart, { minLength: 1, maxLength: 6, comparator: 'SameValue' }),
        (parts) => {
          const can = !troublesOf({ ...whole, forTwo: true, parts }, 'cannot', today).includes('not-fit');
          expect(can).toBe(parts.every(({ kind }) => kind === 'lesson' || kind === 'settle'));
          expect(can).toBe(parts.every(isFitUnasked));
        },
      ),
    );
  });
});

describe('what a client gets of it', () => {
  it('is what was written, trimmed, with its parts as they are and minutes reckoned from them', () => {
    expect(planFrom({ ...whole, why: ' It helps. ', note: ' ' }, 'Write on 2 questions')).toEqual({
      title: 'One question',
      why: 'It helps.',
      parts: [walk],
      measures: [],
      times: 1,
      minutes: 6,
      forTwo: false,
    });
  });

  it('is called after its first part where it has no name, and never longer than a name may be', () => {
    expect(planFrom({ ...whole, title: ' ' }, 'Write on 2 questions').title).toBe('Write on 2 questions');
    expect(planFrom({ ...whole, title: '' }, 'x'.repeat(200)).title).toHaveLength(mostOf.title);
  });

  it('never holds the code of the client, nor whether anybody was asked', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{2}-\d{4}$/), (code) => {
        expect(JSON.stringify(planFrom({ ...whole, code }, 'A practice'))).not.toContain(code);
      }),
    );
    expect(Object.keys(planFrom({ ...whole, code: 'R-17' }, 'A')).sort()).toEqual(
      ['title', 'why', 'parts', 'measures', 'times', 'minutes', 'forTwo'].sort(),
    );
  });

  it('comes back as it was when it is composed from a plan', () => {
    const plan = planFrom({ ...whole, note: 'Bring the sheet.', minutes: 45, times: 3 }, 'A practice');
    expect(planFrom(fromPlan(plan, today, 'Dr. Osei'), 'Another')).toEqual(plan);
  });

  it.each([
    [[], 1],
    [[settle], 20],
    [[lesson], 5],
    [[rehearsal], 20],
    [[walk, rehearsal], 25],
    [[{ kind: 'walk', prompts: [] }], 30],
  ] as const)('is reckoned to take a while: %j', (parts, minutes) => {
    expect(minutesOf(parts)).toBe(minutes);
  });

  it('never takes longer than a practice may', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: mostOf.parts }), (parts) => {
        const minutes = minutesOf(parts);
        expect(Number.isInteger(minutes) && minutes >= 1 && minutes <= mostOf.minutes).toBe(true);
      }),
    );
  });
});

describe('the same practice once more', () => {
  const sent = {
    ...planFrom(whole, 'A practice'),
    id: 'a',
    recipient: 'age1old',
    by: 'Dr. Osei',
    due: '2026-11-20',
  };
  const set: SetPractice = {
    kind: 'set',
    id: 'a',
    version: 1,
    made: new Date(2026, 10, 15, 18).getTime(),
    changed: 1,
    client: 'client',
    sent,
  };

  it('has an id of its own, today’s key, and as many days as before', () => {
    const again = setAgain(set, 'b', 'age1new', today);
    expect(again).toEqual({ ...sent, id: 'b', recipient: 'age1new', due: '2026-11-27' });
    expect(planOf(again)).toEqual(planOf(sent));
  });

  it('has no day where it had none, and a day ahead where it was due at once', () => {
    const { due: _due, ...open } = sent;
    expect(setAgain({ ...set, sent: open }, 'b', 'age1new', today).due).toBeUndefined();
    expect(setAgain({ ...set, sent: { ...sent, due: '2026-11-15' } }, 'b', 'age1new', today).due).toBe(
      '2026-11-23',
    );
  });

  it('is due on a day there is, whenever it was set', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(2020, 0, 1), max: new Date(2040, 0, 1), noInvalidDate: true }),
        fc.integer({ min: 0, max: 60 }),
        (made, days) => {
          const due = writtenDay(daysAfter(made, days));
          const again = setAgain({ ...set, made: made.getTime(), sent: { ...sent, due } }, 'b', 'k', today);
          expect(again.due).toBe(writtenDay(daysAfter(today, Math.max(1, days))));
        },
      ),
    );
  });
});

describe('a day', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '', 'tomorrow', '2026-00-10'])(
    'is none where there is no such day: %s',
    (written) => expect(dayFrom(written)).toBeUndefined(),
  );

  it('reads back as it was written', () => {
    for (const written of ['2026-11-30', '2028-02-29', '2026-03-08'])
      expect(writtenDay(dayFrom(written) ?? new Date(0))).toBe(written);
  });
});

describe('the parts', () => {
  it('move by one, and stay where there is no place', () => {
    expect(movePart([lesson, settle, walk], 2, -1)).toEqual([lesson, walk, settle]);
    expect(movePart([lesson, settle], 0, -1)).toEqual([lesson, settle]);
    expect(movePart([lesson, settle], 1, 1)).toEqual([lesson, settle]);
  });

  it('keep all of them, however they are moved', () => {
    fc.assert(
      fc.property(
        fc.array(anyPart),
        fc.nat(8),
        fc.constantFrom(-1 as const, 1 as const),
        (parts, from, by) => {
          const moved = movePart(parts, from, by);
          expect([...moved].map((each) => JSON.stringify(each)).sort()).toEqual(
            parts.map((each) => JSON.stringify(each)).sort(),
          );
        },
      ),
    );
  });
});

describe('the questions that can be set', () => {
  it('stand under the six steps, each once, and each is a question of that step', () => {
    const steps = promptsByStep(walkContent);
    expect(steps.map(({ step }) => step)).toEqual([
      'naming',
      'owning',
      'making-space',
      'reaffirming',
      'co-creation',
      'way-forward',
    ]);
    const all = steps.flatMap(({ prompts }) => prompts);
    expect(new Set(all).size).toBe(all.length);
    for (const { step, prompts } of steps)
      for (const id of prompts) expect(walkContent.prompts[id]?.step).toBe(step);
    const ofSix = Object.keys(walkContent.prompts).filter((id) =>
      steps.some(({ step }) => step === walkContent.prompts[id]?.step),
    );
    // An aside is asked behind a door on another question's page, never for itself.
    expect(ofSix.filter((id) => !all.includes(id) && walkContent.prompts[id]?.asideOf === undefined)).toEqual(
      [],
    );
  });
});

describe('a code', () => {
  it.each(['Anna', 'maria k', 'Йордан'])('may be a name: %s', (code) => expect(mayBeAName(code)).toBe(true));
  it.each(['R-17', 'AB', 'M 4', 'Blue 7', ''])('is one: %s', (code) => expect(mayBeAName(code)).toBe(false));
});
