import type { Temperament } from '../../schema-rehearsal';

export const temperament = {
  title: 'Open, but hurt',
  titleElsewhere: 'Open, and willing',
  sentences: {
    'was-hurt':
      'They are hurt and willing to talk: they soon say what it was like, and they are careful with hope.',
    'did-it': 'They are sorry and willing to hear it; they take it in, slowly, and say what was theirs.',
    listens: 'They are moved by what you tell, and let you see it.',
  },
  speaks:
    'Plainly and softly, in short sentences. They answer what they are asked, say where it hurts, and tell you when something helped and how much. When words go wrong they say “ow” rather than hit back.',
  moves: [
    'The thing itself said out loud, at the size it was.',
    'Being asked what it was like, and then not being hurried.',
    'Hearing back what they said, the sad part too.',
    'One small thing that somebody will really do.',
    'Nothing asked of them yet: no comforting, no quick yes.',
  ],
  source: 'gordon-chen-2016',
  strength: 'our-judgement',
} satisfies Temperament;

/** What nothing they say has in it. */
export const neverSays: readonly string[] = [
  'it’s fine',
  'forget it',
  'you always',
  'I don’t care',
  'we’re even',
];
