import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'owning',
  answer: { kind: 'text' },
  wording: {
    question: 'What is your apology, in your own words?',
    why: 'In studies with stories from work, owning it and offering to put it right weighed most. Asking for forgiveness weighed least, so it can stay out, and reasons can wait until they ask.',
    starters: [
      'I …, and that was my doing.',
      'To put it right, I will …',
      'I’m sorry that I …',
      'I wish I had …, and I didn’t.',
      'From now on I will …',
      'You can ask me why. The plain answer is …',
    ],
  },
  bySide: {
    both: {
      question: 'What is your apology, for your half alone?',
      why: 'Your half can stand without theirs. When people judged apologies in workplace stories, owning up came first, an offer to mend came next, and asking forgiveness came last.',
      starters: [
        'The half that’s mine is that I …',
        'I’m sorry that I …, whatever came before it.',
        'I’ll put my half right by …',
        'The next time I feel that coming, I will …',
        'You didn’t make me … . I did that.',
      ],
    },
  },
  isApology: true,
  source: 'lewicki-2016',
  strength: 'found-in-studies',
  review: { reviewedBy: '', role: '', date: '' },
};
