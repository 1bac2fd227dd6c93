import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lexicon, Rule, RuleMatcher } from '../../../src/content/schema-coach';
import { read } from '../../../src/domain/coach/coach';
import { matcherOf, type Matcher } from '../../../src/domain/coach/compiling';
import { find, readFor } from '../../../src/domain/coach/matcher';
import { allWords, spanOf, wordsOf } from '../../../src/domain/coach/text';

const classes: Lexicon = {
  classes: { be: ['is', 'are', 'was'], soft: ['perhaps', 'may*'] },
  irregular: { say: ['said'] },
  fillers: ['really'],
  openers: ['oh'],
};
const rule = (more: Partial<RuleMatcher> & Pick<RuleMatcher, 'patterns'>): Rule => ({
  id: 'rule',
  matcher: { kind: 'blame', priority: 50, ...more },
});
const foundIn = (matcher: Matcher, text: string) => find(matcher, readFor(matcher, text));
const found = (text: string, ...patterns: string[]): string[] => foundBy(text, { patterns });
const foundBy = (text: string, more: Partial<RuleMatcher> & Pick<RuleMatcher, 'patterns'>): string[] =>
  foundIn(matcherOf([rule(more)], classes), text).map(({ start, end }) => text.slice(start, end));

describe('words and marks', () => {
  const words = (text: string): string => allWords(wordsOf(text)).join(' ');

  it.each([
    ["You're late, I can't wait", 'you are late , i can not wait'],
    ['dont u see', 'do not you see'],
    ["That's Mom's; it’s hers", "that is mom 's , it is hers"],
    ["I'd go. We won't…", "i 'd go . we will not ..."],
    ['Gonna go\nnow', 'going to go . now'],
    ['I, I know, how how?', 'i know , how ?'],
    ['ur late and ur a mess cause of it', 'your late and you are a mess because of it'],
    ['I dunno', 'i do not know'],
  ])('are read as they are meant: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('are told apart, however alike their letters are made', () => {
    // With 31 as the factor “Aa” and “BB” come to the same number, and so do all words made of the two.
    const alike = Array.from({ length: 64 }, (_, nth) =>
      nth.toString(2).padStart(6, '0').replaceAll('0', 'Aa').replaceAll('1', 'BB'),
    );
    expect(words([...alike, ...alike].join(' '))).toBe([...alike, ...alike].join(' ').toLowerCase());
  });

  it('are read as they are meant again and again', () => {
    const text = 'ur late, ur a mess, its fine, its color fades cause of it, a good cause. '.repeat(9);
    const meant =
      'your late , you are a mess , it is fine , its color fades because of it , a good cause . '.repeat(9);
    expect(words(text)).toBe(meant.trim());
  });

  it('stand where they stand in the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let before = 0;
        const words = wordsOf(text);
        for (let at = 0; at < words.count; at += 1) {
          const { start, end } = spanOf(words, at, at + 1);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a pattern', () => {
  it.each([
    ['You never listen to me.', 'you never listen', 'You never listen'],
    ['You really never listen.', 'you really? never listen', 'You really never listen'],
    ['you are so very lazy', 'you @be _{0,2} (lazy|idle)', 'you are so very lazy'],
    ['It was manipulative of you', 'manipul*', 'manipulative'],
    ['Sorry if I hurt you', 'sorry [ if i hurt you ]', 'if I hurt you'],
    ['I gave up my job for you', 'i gave (up my (job|home)|everything) for you', 'I gave up my job for you'],
    ['Perhaps. You lied.', '. [ you lied ]', 'You lied'],
    ['I said so', 'i say-ed so', 'I said so'],
    ['Stop shouting', 'stop (shout~|yell~)', 'Stop shouting'],
    ['you really lied to me', 'you lied to me', 'you really lied to me'],
    ['you lied to her', 'you lied !(to me|at all)', 'you lied'],
    ['I, well, you lied', '(they did|you (lied|cheated))', 'you lied'],
    ['You lied', '^ you lied $', 'You lied'],
    ['Oh, really, you lied', '^ you lied $', 'you lied'],
    ['I left and you cried', '^, you cried ,$', 'you cried'],
  ])('is found: %s', (text, pattern, expected) => {
    expect(found(text, pattern)).toEqual([expected]);
  });

  it.each([
    ['I am not saying you never listen', 'you never listen'],
    ['You said “you never listen” to me', 'you never listen'],
    ['you never. Listen to me', 'you never listen'],
    ['you are not late', 'you are !not late'],
    ['You lied about it', 'you lied ,$'],
  ])('is not found: %s', (text, pattern) => {
    expect(found(text, pattern)).toEqual([]);
  });

  it('keeps quiet where the same sentence says so, and only there', () => {
    const quiet = { patterns: ['you lied'], unless: ['jokingly'] };
    expect(foundBy('You lied, I say jokingly. And you lied.', quiet)).toEqual(['you lied']);
  });

  it('keeps quiet in a long sentence only near what says so', () => {
    const quiet = { patterns: ['you lied'], unless: ['jokingly'] };
    const long = 'and on it went '.repeat(15);
    expect(foundBy(`You lied ${long} jokingly you lied and you lied, ${long} you lied`, quiet)).toEqual([
      'You lied',
      'you lied',
    ]);
  });

  it.each([
    ['You yelled at me in front of Ben that I never help.', 0],
    ['You told me I never help.', 0],
    ['He kept claiming that I never help.', 0],
    ['I told you that I never help.', 1],
    ['You said so and I never help.', 1],
    ['You said nothing. I never help.', 1],
  ])('is not the writer’s own where it is told of what the other said: %s', (text, count) => {
    expect(foundBy(text, { patterns: ['i never'] })).toHaveLength(count);
  });

  it('stays the writer’s own where it is said of the other', () => {
    expect(foundBy('You said that you never lied.', { patterns: ['you never'] })).toHaveLength(1);
  });

  it.each([
    ['I said you never help.', 0],
    ['I told your aunt last night that you never help.', 0],
    ['I slammed the door at you and said you never help.', 0],
    ['I said you are slow and that you never help, which was not true.', 0],
    ['I told you twenty times you never help.', 1],
    ['I always said you never help.', 1],
    ['Like I said, you never help.', 1],
    ['I said you never help and I meant it.', 1],
    ['I said nothing, you never help.', 1],
    ['I told you I was late and you never help.', 1],
    ['She and I said hello. You never help.', 1],
  ])('is only told of where it is what the writer once said: %s', (text, count) => {
    expect(foundBy(text, { patterns: ['you never'] })).toHaveLength(count);
  });

  it.each([
    ["You said 'she never tries' to Ben.", 0],
    ['You said ‘she never tries’ to Ben.', 0],
    ['You said "she never tries" to Ben.', 0],
    ["The kids' bags, 'cause she never tries, and the dogs' bowls.", 1],
    ["Rock 'n' roll, and she never tries, not in the boys' room.", 1],
  ])('is left to whom it is quoted from: %s', (text, count) => {
    expect(foundBy(text, { patterns: ['she never'] })).toHaveLength(count);
  });

  it('is not made of what is quoted and what is not', () => {
    expect(foundBy('You said “she never tries” there.', { patterns: ['you _{1,4} never'] })).toEqual([]);
  });

  it('is underlined behind the turn, where words give and take back', () => {
    const taking = { kind: 'but-justification', patterns: ['i hurt you _{0,3} but you'] } as const;
    expect(foundBy('I hurt you there but you shout all day, mother', taking)).toEqual([
      'but you shout all day',
    ]);
  });

  it('is found only in questions, or never in one, if it says so', () => {
    expect(
      foundBy('Are you mad? Are you mad!', { patterns: ['are you mad'], questions: 'only' }),
    ).toHaveLength(1);
    expect(
      foundBy('Are you mad? Are you mad!', { patterns: ['are you mad'], questions: 'never' }),
    ).toHaveLength(1);
  });

  it.each(['(a|b', 'you @nobody', '_{3,1} word', '_ _', 'word _{0,9}'])(
    'that is none is refused: %s',
    (pattern) => {
      expect(() => matcherOf([rule({ patterns: [pattern] })], classes)).toThrow();
    },
  );
});

describe('where a text stands', () => {
  const blame = matcherOf([rule({ patterns: ['you lied'], notSides: ['they-hurt-me'] })], classes);

  it('decides what is said of it', () => {
    expect(read([blame], 'You lied').flags).toHaveLength(1);
    expect(read([blame], 'You lied', { side: 'i-hurt-them' }).flags).toHaveLength(1);
    expect(read([blame], 'You lied', { side: 'they-hurt-me' }).flags).toHaveLength(0);
    expect(read([blame], 'You lied', { path: 'for-myself' }).flags).toHaveLength(0);
    expect(read([blame], 'You lied', { isPrivate: true }).flags).toHaveLength(0);
  });
});

describe('hostile text', () => {
  const matcher = matcherOf(
    [rule({ patterns: ['you _{0,8} never _{0,8} listen', 'you (are (so )? (so )? lazy|never)', 'may* be'] })],
    classes,
  );
  const took = (text: string): number => {
    const began = performance.now();
    for (const { start, end } of foundIn(matcher, text)) expect(end - start).toBeLessThanOrEqual(text.length);
    return performance.now() - began;
  };

  it.each([
    ['one word', 'a'.repeat(100_000)],
    ['the same word', 'you '.repeat(25_000)],
    ['nearly a match', 'you you you never never never '.repeat(3_000)],
    ['marks', '.,!?'.repeat(25_000)],
    ['quotes', '"“”'.repeat(30_000)],
    ['apostrophes', "n't'".repeat(25_000)],
    ['surrogates', '\ud83d'.repeat(100_000)],
    ['marks on letters', 'e\u0301'.repeat(50_000)],
  ])('costs a moment, and twice of it not much more than twice: %s', (_, text) => {
    took(text);
    const once = took(text);
    const twice = took(text + text);
    expect(once).toBeLessThan(1_000);
    expect(twice).toBeLessThan(5 * once + 100);
  });

  it('of any kind gives places inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { start, end } of foundIn(matcher, `you never ${text} listen you never listen`)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length + 42);
        }
      }),
      { numRuns: 300 },
    );
  });
});
