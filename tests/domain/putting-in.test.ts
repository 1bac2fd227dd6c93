import { describe, expect, it } from 'vitest';
import { acts } from '../../src/content/schema-rehearsal';
import type { Side } from '../../src/content/schema';
import { walkContent } from '../../src/content/walk-content';
import { putIn } from '../../src/domain/putting-in';
import { cardsOf } from '../../src/domain/words';
import { aRepair, text } from './a-repair';

const opening = 'Can we talk about Sunday?';
const line = 'I laughed with the others, and you stood there alone.';
const answers = { opening: text(opening) };
const sides: readonly Side[] = ['i-hurt-them', 'they-hurt-me', 'both', 'not-sure'];

describe('a line taken into the words', () => {
  it.each(sides)('never stands behind the opening’s question, whatever it does (%s)', (side) => {
    for (const length of ['full', 'five-minutes'] as const)
      for (const act of acts) {
        const repair = aRepair({ about: { side, length }, answers });
        const words = putIn(walkContent, repair, line, act);
        expect(words).toBeDefined();
        const cards = cardsOf(walkContent, words ? { ...repair, words } : repair);
        expect(cards.filter((card) => card.text.includes(line)).map(({ id }) => id)).toHaveLength(1);
        expect(cards.find(({ id }) => id === 'opening')?.text).toContain(opening);
        expect(cards.find(({ id }) => id === 'opening')?.text).not.toContain(line);
      }
  });

  it('stands with the own part, or with what it did, behind what is there', () => {
    const mine = aRepair({
      about: { side: 'i-hurt-them' },
      answers: { ...answers, 'what-i-did': text('I laughed at your song.') },
    });
    const words = putIn(walkContent, mine, line, 'plain');
    const own = words && cardsOf(walkContent, { ...mine, words }).find(({ id }) => id === 'own');
    expect(own?.text).toMatch(/I laughed at your song\.\n\nI laughed with the others/);
    const hurt = aRepair({ about: { side: 'they-hurt-me' }, answers });
    expect(Object.keys(putIn(walkContent, hurt, line, 'plain')?.edits ?? {})).toEqual(['did-to-me']);
  });

  it('is not put where somebody left a part out', () => {
    const repair = aRepair({ about: { side: 'i-hurt-them' }, answers, words: { dropped: ['own'] } });
    expect(Object.keys(putIn(walkContent, repair, line, 'owns')?.edits ?? {})).not.toContain('own');
  });
});
