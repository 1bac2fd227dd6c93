import { describe, expect, it } from 'vitest';
import type { RuleNote } from '../../../src/content/schema-coach';
import { rewordingOf } from '../../../src/domain/coach/rewording';
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
      isOwn: true,
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

describe('one way to say it, as an example', () => {
  const instead = (text: string, words: string): string | undefined => {
    const way = rewordingOf(found(text, words), note({ instead: 'I’m sorry I left.' }), text);
    return way && text.slice(0, way.start) + way.put + text.slice(way.end);
  };

  it('stands in for the whole sentence, and leaves those around it alone', () => {
    expect(instead('Hello. I’m sorry if that hurt you! Can we talk?', 'if that')).toBe(
      'Hello. I’m sorry I left. Can we talk?',
    );
    expect(instead('One line\n  sorry if that hurt you\nanother', 'if that')).toBe(
      'One line\n  I’m sorry I left.\nanother',
    );
    expect(instead('sorry if that …', 'if that')).toBe('I’m sorry I left.');
  });

  it('is not there where the rule has none', () => {
    expect(rewordingOf(found('You always leave.', 'always'), note({}), 'You always leave.')).toBeUndefined();
    expect(rewrite('You always leave.', 'always', undefined, 'often $1')).toBeUndefined();
  });
});
