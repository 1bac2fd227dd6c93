import { describe, expect, it } from 'vitest';
import type { Answer, AnswerShape } from '../../src/content/schema';
import { emptyAnswer, isAnswered, textsOf } from '../../src/domain/answers';

const shapes: readonly AnswerShape[] = [
  { kind: 'text' },
  { kind: 'feelings' },
  { kind: 'needs' },
  { kind: 'scale', low: 'No', high: 'Yes' },
  { kind: 'choice', options: [] },
  { kind: 'list', most: 3 },
  { kind: 'loop' },
  { kind: 'if-then' },
];

describe('an empty answer', () => {
  it.each(shapes)('to $kind is of that kind, says nothing and counts as none', (shape) => {
    const empty = emptyAnswer(shape);
    expect(empty.kind).toBe(shape.kind);
    expect(textsOf(empty).join('')).toBe('');
    expect(isAnswered(empty)).toBe(false);
  });

  it('is also one that was never given, or is only spaces', () => {
    expect(isAnswered(undefined)).toBe(false);
    expect(isAnswered({ kind: 'text', text: ' \n\t ' })).toBe(false);
    expect(isAnswered({ kind: 'list', items: ['', ' '] })).toBe(false);
    expect(isAnswered({ kind: 'list', items: [] })).toBe(false);
    expect(isAnswered({ kind: 'scale', value: -1, text: '' })).toBe(false);
  });
});

describe('an answer', () => {
  const answers: readonly Answer[] = [
    { kind: 'text', text: 'a' },
    { kind: 'feelings', chosen: ['sad'], text: '' },
    { kind: 'feelings', chosen: [], text: 'a' },
    { kind: 'needs', chosen: ['rest'], text: '' },
    { kind: 'scale', value: 0, text: '' },
    { kind: 'scale', value: -1, text: 'a' },
    { kind: 'choice', chosen: 'one', text: '' },
    { kind: 'choice', chosen: '', text: 'a' },
    { kind: 'list', items: ['', 'a'] },
    { kind: 'loop', mine: '', theirs: '', thenI: '', under: 'a' },
    { kind: 'if-then', if: '', then: 'a' },
  ];

  it.each(answers)('counts with any part of it given: %j', (answer) => expect(isAnswered(answer)).toBe(true));

  it('gives every text that was typed', () => {
    expect(textsOf({ kind: 'loop', mine: 'a', theirs: 'b', thenI: 'c', under: 'd' })).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
    expect(textsOf({ kind: 'if-then', if: 'a', then: 'b' })).toEqual(['a', 'b']);
    expect(textsOf({ kind: 'list', items: ['a', 'b'] })).toEqual(['a', 'b']);
    expect(textsOf({ kind: 'choice', chosen: 'one', text: 'a' })).toEqual(['a']);
  });
});
