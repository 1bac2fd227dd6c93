import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/content/schema-coach';
import { read } from '../../../src/domain/coach/coach';
import { matcherOf } from '../../../src/domain/coach/compiling';
import { rereading } from '../../../src/domain/coach/rereading';

const rule = (kind: 'blame' | 'deflecting', ...patterns: readonly string[]): Rule => ({
  id: kind,
  matcher: { kind, priority: 50, patterns },
});
const matcher = matcherOf([rule('blame', 'you always'), rule('deflecting', 'sorry . but { you }')], {
  classes: {},
  irregular: {},
  fillers: [],
  openers: [],
});

/** Pieces that matter to where a sentence ends and what is quoted. */
const pieces = [
  'You always ',
  'leave',
  '. ',
  '.',
  '!',
  ' ',
  '\n',
  '“',
  '”',
  '"',
  'Sorry. But you ',
  'went',
  '… ',
  '?!',
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((each) => each.join(''));

describe('reading a text again and again', () => {
  it('finds what reading it afresh finds, whatever was read before', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (all) => {
        const reader = rereading({ matchers: [matcher] });
        for (const text of all) expect(reader(text)).toEqual(read([matcher], text));
      }),
      { numRuns: 500 },
    );
  });

  it('reads only the sentence that changed, and the one before it', () => {
    let asked = 0;
    // However the matcher is made, reading asks it for something.
    const counted = new Proxy(matcher, {
      get: (target, name, receiver) => {
        asked += 1;
        return Reflect.get(target, name, receiver) as unknown;
      },
    });
    const reader = rereading({ matchers: [counted] });
    const sentences = Array.from({ length: 50 }, (_, at) => `This is sentence ${at}.`);
    reader(sentences.join(' '));
    const whole = asked;
    asked = 0;
    reader(sentences.join(' ').replace('sentence 25', 'sentence xx'));
    expect(whole).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(whole / 20);
  });

  it('takes another place of the text for another reading', () => {
    const reader = rereading({ matchers: [matcher] });
    expect(reader('You always leave.').flags).toHaveLength(1);
    expect(reader('You always leave.', { path: 'for-myself' }).flags).toEqual([]);
  });

  it('is no slower than the text is long where there is nothing but marks', () => {
    const reader = rereading({ matchers: [matcher] });
    const time = (length: number): number => {
      const began = performance.now();
      reader('!'.repeat(length));
      return performance.now() - began;
    };
    time(100_000);
    expect(time(200_000)).toBeLessThan(500);
  });
});
