import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietSettings } from '../../src/domain/saved';
import { longestText, readRepair, readSettings } from '../../src/storage/shapes';
import { blank, saying } from './given';
import { runsOf } from '../thorough';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('reading a repair from outside', () => {
  it('takes a repair, with fields it does not know', () => {
    const later = { ...blank, later: { a: 1 }, about: { ...blank.about, mood: 'calm' } };
    expect(readRepair(asJson(later))).toEqual(later);
  });

  it('refuses anything else, without a throw and without a trace', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (value) => {
        expect(readRepair(value)).toBeUndefined();
      }),
      { numRuns: runsOf(2_000) },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  it('refuses a repair with any one field missing or of the wrong kind', () => {
    const fields = Object.keys(blank);
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.constantFrom(undefined, null, true, 'x', Number.NaN, 7),
        (field, wrong) => {
          fc.pre(typeof wrong !== typeof blank[field as keyof typeof blank] || Number.isNaN(wrong));
          expect(readRepair({ ...blank, [field]: wrong })).toBeUndefined();
        },
      ),
      { numRuns: runsOf(500) },
    );
  });

  it.each(['relationship', 'side', 'move', 'need', 'reach', 'path', 'length', 'power', 'foundOut'])(
    'refuses a %s that does not exist',
    (field) => {
      expect(readRepair({ ...blank, about: { ...blank.about, [field]: 'somebody' } })).toBeUndefined();
    },
  );

  const checkIn = { made: 5, outcome: 'talked', before: { hurt: 7 }, after: { hurt: 0, hope: 10 } };

  it('takes check-ins, with fields and numbers it does not know', () => {
    const later = { ...checkIn, helped: 'The walk.', after: { ...checkIn.after, ease: 3 }, later: { a: 1 } };
    const repair = { ...blank, checkIns: [checkIn, later] };
    expect(readRepair(asJson(repair))).toEqual(repair);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['no outcome', { ...checkIn, outcome: undefined }],
    ['an outcome there is not', { ...checkIn, outcome: 'won' }],
    ['a time no calendar has', { ...checkIn, made: 1e17 }],
    ['no numbers', { ...checkIn, after: undefined }],
    ['a number above ten', { ...checkIn, after: { hurt: 11 } }],
    ['a number below nothing', { ...checkIn, before: { hurt: -1 } }],
    ['a number in words', { ...checkIn, after: { hurt: '4' } }],
    ['a text that is none', { ...checkIn, helped: 4 }],
    ['a text without an end', { ...checkIn, left: 'x'.repeat(longestText + 1) }],
  ])('refuses a check-in with %s', (_, wrong) => {
    expect(readRepair({ ...blank, checkIns: [wrong] })).toBeUndefined();
  });

  it('refuses answers of the wrong kind', () => {
    const wrong: readonly unknown[] = [
      null,
      'text',
      {},
      { kind: 'text' },
      { kind: 'text', text: 7 },
      { kind: 'feelings', chosen: 'sad', text: '' },
      { kind: 'scale', value: '3', text: '' },
      { kind: 'list', items: [1] },
      { kind: 'loop', mine: '', theirs: '', thenI: '' },
      { kind: 'if-then', if: '', then: null },
      { kind: '__proto__' },
    ];
    for (const answer of wrong) expect(readRepair({ ...blank, answers: { camera: answer } })).toBeUndefined();
  });

  it('refuses a text longer than any letter, and takes the longest', () => {
    expect(readRepair(saying('x'.repeat(300_000)))).toBeUndefined();
    expect(readRepair(saying('x'.repeat(longestText)))).toBeDefined();
  });

  it('refuses a million of anything', () => {
    const many = Array.from({ length: 1_000_000 }, () => 'x');
    expect(readRepair({ ...blank, skipped: many })).toBeUndefined();
    expect(readRepair({ ...blank, answers: { f: { kind: 'list', items: many } } })).toBeUndefined();
  });

  it('lets nobody reach the prototype of objects', () => {
    const hostile = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
      "answers":{"__proto__":{"kind":"text","text":"x"}},"about":{"__proto__":{"polluted":1}}}`;
    const read = readRepair({ ...blank, ...(JSON.parse(hostile) as object), about: { ...blank.about } });
    const mixed = readRepair({ ...blank, answers: (JSON.parse(hostile) as { answers: object }).answers });
    for (const each of [read, mixed, {}]) expect((each as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.keys(mixed?.answers ?? {})).toEqual([]);
  });

  it('refuses times that no calendar can show', () => {
    for (const changed of [1e20, -1e20, Number.POSITIVE_INFINITY]) {
      expect(readRepair({ ...blank, changed })).toBeUndefined();
      expect(readRepair({ ...blank, made: changed })).toBeUndefined();
    }
  });
});

describe('reading settings from outside', () => {
  it('takes every choice a person has, and loses none over the country “elsewhere”', () => {
    for (const country of ['us', 'elsewhere']) {
      const chosen = {
        appearance: 'night',
        textSize: 'largest',
        motion: 'less',
        sounds: true,
        leaveTo: 'weather',
        country,
        lockAfter: 15,
        backedUp: 7,
      };
      expect(readSettings(chosen)).toEqual(chosen);
    }
  });

  it('forgets nothing else over a size, a movement or a place to leave to that it does not know', () => {
    const kept = { appearance: 'night', country: 'nz', lockAfter: 15 };
    const unknown = { textSize: 'huge', motion: 'none', leaveTo: 'https://elsewhere.example/' };
    expect(readSettings({ ...kept, ...unknown })).toMatchObject({
      ...kept,
      textSize: 'usual',
      motion: 'system',
      leaveTo: 'encyclopedia',
    });
  });

  it('takes the quiet ones for anything it cannot read', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readSettings(value)).toEqual(quietSettings);
      }),
    );
  });
});
