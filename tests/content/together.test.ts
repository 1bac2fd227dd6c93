import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { relationshipIds } from '../../src/content/schema';
import { bondIds, receivingIds } from '../../src/content/schema-together';
import { sourceOf } from '../../src/content/sources-content';
import { togetherWords } from '../../src/content/interface/together';
import { refusedWords } from '../../src/content/interface/together-refused';
import { togetherTwoWords } from '../../src/content/interface/together-two';
import { bonds } from '../../src/content/together/bonds';
import { notAgreedOn } from '../../src/content/together/not-agreed';
import { receiving } from '../../src/content/together/receiving';
import { turnPrompts } from '../../src/content/together/turn-prompts';
import { wordList } from '../../src/content/word-list';
import { notAgreed } from '../../src/domain/together/not-agreed';
import { harmless, known } from './not-agreed-examples';
import { ordinary } from './not-agreed-ordinary';

/** Two words of which one comes from the other by one letter put in, left out or changed. */
function isALetterAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  const at = [...short].findIndex((letter, place) => letter !== long[place]);
  if (at === -1) return true;
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1);
}

describe('the words two people read to each other', () => {
  it('are 1,024 plain words of four to seven letters, in the order of the alphabet', () => {
    expect(wordList).toHaveLength(1024);
    expect(wordList.filter((word) => !/^[a-z]{4,7}$/.test(word))).toEqual([]);
    expect([...wordList].sort()).toEqual(wordList);
  });

  it('are known apart by their first four letters', () => {
    expect(new Set(wordList.map((word) => word.slice(0, 4))).size).toBe(1024);
  });

  it('are never a single letter away from each other', () => {
    const near = wordList.flatMap((word, at) =>
      wordList.slice(at + 1).flatMap((other) => (isALetterAway(word, other) ? [`${word} ${other}`] : [])),
    );
    expect(near).toEqual([]);
    expect(isALetterAway('bread', 'broad') && isALetterAway('lamp', 'lamps')).toBe(true);
    expect(isALetterAway('bread', 'brood')).toBe(false);
  });

  it('keep their places: two devices of different ages show the same words for the same thing', () => {
    const list = createHash('sha256').update(wordList.join(' ')).digest('hex');
    expect(list).toBe('f86211bacc1fcb4f34d83b25b6647228ed46fc8dfe5ba61e23b5b98d8f56e5c0');
  });
});

describe('what two people can be to each other', () => {
  it('is offered once each, in the order the ids are told', () => {
    expect(bonds.map(({ id }) => id)).toEqual([...bondIds]);
    expect(new Set(bonds.map(({ label }) => label)).size).toBe(bonds.length);
  });

  it('says what the other is to me; a parent and a grown child each say which', () => {
    for (const { id, relationships } of bonds) {
      expect(relationships.every((each) => relationshipIds.includes(each))).toBe(true);
      expect(relationships).toHaveLength(id === 'parent-and-grown-child' ? 2 : 1);
    }
  });

  it('is never a child under 18, nor a therapist', () => {
    const all = bonds.flatMap(({ relationships }) => relationships);
    expect(all.filter((each) => each === 'my-child' || each === 'my-therapist')).toEqual([]);
  });
});

describe('the beginnings that stand by on a turn', () => {
  const { speaking, reflecting, missing } = turnPrompts;
  const all = [...speaking, ...reflecting, ...missing];

  it('are enough, each leads on, and none stands there twice', () => {
    expect(speaking.length).toBeGreaterThanOrEqual(14);
    expect(reflecting.length).toBeGreaterThanOrEqual(10);
    expect(missing.length).toBeGreaterThanOrEqual(8);
    expect(all.filter((each) => !each.includes('…') || each.length > 60)).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('never begin with the other, with always or never, or with a but', () => {
    expect(speaking.filter((each) => /^you\b|\b(always|never|but|should|fault)\b/i.test(each))).toEqual([]);
  });

  it('name where the custom comes from, and claim no more than that', () => {
    expect(sourceOf(turnPrompts.source).strength).toBe('clinical-custom');
  });
});

describe('the answers to what was said', () => {
  const pages = Object.values(receiving);
  const lines = pages.flatMap(({ aloud, toWhoAnswered, toWhoSpoke }) => [
    ...aloud,
    ...toWhoAnswered,
    ...toWhoSpoke,
  ]);

  it('have a page each, for the one who answers and for the one who hears it, and share no line', () => {
    expect(Object.keys(receiving)).toEqual([...receivingIds]);
    for (const { aloud, toWhoAnswered, toWhoSpoke } of pages)
      expect(Math.min(aloud.length, toWhoAnswered.length, toWhoSpoke.length)).toBeGreaterThanOrEqual(2);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('ask nobody to forgive, and take nothing for an apology', () => {
    expect(lines.filter((line) => /forg[ia]v|apolog|pardon|sorry/i.test(line))).toEqual([]);
  });
});

/** What is taken for something that has no place in an agreement, and for which. */
const caughtIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => notAgreed(notAgreedOn, text).map(({ id }) => `${id}: ${text}`));

describe('what has no place in an agreement', () => {
  it('says why, and what can be agreed instead, in two sentences', () => {
    const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
    for (const { says } of notAgreedOn) expect([...sentences.segment(says)]).toHaveLength(2);
  });

  it('is written in the way the phrases are read', () => {
    const odd = notAgreedOn
      .flatMap(({ words, unless = [] }) => [...words, ...unless])
      .filter((phrase) =>
        phrase.split(' ').some((each) => !/^(\*|\.|!?[a-z0-9]+(\|[a-z0-9]+)*\??)$/.test(each)),
      );
    expect(odd).toEqual([]);
  });

  it.each(Object.entries(known))('is known where somebody writes it: %s', (id, examples) => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
    const own = notAgreedOn.filter((item) => item.id === id);
    const missed = examples.filter((text) => notAgreed(own, text).length === 0);
    expect(missed).toEqual([]);
  });

  it.each(Object.entries(harmless))('leaves alone what is only near it: %s', (_id, examples) => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
    expect(caughtIn(examples)).toEqual([]);
  });

  it('has examples of both kinds for every item', () => {
    const ids = notAgreedOn.map(({ id }) => id);
    expect([Object.keys(known), Object.keys(harmless)]).toEqual([ids, ids]);
  });

  it('is never seen in what people ordinarily agree on', () => {
    expect(ordinary.length).toBeGreaterThan(100);
    expect(caughtIn(ordinary)).toEqual([]);
  });

  it('knows nothing in an empty text, nor across the end of a sentence', () => {
    expect(caughtIn(['', 'I’ll show you. My phone stays off at supper.'])).toEqual([]);
  });

  it('is looked for in no time in the longest text there can be', () => {
    const long = 'i will tell you where i '.repeat(2000);
    const from = performance.now();
    notAgreed(notAgreedOn, long);
    expect(performance.now() - from).toBeLessThan(500);
  });
});

/** Every text in a value, and what its functions say of names. */
function* saidIn(value: unknown): Generator<string> {
  if (typeof value === 'function') yield String(value('Ana', 'Ben', 'Cem'));
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* saidIn(each);
  else if (typeof value === 'string') yield value;
}

describe('all that is said to two people', () => {
  const says = notAgreedOn.map((item) => item.says);
  const all = [...saidIn([togetherWords, togetherTwoWords, refusedWords, receiving, turnPrompts, says])];

  it('fits two friends, a parent and a grown child, two colleagues: nobody is called a partner', () => {
    expect(all.length).toBeGreaterThan(300);
    expect(
      all.filter((each) => /partner|husband|wife|spouse|romantic|marriage|\bdate night/i.test(each)),
    ).toEqual([]);
  });

  it('asks nobody to forgive, and counts nothing down', () => {
    expect(all.filter((each) => /forgiv|\bseconds\b|hurry up|deadline/i.test(each))).toEqual([]);
  });

  it('is set in curly quotes where a name stands in it, too', () => {
    expect(all.filter((each) => /["']/.test(each))).toEqual([]);
  });

  it('gives every message that does not open a heading and a way on, none of them twice', () => {
    const refused = Object.values(refusedWords.why);
    expect(new Set(refused.flatMap(({ heading, says: then }) => [heading, then])).size).toBe(
      refused.length * 2,
    );
  });
});
