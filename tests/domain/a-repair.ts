import type { Answer, Prompt, Rupture, RuptureCard } from '../../src/content/schema';
import type { CardContent, WalkContent } from '../../src/content/schema-walk';
import type { About, Repair } from '../../src/domain/saved';

/** Two friends who can talk, each with a part in it, with all the time there is. */
export const plainAbout: About = {
  relationship: 'friend',
  side: 'both',
  move: 'neither',
  need: 'both',
  reach: 'can-talk',
  path: 'walk',
  length: 'full',
};

type Changes = Partial<Omit<Repair, 'about' | 'words'>> & {
  readonly about?: Partial<About>;
  readonly words?: Partial<Repair['words']>;
};

/** A repair with nothing in it but what is said here. */
export function aRepair({ about, words, ...rest }: Changes = {}): Repair {
  return {
    id: 'a-repair',
    version: 1,
    revision: 0,
    made: 0,
    changed: 0,
    about: { ...plainAbout, ...about },
    origin: { kind: 'self' },
    answers: {},
    skipped: [],
    words: { order: [], dropped: [], added: [], edits: {}, ...words },
    keptMine: {},
    checkIns: [],
    ...rest,
  };
}

export const text = (said: string): Answer => ({ kind: 'text', text: said });

const review = { reviewedBy: '', role: '', date: '' };

/** A prompt of the naming step that takes a text, changed as said here. */
export function aPrompt(changes: Partial<Prompt> = {}): Prompt {
  return {
    step: 'naming',
    answer: { kind: 'text' },
    wording: { question: 'What?', why: 'Why.', starters: [] },
    source: 'a-source',
    strength: 'our-judgement',
    review,
    ...changes,
  };
}

export const aCard = (changes: Partial<CardContent> = {}): CardContent => ({
  title: 'A card',
  from: [],
  stop: 'Stop.',
  ...changes,
});

const card: RuptureCard = {
  title: 'Quiet',
  sentence: 'One went quiet.',
  soundsLike: ['a', 'b', 'c'],
  atStake: [],
  sinceThen: false,
  asksFoundOut: false,
  threads: [[], []],
  fits: {},
};

/** A kind of rupture that says nothing of its own but what is said here. */
export function aRupture({
  sinceThen = false,
  ...changes
}: Partial<Rupture> & { sinceThen?: boolean }): Rupture {
  return {
    card: { ...card, sinceThen },
    prompts: {},
    leads: { 'i-hurt-them': {}, 'they-hurt-me': {}, both: {}, 'not-sure': {} },
    review,
    ...changes,
  };
}

/** Content with one layout for everybody; its prompts and cards are the ones given here. */
export function smallContent(changes: Partial<WalkContent> = {}): WalkContent {
  const prompts = changes.prompts ?? {};
  const order = {
    thirtySeconds: Object.keys(changes.cards ?? {}),
    message: Object.keys(changes.cards ?? {}),
  };
  return {
    prompts,
    ruptures: {},
    layouts: {
      all: {
        when: {},
        steps: [{ step: 'naming', prompts: Object.keys(prompts) }],
        words: 'cards',
        cards: Object.keys(changes.cards ?? {}),
        waysOut: ['copy'],
        minutes: 10,
        closes: { title: 'Done.', says: [] },
        review,
      },
    },
    layoutOrder: ['all'],
    steps: {},
    cards: {},
    short: { 'i-hurt-them': order, 'they-hurt-me': order, both: order, 'not-sure': order },
    feelings: [
      {
        title: 'Sad',
        items: [
          { id: 'sad', word: 'sad' },
          { id: 'lonely', word: 'lonely' },
        ],
      },
    ],
    needs: [
      {
        title: 'Contact',
        items: [
          { id: 'heard', word: 'to be heard' },
          { id: 'rest', word: 'rest' },
        ],
      },
    ],
    ...changes,
  };
}
