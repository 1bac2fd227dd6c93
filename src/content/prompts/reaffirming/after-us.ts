import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'reaffirming',
  answer: { kind: 'text' },
  wording: {
    question: 'What was good, or what do you still share?',
    why: 'An ending doesn’t undo all that was there. Name what is true, and let it ask for nothing back.',
    starters: [
      'We’re still both there for …',
      'I’ll go on looking after …',
      'What I’m thankful for from those years is …',
      'You can rely on me about …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      question: 'What do you still share, if you want it said?',
      why: 'One good thing, if there is one, changes nothing about what they did. You can leave this page empty.',
      starters: [
        'For the sake of …, I’ll …',
        'One thing was good, and I’ll say so: …',
        'We both love …',
        'I keep … and I leave the rest.',
      ],
    },
    both: {
      question: 'What did you two do well, or still share?',
      why: 'You both had a hand in the end, and perhaps in something good as well. Saying so doesn’t ask for it back.',
      starters: [
        'We did one thing well: …',
        'We can both keep …',
        'What we built that lasts is …',
        'I’d be glad for … to stay easy.',
      ],
    },
    'not-sure': {
      question: 'What from that time is still good, as you see it?',
      why: 'You may not know how things stand now. Something from back then can be true and closed at once.',
      starters: [
        'I don’t know how we are these days, and I …',
        'Something I’m still fond of is …',
        'I thought of … and wished you well.',
        'No need to answer this: …',
      ],
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  when: { relationships: ['former-partner'] },
  review: { reviewedBy: '', role: '', date: '' },
};
