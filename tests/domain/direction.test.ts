import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolated, withDirectionsEnded } from '../../src/domain/direction';
import { asClause, asSentence } from '../../src/domain/spoken';

const rlo = '\u202E';
const rli = '\u2067';
const pdf = '\u202C';
const pdi = '\u2069';

const untilSame = (text: string, pairs: RegExp): string => {
  const next = text.replace(pairs, '');
  return next === text ? text : untilSame(next, pairs);
};

/** How many turns are still open at the end, reckoned another way: whole pairs are taken out until none is left. */
function stillOpen(text: string): number {
  const marks = text.replace(/[^\u202A-\u202E\u2066-\u2069]/g, '');
  const isolated = untilSame(marks, /[\u2066-\u2068][\u202A-\u202E]*\u2069/g).replace(/\u2069/g, '');
  const openEmbeds = isolated
    .split(/[\u2066-\u2068]/)
    .map((each) => untilSame(each, /[\u202A\u202B\u202D\u202E]\u202C/g).replace(/\u202C/g, '').length);
  return openEmbeds.reduce((sum, each) => sum + each, 0) + openEmbeds.length - 1;
}

describe('text whose direction was turned', () => {
  it('is left alone where nothing is turned', () => {
    expect(withDirectionsEnded('plain, שלום, and plain')).toBe('plain, שלום, and plain');
  });

  it('ends its turns itself, the innermost first', () => {
    expect(withDirectionsEnded(`a${rlo}b`)).toBe(`a${rlo}b${pdf}`);
    expect(withDirectionsEnded(`${rli}a${rlo}b`)).toBe(`${rli}a${rlo}b${pdf}${pdi}`);
    expect(withDirectionsEnded(`${rlo}a${pdf}b${pdi}`)).toBe(`${rlo}a${pdf}b${pdi}`);
    expect(withDirectionsEnded(`${rli}${rlo}a${pdi}b`)).toBe(`${rli}${rlo}a${pdi}b`);
  });

  it('is kept apart from what stands beside it, and turns nothing of that', () => {
    expect(isolated('R-17')).toBe(`\u2068R-17${pdi}`);
    expect(isolated(`a${rlo}b`)).toBe(`\u2068a${rlo}b${pdf}${pdi}`);
    expect(stillOpen(`${isolated(`${rli}a${rlo}b`)} · ${isolated('b')}`)).toBe(0);
  });

  it('never turns what is said after it, in a sentence or a clause', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'a',
        ' ',
        '.',
        '\u202A',
        '\u202B',
        pdf,
        '\u202D',
        rlo,
        '\u2066',
        rli,
        '\u2068',
        pdi,
      ),
    });
    fc.assert(
      fc.property(text, (written) => {
        expect(stillOpen(asSentence(written))).toBe(0);
        expect(stillOpen(`If ${asClause(written)}, I’ll wait.`)).toBe(0);
      }),
    );
  });
});
