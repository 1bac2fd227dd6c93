import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestRecording } from '../../src/domain/rehearsal/kept';
import { longestText } from '../../src/storage/shapes';
import { readRecording, readRehearsal } from '../../src/storage/shapes-rehearsal';
import { exchange, rehearsing, voice } from './given-rehearsals';

const withExchange = (changes: object): unknown => ({
  ...rehearsing(),
  tries: [{ exchanges: [{ ...exchange('x'), ...changes }] }],
});
const withTry = (changes: object): unknown => ({
  ...rehearsing(),
  tries: [{ exchanges: [exchange('x')] }, { exchanges: [exchange('x')], ...changes }],
});

describe('reading a rehearsal from outside', () => {
  it('takes one with fields it does not know', () => {
    const later = {
      ...rehearsing(),
      later: 1,
      scene: { kind: 'own', repair: 'r1', later: 2 },
      tries: [{ exchanges: [{ ...exchange('x'), later: 3 }], later: 4 }],
    };
    expect(readRehearsal(JSON.parse(JSON.stringify(later)))).toEqual(later);
  });

  it('refuses anything else, without a throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (value) => {
        expect(readRehearsal(value)).toBeUndefined();
        expect(readRecording(value, new Uint8Array())).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(Object.keys(rehearsing()).filter((field) => field !== 'heatBefore'))(
    'refuses one with no %s, or one of the wrong kind',
    (field) => {
      for (const wrong of [undefined, null, [], {}, Number.NaN])
        if (!(field === 'tries' && Array.isArray(wrong)))
          expect(readRehearsal({ ...rehearsing(), [field]: wrong })).toBeUndefined();
    },
  );

  it.each<[string, unknown]>([
    ['heat above ten', { ...rehearsing(), heatBefore: 11 }],
    ['a time no calendar shows', { ...rehearsing(), changed: 1e20 }],
    ['a temperament that does not exist', { ...rehearsing(), temperament: 'constructor' }],
    ['a scene of no kind', { ...rehearsing(), scene: { kind: 'other', scenario: 'x' } }],
    ['a long name of a scene', { ...rehearsing(), scene: { kind: 'own', repair: 'x'.repeat(81) } }],
    ['half a seed', { ...rehearsing(), seed: 0.5 }],
    ['an act that does not exist', withExchange({ act: 'sings' })],
    ['a place before the first letter', withExchange({ start: -1 })],
    ['a place between two letters', withExchange({ end: 1.5 })],
    ['trust above all', withExchange({ trust: 101 })],
    ['guard below nothing', withExchange({ guard: -1 })],
    ['steadiness that is none', withExchange({ steadiness: Number.POSITIVE_INFINITY })],
    ['more said than any letter', withExchange({ said: 'x'.repeat(longestText + 1) })],
    ['a longer reply than any letter', withExchange({ reply: 'x'.repeat(longestText + 1) })],
    ['first words longer than any letter', { ...rehearsing(), firstWords: 'x'.repeat(longestText + 1) }],
    ['an end that does not exist', withTry({ ended: 'happily' })],
    ['a try that left itself', withTry({ from: { attempt: 1, exchanges: 1 } })],
    ['a try that left a later one', withTry({ from: { attempt: 59, exchanges: 1 } })],
    ['a try that took along what it does not hold', withTry({ from: { attempt: 0, exchanges: 2 } })],
    ['too many tries', { ...rehearsing(), tries: Array.from({ length: 61 }, () => ({ exchanges: [] })) }],
    ['too many exchanges', rehearsing(Array.from({ length: 401 }, () => 'x'))],
    ['a million tries', { ...rehearsing(), tries: Array.from({ length: 1_000_000 }, () => 'x') }],
  ])('refuses %s', (_what, value) => {
    expect(readRehearsal(value)).toBeUndefined();
  });

  it('takes the most there may be', () => {
    const most = Array.from({ length: 60 }, () => ({ exchanges: [exchange('x')] }));
    expect(readRehearsal({ ...rehearsing(), tries: most })).toBeDefined();
    expect(readRehearsal(rehearsing(Array.from({ length: 400 }, () => 'x')))).toBeDefined();
    expect(readRehearsal(withTry({ from: { attempt: 0, exchanges: 1 } }))).toBeDefined();
  });
});

describe('reading a recording from outside', () => {
  const { bytes, ...about } = voice();

  it.each(['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg; codecs=opus', 'audio/mp4; codecs="mp4a.40.2"'])(
    'takes what a browser calls %s',
    (type) => {
      expect(readRecording({ ...about, type, later: 1 }, bytes)).toEqual({ ...about, type, later: 1, bytes });
    },
  );

  it.each([
    '',
    'audio/',
    'video/webm',
    'text/html',
    'xaudio/webm',
    'audio/webm\ntext/html',
    'audio/webm;',
    `audio/${'x'.repeat(200)}`,
    7,
    null,
  ])('refuses the type %j', (type) => {
    expect(readRecording({ ...about, type }, bytes)).toBeUndefined();
  });

  it('refuses one that is too long, or says what it is in the wrong words', () => {
    expect(readRecording(about, new Uint8Array(largestRecording))).toBeDefined();
    expect(readRecording(about, new Uint8Array(largestRecording + 1))).toBeUndefined();
    for (const wrong of [{ made: 'now' }, { made: 1e20 }, { rehearsal: 7 }, { id: 'x'.repeat(81) }])
      expect(readRecording({ ...about, ...wrong }, bytes)).toBeUndefined();
  });
});
