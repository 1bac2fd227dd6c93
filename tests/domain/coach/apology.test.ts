import { describe, expect, it } from 'vitest';
import { apologyParts } from '../../../src/content/apology-parts';
import type { ApologyPart } from '../../../src/content/schema-beside';
import { walkContent } from '../../../src/content/walk-content';
import { apologySoFar } from '../../../src/domain/coach/apology';

const soFar = (text: string) => apologySoFar(apologyParts, text, { strengths: [] });

describe('what is in an apology so far', () => {
  it.each([
    ['I’m sorry I left you at the station.', 'regret'],
    ['sorry about the car', 'regret'],
    ['im sorry, i was foul to you', 'regret'],
    ['yeah im sorry bout the bike', 'regret'],
    ['i read it out and its on me', 'responsibility'],
    ['I hid the bill. That was my doing.', 'responsibility'],
    ['I was wrong to read it out.', 'responsibility'],
    ['I’ll pay for the door on Friday.', 'repair'],
    ['I want to make it up to you.', 'repair'],
    ['From now on I call before I’m late.', 'repentance'],
    ['I will never read your letters again.', 'repentance'],
    ['I was tired after the night shift, so I snapped.', 'explanation'],
  ])('“%s” has %s', (text, part) => {
    expect(soFar(text).there).toContain(part);
  });

  it.each([
    'We sat in the kitchen.',
    'It’s sorry weather.',
    'You will call again.',
    'He was wrong about the bus.',
    'It’s on me to lock up tonight.',
  ])('“%s” has none of it', (text) => {
    expect(soFar(text).there).toEqual([]);
  });

  it('takes what the coach recognizes for the part it is', () => {
    const found = { rule: 'r', kind: 'owns-part' as const, priority: 50, start: 0, end: 1 };
    expect(apologySoFar(apologyParts, 'I cut you off at dinner.', { strengths: [found] }).there).toEqual([
      'responsibility',
    ]);
  });

  it('takes a card of the words for the part it says', () => {
    expect(apologySoFar(apologyParts, '', { strengths: [] }, ['own', 'holds']).there).toEqual([
      'responsibility',
    ]);
    const known = Object.keys(walkContent.cards);
    for (const { cards = [] } of Object.values<ApologyPart>(apologyParts))
      for (const card of cards) expect(known).toContain(card);
  });

  it('offers little at once, the weightiest first, and never forgiveness or reasons', () => {
    expect(soFar('').room).toEqual(['responsibility', 'repair']);
    expect(soFar('I was wrong. I’ll pay for it. I’m sorry. It won’t be like that next time.').room).toEqual(
      [],
    );
    const offered = Object.values(apologyParts).flatMap(({ room }) => room ?? []);
    expect(offered.join(' ')).not.toMatch(/forgiv|why|reason/i);
  });
});
