import { describe, expect, it } from 'vitest';
import { walkContent } from '../../src/content/walk-content';
import type { Repair, WordsChoices } from '../../src/domain/saved';
import {
  cardsOf,
  editCard,
  fingerprint,
  isLeftOutAtFirst,
  missingOf,
  moveCard,
  offeredOf,
  orderOf,
} from '../../src/domain/words';
import { aCard, aPrompt, aRepair, aRupture, smallContent, text } from './a-repair';

const content = smallContent({
  prompts: {
    line: aPrompt(),
    fact: aPrompt(),
    more: aPrompt(),
    secret: aPrompt({ isPrivate: true, spokenBy: ['not-sure'] }),
    aside: aPrompt({ asideOf: 'more' }),
    ending: aPrompt(),
  },
  cards: {
    line: aCard({
      from: [{ prompt: 'line' }],
      missing: 'A first line',
      stop: 'Wait for a yes.',
      stopUnasked: 'Stop.',
    }),
    own: aCard({
      lead: { both: 'This is what I did.' },
      from: [
        { prompt: 'fact' },
        { prompt: 'more', bridge: 'And this.', sides: ['both'] },
        { prompt: 'secret' },
        { prompt: 'aside', asFallback: true },
      ],
      missing: 'What you did',
    }),
    ask: aCard({ lead: { both: 'How was it for you?' } }),
    ending: aCard({ from: [{ prompt: 'ending' }], offered: true, missing: 'An ending' }),
  },
});

const answers = { line: text('can we talk?'), fact: text('I left'), ending: text('Goodbye') };
const repair = aRepair({ answers });
const withWords = (words: Partial<WordsChoices>, from: Repair = repair): Repair => ({
  ...from,
  words: { ...from.words, ...words },
});
const ids = (of: Repair): readonly string[] => cardsOf(content, of).map((card) => card.id);
const textOf = (of: Repair, id: string): string | undefined =>
  cardsOf(content, of)
    .find((card) => card.id === id)
    ?.text.replace(/\s+/g, ' ');

describe('a card', () => {
  it('leads in, then says the person’s own words', () => {
    expect(textOf(repair, 'own')).toBe('This is what I did. I left.');
    expect(textOf(repair, 'line')).toBe('Can we talk?');
    expect(textOf(repair, 'ask')).toBe('How was it for you?');
  });

  it('is not there when nothing was written for it, though it has a lead', () => {
    expect(ids(aRepair())).toEqual(['ask']);
    expect(ids(aRepair({ answers: { fact: text('  ') } }))).toEqual(['ask']);
  });

  it('bridges to a second part, and only to a second', () => {
    const both = aRepair({ answers: { fact: text('I left'), more: text('I lied') } });
    expect(textOf(both, 'own')).toBe('This is what I did. I left. And this. I lied.');
    expect(textOf(aRepair({ answers: { more: text('I lied') } }), 'own')).toBe('This is what I did. I lied.');
  });

  it('begins a new paragraph for each part', () => {
    const both = aRepair({ answers: { fact: text('I left'), more: text('I lied') } });
    expect(cardsOf(content, both)[0]?.text).toContain('I left.\n\nAnd this. I lied.');
  });

  it('keeps for little time only what stands without a bridge: behind none it would say something else', () => {
    const both = aRepair({ answers: { fact: text('I left'), more: text('I lied') } });
    expect(cardsOf(content, both)[0]?.core).toBe('I left.');
  });

  it.each(['idk', 'Idk.', 'i dunno', 'I don’t know', 'n/a', '???', '-'])(
    'says nothing where only “%s” was typed',
    (typed) => {
      expect(textOf(aRepair({ answers: { fact: text(typed) } }), 'own')).toBeUndefined();
    },
  );

  it('says all of an answer that begins like that', () => {
    const unsure = aRepair({ answers: { fact: text('I don’t know why I left') } });
    expect(textOf(unsure, 'own')).toBe('This is what I did. I don’t know why I left.');
  });

  it('waits for an answer only where it asks', () => {
    const stopOf = (line: string): string | undefined =>
      cardsOf(content, aRepair({ answers: { line: text(line) } }))[0]?.stop;
    expect(stopOf('can we talk?')).toBe('Wait for a yes.');
    expect(stopOf('I was wrong last night')).toBe('Stop.');
  });

  it('says the same sentence once though it was written twice', () => {
    const twice = aRepair({ answers: { fact: text('I left'), more: text('I left.') } });
    expect(textOf(twice, 'own')).toBe('This is what I did. I left.');
  });

  it('leaves out a part that is for other sides, or private on this one', () => {
    const all = { fact: text('I left'), more: text('I lied'), secret: text('I was glad') };
    const of = (side: 'both' | 'not-sure'): string | undefined =>
      textOf(aRepair({ answers: all, about: { side } }), 'own');
    expect(of('both')).toBe('This is what I did. I left. And this. I lied.');
    expect(of('not-sure')).toBe('I left. I was glad.');
  });

  it('takes an answered aside, and a fallback only when nothing else was said', () => {
    const aside = { aside: text('I forgot') };
    expect(textOf(aRepair({ answers: aside }), 'own')).toBe('This is what I did. I forgot.');
    expect(textOf(aRepair({ answers: { ...aside, fact: text('I left') } }), 'own')).toBe(
      'This is what I did. I left.',
    );
  });

  it('takes the lead of the kind of rupture where there is one', () => {
    const leads = { both: { own: 'I broke it.' }, 'i-hurt-them': {}, 'they-hurt-me': {}, 'not-sure': {} };
    const [card] = cardsOf(
      { ...content, ruptures: { broken: aRupture({ leads }) } },
      aRepair({ answers: { fact: text('I left') }, about: { rupture: 'broken' } }),
    );
    expect(card).toMatchObject({ text: 'I broke it. I left.', core: 'I left.' });
  });
});

describe('the order of the cards', () => {
  it('is the layout’s until one is moved', () => {
    expect(ids(repair)).toEqual(['line', 'own', 'ask']);
    expect(ids(withWords(moveCard(content, repair, 'ask', -1)))).toEqual(['line', 'ask', 'own']);
    expect(ids(withWords(moveCard(content, repair, 'line', 1)))).toEqual(['own', 'line', 'ask']);
  });

  it('stays at its ends, and for a card that is not shown', () => {
    expect(moveCard(content, repair, 'line', -1)).toBe(repair.words);
    expect(moveCard(content, repair, 'ask', 1)).toBe(repair.words);
    expect(moveCard(content, repair, 'ending', 1)).toBe(repair.words);
    expect(moveCard(content, repair, 'unknown', 1)).toBe(repair.words);
  });

  it('jumps over cards that are not shown', () => {
    const dropped = withWords({ dropped: ['own'] });
    expect(ids(withWords(moveCard(content, dropped, 'ask', -1), dropped))).toEqual(['ask', 'line']);
  });

  it('goes back when a card is moved there and back', () => {
    const there = withWords(moveCard(content, repair, 'line', 1));
    expect(ids(withWords(moveCard(content, there, 'line', -1)))).toEqual(['line', 'own', 'ask']);
  });

  it('has room for a card that comes later, after the one it follows', () => {
    const moved = withWords({ order: ['ask', 'line'] });
    expect(orderOf(content, moved)).toEqual(['ask', 'line', 'own']);
  });

  it('forgets unknown cards and those named twice', () => {
    expect(orderOf(content, withWords({ order: ['ask', 'gone', 'ask', 'line', 'own'] }))).toEqual([
      'ask',
      'line',
      'own',
    ]);
  });
});

describe('leaving out and taking in', () => {
  it('leaves a card out and takes it back where it was', () => {
    expect(ids(withWords({ dropped: ['own'] }))).toEqual(['line', 'ask']);
    expect(ids(withWords({ dropped: [] }))).toEqual(['line', 'own', 'ask']);
  });

  it('keeps an edit of a card that was left out', () => {
    const edited = withWords(editCard(content, repair, 'own', 'I went.'));
    expect(ids(withWords({ dropped: ['own'] }, edited))).not.toContain('own');
    expect(textOf(withWords({ dropped: [] }, edited), 'own')).toBe('I went.');
  });

  it('offers a card that has something to say, and says it only once it is taken in', () => {
    expect(offeredOf(content, repair)).toEqual(['ending']);
    expect(offeredOf(content, aRepair())).toEqual([]);
    const taken = withWords({ added: ['ending'] });
    expect(offeredOf(content, taken)).toEqual([]);
    expect(ids(taken)).toEqual(['line', 'own', 'ask', 'ending']);
  });

  it('names what could still be said, and the prompt for it', () => {
    expect(missingOf(content, aRepair())).toEqual([
      { id: 'line', says: 'A first line', prompt: 'line' },
      { id: 'own', says: 'What you did', prompt: 'fact' },
    ]);
    expect(missingOf(content, repair)).toEqual([]);
    expect(missingOf(content, aRepair({ words: { dropped: ['line', 'own'] } }))).toEqual([]);
  });

  it('names nothing for a part that is for other sides', () => {
    const other = smallContent({
      prompts: { plan: aPrompt() },
      cards: { change: aCard({ from: [{ prompt: 'plan', sides: ['both'] }], missing: 'What you will do' }) },
    });
    const on = (side: 'both' | 'not-sure') =>
      missingOf(other, aRepair({ about: { side } })).map(({ id }) => id);
    expect(on('both')).toEqual(['change']);
    expect(on('not-sure')).toEqual([]);
  });
});

describe('an edited card', () => {
  const edited = withWords(editCard(content, repair, 'own', 'I went out.'));
  const own = (of: Repair) => cardsOf(content, of).find((card) => card.id === 'own');

  it('says what the person made of it', () => {
    expect(own(edited)).toMatchObject({
      text: 'I went out.',
      core: 'I went out.',
      isEdited: true,
      isBehind: false,
    });
    expect(own(edited)?.composed).toBe('This is what I did. I left.');
  });

  it('stays when the answer changes, and says that it did', () => {
    const later = { ...edited, answers: { ...edited.answers, fact: text('I ran') } };
    expect(own(later)).toMatchObject({ text: 'I went out.', isBehind: true });
    expect(own({ ...later, answers })).toMatchObject({ isBehind: false });
  });

  it('is no edit any more when the composed text stands there again', () => {
    const back = withWords(editCard(content, edited, 'own', 'This is what I did. I left.'), edited);
    expect(back.words.edits).toEqual({});
    expect(own(back)).toMatchObject({ isEdited: false, isBehind: false });
  });

  it('stays to be written anew when it was emptied, and leaves the other edits alone', () => {
    const both = withWords(editCard(content, edited, 'line', ' '), edited);
    expect(cardsOf(content, both)[0]).toMatchObject({ id: 'line', text: ' ', composed: 'Can we talk?' });
    expect(textOf(both, 'own')).toBe('I went out.');
  });

  it('is gone when it was emptied and so was its answer', () => {
    const emptied = withWords(editCard(content, repair, 'own', ''));
    expect(ids({ ...emptied, answers: { line: text('Hello') } })).toEqual(['line', 'ask']);
  });
});

describe('a fingerprint', () => {
  it('is the same for the same text and another for another', () => {
    expect(fingerprint('I left.')).toBe(fingerprint('I left.'));
    expect(new Set(['', 'a', 'b', 'ab', 'ba', 'I left.', 'I left'].map(fingerprint)).size).toBe(7);
    expect(fingerprint('I left.')).toMatch(/^[0-9a-z]+$/);
  });
});

describe('where an answer goes', () => {
  it('is said beside it: into the words, or only when it is added there', () => {
    expect(isLeftOutAtFirst(content, repair, 'ending')).toBe(true);
    expect(isLeftOutAtFirst(content, repair, 'fact')).toBe(false);
  });

  it('is nowhere at first for what was held back, and into the words for what has to change', () => {
    for (const side of ['they-hurt-me', 'both', 'not-sure'] as const) {
      const about = { side, moves: 'moved-away', needs: 'change', length: 'full' } as const;
      const quiet = aRepair({ about });
      expect(isLeftOutAtFirst(walkContent, quiet, 'held-back'), side).toBe(true);
      expect(isLeftOutAtFirst(walkContent, quiet, 'what-changes'), side).toBe(false);
    }
  });
});
