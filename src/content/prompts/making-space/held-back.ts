import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'making-space',
  answer: {
    kind: 'list',
    labels: ['What I held back', 'A little clearer', 'As clear as I can make it'],
    most: 3,
  },
  wording: {
    question: 'What did you not say? Try it three times, a bit clearer each time.',
    why: 'One way out of the quiet is to say one held-back thing, then again, a little plainer each time. It doesn’t have to get louder.',
    starters: [
      'What I didn’t tell you is …',
      'I stayed quiet about …',
      'I kept it from you that …',
      'The plain version is that I …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      question: 'What have you not said yet? Try it three times.',
      why: 'The first try can be as vague as you like. You decide how clear it gets, and whether it is ever said.',
      starters: [
        'There’s something I swallowed: …',
        'Something about … bothers me.',
        'I don’t like it when you …',
        'I want …, and I haven’t said so.',
      ],
    },
    both: {
      question: 'What went unsaid on your side? Say it three times.',
      starters: [
        'I went along with …, and I didn’t want to.',
        'I let you think that …',
        'I nodded, and inside I …',
        'What I’d rather have said is …',
      ],
    },
    'not-sure': {
      question: 'What haven’t you asked or said? Try three times.',
      why: 'A vague thing is allowed to start out vague. Each try can be a little clearer, and a question counts too.',
      starters: [
        'I’m not sure it matters, and still …',
        'Something small: …',
        'I wonder about …, and I haven’t asked.',
        'What I keep putting off is …',
      ],
    },
  },
  isPrivate: true,
  spokenBy: ['they-hurt-me', 'both', 'not-sure'],
  coach: 'quiet',
  source: 'safran-muran',
  strength: 'clinical-custom',
  when: { moves: ['moved-away'] },
  review: { reviewedBy: '', role: '', date: '' },
};
