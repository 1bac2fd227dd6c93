import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'owning',
  answer: { kind: 'text' },
  wording: {
    question: 'What will you put right, and how will they see it?',
    why: 'When people judged apologies in work scenes, an offer of repair came second only to owning up. One act with a day to it may be easier to believe than a big promise.',
    starters: [
      'By …, I will …',
      'I’ll tell … the truth about …',
      'I’ll replace …, and you’ll see it when …',
      'I can’t undo … . What I can do is …',
      'You’ll be able to tell, because …',
    ],
  },
  bySide: {
    both: {
      question: 'What will you put right, whatever they do?',
      why: 'Yours need not wait for theirs. In studies where people weighed the parts of an apology, an offer to fix things was near the top.',
      starters: [
        'Whatever you decide to do, I will …',
        'My half I’ll mend by …',
        'I broke …, and by … I will …',
        'You’ll see it on …, when …',
        'I’m not waiting for you to …; I’ll …',
      ],
    },
  },
  source: 'lewicki-2016',
  strength: 'found-in-studies',
  review: { reviewedBy: '', role: '', date: '' },
};
