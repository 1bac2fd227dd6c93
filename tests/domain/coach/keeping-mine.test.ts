import { describe, expect, it } from 'vitest';
import {
  alsoKept,
  isKept,
  keptAt,
  keptOf,
  noLongerKept,
  wordsPlace,
} from '../../../src/domain/coach/keeping-mine';
import { keptLinesOf, linesOf, underlined } from '../../../src/domain/coach/lines';
import { found } from './given';

const text = 'You always leave.';
const always = found(text, 'You always');
const here = 'camera';
const mine = alsoKept({}, here, keptOf(always, text));
const notesOn = (...flags: (typeof always)[]) => ({ flags, strengths: [], quiet: [] });

describe('words a person keeps', () => {
  it('are kept wherever they stand, in capitals or not', () => {
    const later = 'Well. you  ALWAYS leave.';
    expect(isKept(found(later, 'you  ALWAYS'), later, keptAt(mine, here))).toBe(true);
  });

  it('are other words with one letter more, and other words under another rule', () => {
    const kept = keptAt(mine, here);
    const other = 'You always, leave.';
    expect(isKept(found(other, 'You always,'), other, kept)).toBe(false);
    expect(isKept({ ...always, rule: 'another' }, text, kept)).toBe(false);
    expect(isKept(always, text, [])).toBe(false);
  });

  it('stay kept when more are, each once', () => {
    const both = alsoKept(
      alsoKept(mine, here, { rule: 'a-rule', words: 'you never' }),
      here,
      keptOf(always, text),
    );
    expect(keptAt(both, here)).toEqual([
      { rule: 'a-rule', words: 'you always' },
      { rule: 'a-rule', words: 'you never' },
    ]);
  });

  it('are kept in that answer alone; on the words page all of them count', () => {
    expect(keptAt(mine, 'cam')).toEqual([]);
    expect(keptAt(mine, 'story')).toEqual([]);
    expect(keptAt(mine, wordsPlace)).toHaveLength(1);
  });

  it('as an older version kept them, one for a prompt, are kept as well', () => {
    expect(keptAt({ camera: { rule: 'a-rule', words: 'you always' } }, here)).toHaveLength(1);
  });

  it('are left alone: no line under them, and no note, not even by a lighter rule', () => {
    const notes = notesOn(always, { ...always, rule: 'lighter', priority: 10, end: always.end - 2 });
    expect(linesOf(notes, text, [])).toHaveLength(1);
    expect(linesOf(notes, text, keptAt(mine, here))).toEqual([]);
    expect(underlined(notes, text, keptAt(mine, here))).toEqual([]);
  });

  it('can be looked at again', () => {
    expect(keptLinesOf(notesOn(always), text, keptAt(mine, here)).map(({ words }) => words)).toEqual([
      'You always',
    ]);
    expect(noLongerKept(mine, here, keptOf(always, text))).toEqual({});
    expect(noLongerKept(mine, 'story', keptOf(always, text))).toEqual(mine);
  });
});

describe('the same words in one text', () => {
  it('are underlined each time and spoken of once, by the weightier rule', () => {
    const twice = 'You never call. You never write.';
    const first = found(twice, 'You never');
    const notes = notesOn({ ...first, rule: 'lighter', priority: 10 }, first, {
      ...first,
      start: 16,
      end: 25,
    });
    expect(linesOf(notes, twice, []).map((each) => each.found.rule)).toEqual(['a-rule']);
    expect(underlined(notes, twice, []).map(({ start }) => start)).toEqual([0, 16]);
  });

  it('are underlined as asking for another look before they are as helping', () => {
    const helps = { ...always, kind: 'owns-part' as const, priority: 90 };
    const elsewhere = { ...helps, start: 11, end: 16 };
    const notes = { ...notesOn(always), strengths: [helps, elsewhere] };
    expect(underlined(notes, text, []).map(({ look }) => look)).toEqual(['flag', 'strength']);
  });
});
