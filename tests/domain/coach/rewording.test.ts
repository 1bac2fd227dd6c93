import { describe, expect, it } from 'vitest';
import type { RuleNote } from '../../../src/content/schema-coach';
import { clearRewordingOf, rewordingOf } from '../../../src/domain/coach/rewording';
import { found } from './given';

const note = (says: Partial<RuleNote>): RuleNote => ({ title: '', hears: '', why: '', source: '', ...says });
const rewrite = (text: string, words: string, own: string | undefined, to: string) =>
  rewordingOf(found(text, words, own), note({ rewrite: to }), text)?.put;

describe('one way to say it, from the person’s own words', () => {
  const text = 'I am late because you made me angry, again.';

  it('stands in for the underlined words alone', () => {
    expect(
      rewordingOf(found(text, 'you made me angry', 'angry'), note({ rewrite: 'I felt $1' }), text),
    ).toEqual({
      start: 18,
      end: 35,
      put: 'I felt angry',
    });
  });

  it('takes their words as they are, whatever is in them', () => {
    expect(rewrite('you made me $&-poor', 'you made me $&-poor', '$&-poor', 'I felt $1')).toBe(
      'I felt $&-poor',
    );
  });

  it('begins as tall as what it stands for', () => {
    expect(rewrite(text, 'you made me angry', 'angry', 'When it happened I was $1')).toBe(
      'when it happened I was angry',
    );
    const start = 'You made me angry.';
    expect(rewrite(start, 'You made me angry', 'angry', 'there I was $1')).toBe('There I was angry');
  });
});

describe('no way to say it', () => {
  it('is put into somebody’s mouth where the rule has only a sentence of ours', () => {
    const says = note({ instead: 'I’m sorry I left.' });
    expect(rewordingOf(found('sorry if that hurt', 'if that'), says, 'sorry if that hurt')).toBeUndefined();
  });

  it('is not there where its own words would be asked about again; what is behind them is the person’s', () => {
    const text = 'sorry you feel hurt but you always';
    const one = found(text, 'you feel hurt', 'hurt');
    const says = note({ rewrite: 'that I left you $1' });
    const asksAt = (what: string) => (now: string) => {
      const start = now.indexOf(what);
      return [{ start, end: start + what.length }];
    };
    expect(clearRewordingOf(one, says, text, asksAt('left you hurt but'))).toBeUndefined();
    expect(clearRewordingOf(one, says, text, asksAt('but you always'))?.put).toBe('that I left you hurt');
  });

  it('is not there where the rule has none', () => {
    expect(rewordingOf(found('You always leave.', 'always'), note({}), 'You always leave.')).toBeUndefined();
    expect(rewrite('You always leave.', 'always', undefined, 'often $1')).toBeUndefined();
  });
});
