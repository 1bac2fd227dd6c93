import { describe, expect, it } from 'vitest';
import { walkContent } from '../../src/content/walk-content';
import { emptyAnswer } from '../../src/domain/answers';
import { broughtFurther } from '../../src/domain/going-further';
import { text } from './a-repair';

const lines = (...items: readonly string[]) => ({ kind: 'list', items }) as const;

describe('from the short way to the full path', () => {
  it('one line of each is there where it is asked again', () => {
    expect(broughtFurther({ 'five-each': lines('You hung up on me', 'I went for the sore spot') })).toEqual({
      'did-to-me': text('You hung up on me'),
      'what-i-did': text('I went for the sore spot'),
    });
  });

  it('a hurt and a need are', () => {
    expect(broughtFurther({ 'five-did-and-need': lines('I felt small', 'a word from you') })).toEqual({
      'did-to-me': text('I felt small'),
      needed: { kind: 'needs', chosen: [], text: 'a word from you' },
    });
  });

  it('what was written there already stays, and nothing comes of an empty line', () => {
    const answers = { 'five-my-part': text('I left'), 'what-i-did': text('I slammed the door') };
    expect(broughtFurther(answers)).toEqual({});
    expect(broughtFurther({ 'five-each': lines(' ', '') })).toEqual({});
  });

  it('is what each of these prompts can hold', () => {
    const brought = broughtFurther({
      'five-each': lines('a', 'b'),
      'five-did-and-need': lines('', 'c'),
      'five-noticed': text('d'),
    });
    expect(Object.keys(brought).sort()).toEqual(['camera', 'did-to-me', 'needed', 'what-i-did']);
    for (const [prompt, answer] of Object.entries(brought)) {
      const shape = walkContent.prompts[prompt]?.answer;
      expect(shape && Object.keys(emptyAnswer(shape)).sort()).toEqual(Object.keys(answer).sort());
    }
  });
});
