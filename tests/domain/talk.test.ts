import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glancesOf, leastOf } from '../../src/domain/talk';
import type { Card } from '../../src/domain/words';

const aCard = (id: string, text: string, changes: Partial<Card> = {}): Card => ({
  id,
  title: id,
  text,
  stop: `stop ${id}`,
  isEdited: false,
  isBehind: false,
  composed: text,
  core: text,
  ...changes,
});

describe('the words beside a talk', () => {
  it('begin with the opening line, whatever the order they are read in', () => {
    const cards = [
      aCard('happened', 'You left.'),
      aCard('opening', 'Can we talk?'),
      aCard('ask', 'How was it?'),
    ];
    expect(glancesOf(cards).map(({ card }) => card)).toEqual(['opening', 'happened', 'ask']);
  });

  it('come a glance at a time, and what to do then stands with the last of a card', () => {
    const long =
      'I shut the door on you in front of your sister and I did not come out again until she had gone home.';
    const glances = glancesOf([aCard('own', `${long} ${long}\n\nI am sorry.`)]);
    expect(glances.map(({ text }) => text)).toEqual([long, long, 'I am sorry.']);
    expect(glances.map(({ stop }) => stop)).toEqual([undefined, undefined, 'stop own']);
  });

  it('keep short sentences together, and every word in its order', () => {
    expect(glancesOf([aCard('own', 'I left. I know. I am sorry.')]).map(({ text }) => text)).toEqual([
      'I left. I know. I am sorry.',
    ]);
    const sentence = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '.', '?', '\n', 'é', '你'),
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.array(sentence), (texts) => {
        const cards = texts.map((text, at) => aCard(`${at}`, text));
        const shown = glancesOf(cards)
          .map(({ text }) => text)
          .join('');
        expect(shown.replaceAll(/\s/g, '')).toBe(texts.join('').replaceAll(/\s/g, ''));
      }),
    );
  });

  it('can be said in one sentence', () => {
    const own = aCard('own', 'Here is what I did. I left. I am sorry.', { core: 'I left. I am sorry.' });
    expect(leastOf(own, own.text)).toBe('I left.');
    expect(leastOf(aCard('ask', 'How was it?', { core: '' }), 'How was it?')).toBe('How was it?');
  });

  it('is less of what is in view, not of where its card began', () => {
    const own = aCard('own', 'I left.\n\nI did not call. I am sorry.', {
      core: 'I left. I did not call. I am sorry.',
    });
    expect(leastOf(own, 'I did not call. I am sorry.')).toBe('I did not call.');
  });

  it('is one sentence to who writes all in small letters, too', () => {
    const text = 'i said it on the phone. it was a cheap shot. im sorry.';
    expect(leastOf(aCard('own', text, { core: text }), text)).toBe('i said it on the phone.');
  });
});
