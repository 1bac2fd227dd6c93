import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'way-forward',
  answer: { kind: 'text' },
  wording: {
    question: 'What will you do differently, small enough to see?',
    why: 'With a serious problem, soothing alone can do harm. Pick a change they could spot from across the room.',
    starters: [
      'From now on, when …, I will …',
      'You’ll be able to tell because …',
      'What I’m changing is …',
      'I’ve stopped …, and I’ve started …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      question: 'What has to be different, small enough to see?',
      why: 'Where something serious has to change, soft words can get in the way. Saying it straight helps if they can change it. If you’d pay for it later, you don’t have to say it.',
      starters: [
        'I need … to be different by …',
        'Starting this week, I need you to …',
        'I would see the difference when you …',
        'What can’t go on is …; what could is …',
      ],
    },
    both: {
      question: 'What has to be different, on your end and on theirs?',
      why: 'A serious problem asks for more than comfort. Say your own change first, then the one you need.',
      starters: [
        'I’ll change …, and I need …',
        'On my end, it will be …',
        'We’d both notice if …',
        'By …, I want us to have …',
      ],
    },
    'not-sure': {
      question: 'What might have to be different?',
      why: 'You can be unsure of the reason and sure of what isn’t working. If it is serious, a plain word may serve you better than a soft one.',
      starters: [
        'I’m not sure why, and I do need …',
        'What isn’t working for me is …',
        'It would be different if …',
        'Could it be that we need …',
      ],
    },
  },
  source: 'overall-mcnulty-2017',
  strength: 'found-in-studies',
  when: { needs: ['change', 'both'] },
  review: { reviewedBy: '', role: '', date: '' },
};
