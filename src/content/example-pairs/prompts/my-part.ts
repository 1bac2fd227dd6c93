import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'It’s probably all my fault about the boat. I never speak up.',
    opening:
      'In March I told you the price for the boat was fine with me, and it wasn’t. Saying yes was mine. Selling my half in April without asking me was yours.',
  },
  bySide: {
    'not-sure': {
      closing: 'Whatever I did on Wednesday, sorry, okay?',
      opening:
        'On Wednesday I left the puppet rehearsal before the end, without goodbye. I don’t know how that was for you. It’s the one piece I can see so far.',
    },
  },
};
