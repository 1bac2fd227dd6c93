import { describe, expect, it } from 'vitest';
import {
  asMessage,
  messageMost,
  minutesToSay,
  sentencesOf,
  thirtySeconds,
} from '../../src/domain/short-words';
import { cardsOf } from '../../src/domain/words';
import { aCard, aPrompt, aRepair, smallContent, text } from './a-repair';

const content = smallContent({
  prompts: { first: aPrompt(), second: aPrompt(), third: aPrompt() },
  cards: {
    first: aCard({ lead: { both: 'Listen.' }, from: [{ prompt: 'first' }] }),
    second: aCard({ from: [{ prompt: 'second' }] }),
    third: aCard({ from: [{ prompt: 'third' }] }),
  },
});
const saying = (first: string, second = '', third = '') =>
  aRepair({ answers: { first: text(first), second: text(second), third: text(third) } });
const words = (count: number): string => `Word${' word'.repeat(count - 1)}.`;

describe('sentences', () => {
  it('are told apart and trimmed', () => {
    expect(sentencesOf('I left.  I came back! Why? ')).toEqual(['I left.', 'I came back!', 'Why?']);
    expect(sentencesOf('no mark')).toEqual(['no mark']);
    expect(sentencesOf(' ')).toEqual([]);
  });
});

describe('how long the words take', () => {
  it.each([
    [1, 1],
    [60, 1],
    [240, 2],
    [360, 3],
  ])('%i words are %i minutes', (count, minutes) => {
    const [card] = cardsOf(content, saying('', words(count)));
    expect(minutesToSay(card ? [card] : [])).toBe(minutes);
  });

  it('is a minute for nothing at all', () => expect(minutesToSay([])).toBe(1));
});

describe('half a minute', () => {
  it('stops a card where a sentence does not fit, so that nothing is said with a hole in it', () => {
    const told = saying(words(30), `${words(40)} So I left.`, 'Can we talk?');
    const said = thirtySeconds(content, told);
    expect(said).toContain('Can we talk?');
    expect(said).not.toContain('So I left.');
  });

  it('is the whole when the whole is short, without the sentences that lead in', () => {
    expect(thirtySeconds(content, saying('I left.', 'I lied.'))).toBe('I left. I lied.');
  });

  it('takes the first sentence of every card before the second of any, in spoken order', () => {
    const repair = saying(`A one. ${words(55)}`, 'B one. B two.', 'C one. C two.');
    expect(thirtySeconds(content, repair)).toBe('A one. B one. B two. C one. C two.');
  });

  it('holds sixty words and not sixty-one', () => {
    expect(thirtySeconds(content, saying(words(60)))).toBe(words(60));
    expect(thirtySeconds(content, saying(words(61)))).toBe('');
  });
});

describe('one text message', () => {
  it('is the whole when the whole fits', () => {
    expect(asMessage(content, saying('I left.', 'I lied.'))).toBe('I left. I lied.');
  });

  it('leaves a sentence out rather than going over', () => {
    expect(asMessage(content, saying('I left.', `${'b'.repeat(330)}.`, 'I lied.'))).toBe('I left. I lied.');
    const full = `${'A'.repeat(messageMost - 1)}.`;
    expect(asMessage(content, saying(full, 'I lied.'))).toBe(full);
  });

  it('cuts a first line that is too long at a word', () => {
    const message = asMessage(content, saying(`I ${'know '.repeat(100)}`));
    expect(message.length).toBeLessThanOrEqual(messageMost);
    expect(message).toMatch(/know…$/);
  });

  it('cuts a line without spaces, and never half an emoji', () => {
    for (const start of ['', 'a', 'aa']) {
      const message = asMessage(content, saying(`${start}${'🧵'.repeat(400)}`));
      expect(message.length).toBeLessThanOrEqual(messageMost);
      expect(message.length).toBeGreaterThan(messageMost - 45);
      expect(message).toMatch(/🧵…$/u);
      expect(message.isWellFormed()).toBe(true);
    }
  });

  it('is nothing when nothing was written', () => expect(asMessage(content, aRepair())).toBe(''));
});
