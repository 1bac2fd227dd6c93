import { describe, expect, it } from 'vitest';
import { examplesOf, isPrivate, ruptureOf, voiceOf, wordingOf } from '../../src/domain/wording';
import { aPrompt, aRupture, plainAbout, smallContent } from './a-repair';

const prompt = aPrompt({
  bySide: { both: { question: 'What, both?' }, 'i-hurt-them': { question: 'What did you do?' } },
  isPrivate: true,
  spokenBy: ['not-sure'],
});
const quiet = aRupture({
  prompts: {
    fact: {
      why: 'Quiet.',
      starters: ['You went …'],
      voices: ['not-sure'],
    },
  },
});
const usual = { closing: 'No.', opening: 'Yes.' };
const ofQuiet = { closing: 'Fine.', opening: 'I miss you.' };
const ofWhoDidIt = { closing: 'So what.', opening: 'I did it.' };
const pairs = {
  prompts: new Map([['fact', { own: usual, bySide: { 'i-hurt-them': ofWhoDidIt } }]]),
  ruptures: new Map([['quiet', { fact: ofQuiet }]]),
};
const content = smallContent({ prompts: { fact: prompt, open: aPrompt() }, ruptures: { quiet } });
const about = { ...plainAbout, rupture: 'quiet' };
const layout = content.layouts['all'];
const withLayout = (changes: { readonly voice?: 'i-hurt-them'; readonly rupture?: string }) => ({
  ...content,
  layouts: layout ? { all: { ...layout, ...changes } } : {},
});

describe('what a prompt says', () => {
  it('is its own where nobody else has a say', () => {
    expect(wordingOf(content, { ...plainAbout, side: 'not-sure' }, 'fact')).toEqual(prompt.wording);
  });

  it('takes from the side and from the kind of rupture only what they have', () => {
    const { question, why, starters } = wordingOf(content, about, 'fact');
    expect([question, why, starters]).toEqual(['What, both?', 'Quiet.', []]);
  });

  it('takes the examples and starters of a kind only in the voices they are in', () => {
    const inVoice = { ...about, side: 'not-sure' } as const;
    expect(wordingOf(content, inVoice, 'fact').starters).toEqual(['You went …']);
    expect(examplesOf(content, pairs, inVoice, 'fact')).toBe(ofQuiet);
    expect(wordingOf(content, about, 'fact').starters).toEqual([]);
    expect(examplesOf(content, pairs, about, 'fact')).toBe(usual);
  });

  it('shows the examples of a side where it has some, and none for a prompt that has none', () => {
    expect(examplesOf(content, pairs, { ...plainAbout, side: 'i-hurt-them' }, 'fact')).toBe(ofWhoDidIt);
    expect(examplesOf(content, pairs, { ...plainAbout, rupture: 'gone' }, 'fact')).toBe(usual);
    expect(examplesOf(content, pairs, plainAbout, 'open')).toBeUndefined();
  });

  it('is no more than the prompt’s for a kind that is unknown or none', () => {
    for (const rupture of ['gone', undefined])
      expect(ruptureOf(content, rupture === undefined ? plainAbout : { ...about, rupture })).toBeUndefined();
    expect(wordingOf(content, { ...about, rupture: 'gone' }, 'fact').why).toBe('Why.');
  });

  it('names the prompt that does not exist', () => {
    expect(() => wordingOf(content, about, 'nowhere')).toThrow('nowhere');
  });
});

describe('the voice', () => {
  it('is the person’s, or the layout’s where it has one', () => {
    expect(voiceOf(content, about)).toBe('both');
    const own = withLayout({ voice: 'i-hurt-them' });
    expect(voiceOf(own, about)).toBe('i-hurt-them');
    expect(wordingOf(own, about, 'fact').question).toBe('What did you do?');
  });

  it('goes with the layout’s own kind of rupture, whatever was answered', () => {
    expect(ruptureOf(withLayout({ rupture: 'quiet' }), plainAbout)).toBe(quiet);
  });
});

describe('what is private', () => {
  it('is so on every side but those that say it after all', () => {
    expect(isPrivate(content, about, 'fact')).toBe(true);
    expect(isPrivate(content, { ...about, side: 'not-sure' }, 'fact')).toBe(false);
    expect(isPrivate(content, about, 'open')).toBe(false);
  });
});
