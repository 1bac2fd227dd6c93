import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'owning',
  answer: { kind: 'text' },
  wording: {
    question: 'What did you do?',
    why: 'Say it in verbs, without a “because.” When people rated apologies in made-up stories from work, plain responsibility weighed the most.',
    starters: ['I …', 'When you …, I …', 'I told you … and then I …', 'I can see now that I …'],
  },
  bySide: {
    both: {
      question: 'What did you do, your part only?',
      starters: [
        'My part was that I …',
        'When you …, I …',
        'I could have …, and instead I …',
        'I can see now that I …',
      ],
    },
  },
  source: 'lewicki-2016',
  strength: 'found-in-studies',
  review: { reviewedBy: '', role: '', date: '' },
};
