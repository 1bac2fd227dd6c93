import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'owning',
  answer: { kind: 'text' },
  wording: {
    question: 'What did you do?',
    why: 'Say it in verbs, without a “because.” When people rated apologies in made-up stories from work, plain responsibility weighed the most.',
    starters: ['I …', 'When you …, I …', 'I told you … and then I …', 'I can see now that I …'],
    examples: {
      closing: 'I’m sorry things got out of hand on Friday.',
      opening:
        'On Friday I opened your letter from the clinic. I read it standing at the counter, and I put it back so you wouldn’t know.',
    },
  },
  bySide: {
    'i-hurt-them': {
      examples: {
        closing: 'I only said it because I’d been up since four with the baby.',
        opening:
          'I called you lazy on Saturday, in front of your mother, while you were carrying in the chairs.',
      },
    },
    both: {
      question: 'What did you do, your part only?',
      starters: [
        'My part was that I …',
        'When you …, I …',
        'I could have …, and instead I …',
        'I can see now that I …',
      ],
      examples: {
        closing: 'I’ll own my part when she owns hers.',
        opening:
          'My part: on the call on Monday I talked over you twice, and when you went quiet I said, “Great, here we go.”',
      },
    },
  },
  source: 'lewicki-2016',
  strength: 'found-in-studies',
  review: { reviewedBy: '', role: '', date: '' },
};
