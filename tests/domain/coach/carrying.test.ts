import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedOver } from '../../../src/domain/coach/carrying';

const text = 'You always leave, and I sit there.';
const always = { start: 0, end: 10 };
const there = { start: 22, end: 33 };
const wordsOf = (now: string): readonly string[] =>
  carriedOver([always, there], text, now).map(({ start, end }) => now.slice(start, end));

describe('marks while somebody types', () => {
  it('go along with their words when something is typed or taken out before them', () => {
    expect(wordsOf('You always just leave, and I sit there.')).toEqual(['You always', 'I sit there']);
    expect(wordsOf('You always, and I sit there.')).toEqual(['You always', 'I sit there']);
    expect(wordsOf(`Look: ${text}`)).toEqual(['You always', 'I sit there']);
  });

  it('are gone from words that were touched', () => {
    expect(wordsOf('You all leave, and I sit there.')).toEqual(['I sit there']);
    expect(wordsOf('You alwaysx leave, and I sit there.')).toEqual(['I sit there']);
    expect(wordsOf(`x${text}`)).toEqual(['I sit there']);
    expect(wordsOf('')).toEqual([]);
  });

  it('stay when a mark or a space comes right behind them', () => {
    expect(wordsOf('You always, leave, and I sit there.')).toEqual(['You always', 'I sit there']);
  });

  it('always stand on the same words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(40), fc.nat(40), (before, typed, at, gone) => {
        const from = Math.min(at, before.length);
        const now = before.slice(0, from) + typed + before.slice(from + gone);
        const all = Array.from({ length: before.length }, (_, start) => ({ start, end: start + 1 }));
        for (const { start, end, was } of carriedOver(
          all.map((each) => ({ ...each, was: each.start })),
          before,
          now,
        ))
          expect(now.slice(start, end)).toBe(before.slice(was, was + 1));
      }),
    );
  });
});
