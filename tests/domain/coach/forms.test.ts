import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/domain/coach/forms';

const irregular = { say: ['said'], go: ['went', 'gone'], hit: ['hit', 'hitting'] };

describe('the forms of a verb', () => {
  it.each([
    ['shout', 'shout shouts shouted shouting'],
    ['lie', 'lie lies lied lying'],
    ['snap', 'snap snaps snapped snapping'],
    ['blame', 'blame blames blamed blaming'],
    ['bully', 'bully bullies bullied bullying'],
    ['annoy', 'annoy annoys annoyed annoying'],
    ['dismiss', 'dismiss dismisses dismissed dismissing'],
    ['agree', 'agree agrees agreed agreeing'],
    ['show', 'show shows showed showing'],
    ['say', 'say says said saying'],
    ['go', 'go goes went gone going'],
    ['hit', 'hit hits hit hitting'],
  ])('are those an English speaker would write: %s', (base, expected) => {
    expect(formsOf(base, 'all', irregular).join(' ')).toBe(expected);
  });

  it('can be asked for by themselves', () => {
    expect(formsOf('go', 'ed', irregular)).toEqual(['went', 'gone']);
    expect(formsOf('stop', 'ing', irregular)).toEqual(['stopping']);
  });
});
