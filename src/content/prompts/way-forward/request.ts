import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'way-forward',
  answer: { kind: 'text' },
  wording: {
    question: 'What is one request they are free to refuse?',
    why: 'Something they can start doing, and soon. If a no is not allowed, it’s an order. If you’d pay for asking, you don’t have to ask.',
    starters: [
      'Would you be willing to …',
      'Could you … by …?',
      'What I’d like from you is …',
      'I want to ask for …, and a no is fine',
    ],
    examples: {
      closing: 'I just want you to think about somebody else for once, at Coach’s party or wherever.',
      opening:
        'Would you tell Coach before Friday’s game that the joke about my shoes was yours? You can say no. I’d like to know either way.',
    },
  },
  bySide: {
    both: {
      starters: [
        'Would you …? I’d do … in turn',
        'Could we agree that you …, and I …',
        'It would help me if you …',
        'Next time, would you …',
      ],
      examples: {
        closing: 'Could you maybe stop being so touchy about that hedge?',
        opening:
          'Would you ring my bell before you trim the hedge, any day after nine? I’ll do the same before I light the grill, whichever way you decide.',
      },
    },
    'not-sure': {
      question: 'What is one small request you could try?',
      why: 'Even a question can be a request. Make it doable, and leave them room to say no.',
      starters: [
        'Could you tell me whether …',
        'Would you mind if we …',
        'I’d be glad if you could …',
        'May I ask you for …',
      ],
      examples: {
        closing: 'You could at least tell me if you’re still in for the stall.',
        opening:
          'Could you tell me by Thursday whether you still want to share the market stall? “Don’t know yet” is an answer, too.',
      },
    },
  },
  source: 'rosenberg',
  strength: 'clinical-custom',
  unless: [{ ruptures: ['met-with-silence'] }, { sides: ['both', 'not-sure'], needs: ['comfort'] }],
  review: { reviewedBy: '', role: '', date: '' },
};
