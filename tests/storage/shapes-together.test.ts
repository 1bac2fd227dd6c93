import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestName, longestSaid, mostFields, mostShares } from '../../src/domain/together/limits';
import {
  readKeptPart,
  readPart,
  readSession,
  readShare,
  readShares,
} from '../../src/storage/shapes-together';
import { ada, aCodedPart, aPart, aSession, showing } from './given-together';

const talking = (changes: object): unknown => ({ ...aSession(), talk: { ...aSession().talk, ...changes } });
const going = (changes: object): unknown => talking({ forward: { ...aSession().talk.forward, ...changes } });
const many = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);
const long = 'x'.repeat(longestSaid + 1);
const promise = { id: 'a', by: 'one', will: 'I call first', when: 'on Sunday' };
const two = {
  here: 'one',
  identity: `AGE-SECRET-KEY-1${'Q'.repeat(58)}`,
  recipient: `age1${'q'.repeat(58)}`,
  token: '0'.repeat(32),
};

describe('reading a session of two from outside', () => {
  it('takes a full one, with fields it does not know', () => {
    const forward = {
      agreements: [promise],
      requests: [{ id: 'b', by: 'other', text: 'x', answer: 'something-else', later: 1 }],
      staysOpen: 'x',
      lookAgain: '2026-11-29',
      appreciations: { one: 'x', other: '' },
    };
    const full = {
      ...aSession(),
      later: 1,
      two: { ...two, theirs: two.recipient, sent: 2, isCompared: true, later: 2 },
      shares: { one: [showing('x'), { ...showing('y', 4), later: 3 }], other: [] },
      kept: forward,
      ended: 'finished',
      talk: {
        ...aSession().talk,
        turns: [{ speaker: 'other', reflections: [{ text: 'x', got: 'partly' }, {}], ended: 'open' }],
        received: { one: 'not-now' },
        forward,
      },
    };
    expect(readSession(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  it('refuses anything else, without a throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (value) => {
        for (const read of [readSession, readPart, readKeptPart, readShare])
          expect(read(value)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it.each(Object.keys(aSession()))('refuses one with no %s, or one of the wrong kind', (field) => {
    for (const wrong of [undefined, null, [], Number.NaN])
      if (!(field === 'people' && Array.isArray(wrong)))
        expect(readSession({ ...aSession(), [field]: wrong })).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['an id that is a way through folders', { ...aSession(), id: '../mend' }],
    ['an id that would be that of a part', { ...aSession(), id: `${aSession().id}/one` }],
    ['a bond that does not exist', { ...aSession(), bond: 'constructor' }],
    [
      'a name as long as a letter',
      { ...aSession(), people: { one: { ...ada, name: 'x'.repeat(longestName + 1) } } },
    ],
    ['a color that does not exist', { ...aSession(), people: { one: { ...ada, hue: 'black' } } }],
    ['half a revision', { ...aSession(), revision: 0.5 }],
    ['a time no calendar shows', { ...aSession(), changed: 1e20 }],
    ['too long a topic', talking({ topic: long })],
    ['three who consent', talking({ consents: many(3, 'one') })],
    ['too many turns', talking({ turns: many(501, { speaker: 'one', reflections: [] }) })],
    ['too many reflections', talking({ turns: [{ speaker: 'one', reflections: many(21, {}) }] })],
    ['too long a reflection', talking({ turns: [{ speaker: 'one', reflections: [{ text: long }] }] })],
    ['time that runs back', talking({ held: { one: -1, other: 0 } })],
    ['an answer nobody can give', talking({ received: { one: 'forgive' } })],
    ['a stage that does not exist', talking({ floor: { speaker: 'one', stage: 'shouting', said: 0 } })],
    ['too many agreements', going({ agreements: many(101, promise) })],
    ['too many requests', going({ requests: many(101, { id: 'a', by: 'one', text: 'x' }) })],
    ['a promise by nobody', going({ agreements: [{ ...promise, by: 'both' }] })],
    ['a day that is none', going({ lookAgain: 'soon' })],
    ['a token that is none', { ...aSession(), two: { ...two, token: 'x' } }],
    ['a key that is none', { ...aSession(), two: { ...two, recipient: 'javascript:alert(1)' } }],
    ['the secret half where the other belongs', { ...aSession(), two: { ...two, theirs: two.identity } }],
  ])('refuses %s', (_what, value) => {
    expect(readSession(value)).toBeUndefined();
  });
});

describe('reading what somebody shows', () => {
  it('takes versions in their order, each once', () => {
    expect(readShares([])).toEqual([]);
    expect(readShares([showing('a', 1), showing('b', 2)])).toHaveLength(2);
    for (const versions of [[2, 1], [1, 1], [0], [1.5]])
      expect(readShares(versions.map((each) => showing('x', each)))).toBeUndefined();
  });

  it('takes no more than there may be', () => {
    const versions = (count: number) => Array.from({ length: count }, (_, at) => showing('x', at + 1));
    expect(readShares(versions(mostShares))).toBeDefined();
    expect(readShares(versions(mostShares + 1))).toBeUndefined();
    const [field] = showing('x').fields;
    expect(readShare({ ...showing('x'), fields: many(mostFields, field) })).toBeDefined();
    expect(readShare({ ...showing('x'), fields: many(mostFields + 1, field) })).toBeUndefined();
  });
});

describe('reading a part from outside', () => {
  it('takes one with fields it does not know', () => {
    const later = { ...aPart(), later: 1, shows: { camera: 'say' } };
    expect(readPart(later)).toEqual(later);
    expect(readKeptPart({ ...aCodedPart(), later: 1 })).toEqual({ ...aCodedPart(), later: 1 });
  });

  it.each<[string, unknown]>([
    ['of nobody', { ...aPart(), person: 'both' }],
    ['of no session', { ...aPart(), session: 'one' }],
    ['that shows something some other time', { ...aPart(), shows: { camera: 'never' } }],
    [
      'that shows too much',
      { ...aPart(), shows: Object.fromEntries(many(201, 0).map((_, at) => [`p${at}`, 'say'])) },
    ],
    ['with no walk in it', { ...aPart(), repair: {} }],
  ])('refuses one %s', (_what, value) => {
    expect(readPart(value)).toBeUndefined();
  });
});
