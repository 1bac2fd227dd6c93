import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'near-me',
  answer: { kind: 'text' },
  wording: {
    question: 'What did you do? Only what you did, without a “because.”',
    why: 'Blocked, shouted, took, broke: verbs leave little room to hide. A reason can start to sound like permission, so leave it out here.',
    starters: ['I …', 'I shouted …', 'I stood …, so they couldn’t …', 'I took …', 'When they said no, I …'],
    examples: {
      closing: 'Saturday got heated, but you’d have to know how Theo talks to me.',
      opening:
        'On Saturday night I stood in the door of the practice room and didn’t let Theo out. I shouted. I kicked the amp his father built.',
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};
