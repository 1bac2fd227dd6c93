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
    examples: {
      closing: 'I’ll be more careful with the accounts, okay?',
      opening:
        'From the first of the month, every invoice over fifty goes past you before I sign it. You’ll find them in the blue tray at noon.',
    },
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
      examples: {
        closing: 'You just need to respect me, that’s all.',
        opening:
          'When you correct my English in front of the guests, I stop talking. From this weekend, please tell me the word later, in the linen room, or leave it.',
      },
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
      examples: {
        closing: 'We need to communicate better, the pair of us.',
        opening:
          'Let’s do Sunday’s handover in five minutes on the doorstep, with Mila out of earshot. I’ll stop asking about your evenings, and I need the swim bag packed.',
      },
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
      examples: {
        closing: 'I don’t know, things just can’t go on like this.',
        opening:
          'I can’t say what’s behind it. I do need the night schedule by Wednesday, to tell my sitter, and the last two came on Saturday evening.',
      },
    },
  },
  source: 'overall-mcnulty-2017',
  strength: 'found-in-studies',
  when: { needs: ['change', 'both'] },
  review: { reviewedBy: '', role: '', date: '' },
};
