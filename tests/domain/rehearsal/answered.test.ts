import { describe, expect, it } from 'vitest';
import { answered, madeOut } from '../../../src/domain/rehearsal/answered';
import { asking, turnPhrases } from '../../../src/content/turn-phrases';
import { shownIn } from '../../../src/domain/rehearsal/ear';
import { namedIn } from '../../../src/domain/rehearsal/naming';
import type { Done, Taken } from '../../../src/domain/rehearsal/taken';

const taken = (words: string, questions: number, ...done: [Done['act'], number][]): Taken => {
  const [first, ...others] = done.map(([act, sure]): Done => ({ act, sure, start: 0, end: words.length }));
  if (!first) throw new Error('nothing done');
  const spoken = words.split(' ');
  const shows = shownIn(spoken, { phrases: turnPhrases, asking });
  return { done: [first, ...others], questions, words: spoken, shows };
};

describe('what is answered', () => {
  it.each<[string, Taken, Done['act']]>([
    [
      'a faint charge in a short question is a question',
      taken('did you call me', 1, ['blames', 0.3]),
      'asks',
    ],
    ['a plain charge is one', taken('you could have just eaten', 0, ['blames', 0.7]), 'blames'],
    ['a bare sorry is a sorry', taken('i am so sorry', 0, ['plain', 1]), 'regrets'],
    ['no sorry without the word', taken('good evening mr lindqvist', 0, ['regrets', 0.5]), 'plain'],
    ['a named sorry is an owning', taken('i am sorry i said typical', 0, ['plain', 1]), 'owns'],
    ['an offer may be a question', taken('can i help you pack', 1, ['evades', 0.06]), 'offers'],
    [
      'an alarm at half past six is no break',
      taken('i will put an alarm on my phone for half past six', 0, ['breaks', 0.9], ['offers', 0.9]),
      'offers',
    ],
    ['a break in plain words', taken('i need a break i cannot do this', 0, ['needs', 0.2]), 'breaks'],
    ['nothing is threatened in the past', taken('i did not know', 0, ['threatens', 0.7]), 'plain'],
    ['silence stays silence', taken('', 0, ['silent', 1]), 'silent'],
  ])('%s', (_, given, act) => {
    expect(answered(given).act).toBe(act);
  });

  it('moves nobody by a faint hurt in a few words, and leaves what mends', () => {
    const { done } = madeOut(taken('you kept a chair for me', 0, ['sees', 0.2], ['blames', 0.1]));
    expect(done.map(({ act }) => act)).toEqual(['sees']);
  });
});

describe('a fact that is named', () => {
  const fact = (...words: string[]) => ({ words, closed: [], open: [] });

  it('is not named by a word that only begins like a short one', () => {
    expect(namedIn([fact('car')], ['i', 'care'])).toEqual([]);
    expect(namedIn([fact('car')], ['two', 'cars'])).toHaveLength(1);
    expect(namedIn([fact('candle')], ['the', 'candles'])).toHaveLength(1);
  });

  it('comes first where it is named by the longest phrase', () => {
    const named = namedIn(
      [fact('eli'), fact('want to know')],
      'what do you want to know about eli'.split(' '),
    );
    expect(named.map(({ words }) => words[0])).toEqual(['want to know', 'eli']);
  });
});
