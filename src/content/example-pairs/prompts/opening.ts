import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I’m sorry about Friday, okay? I saw the price of that dress and I got a shock.',
    opening:
      'I’m sorry I called your wedding a circus, at the fitting on Friday. What was that like for you? Can we talk, without the seamstress?',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'I hope you and your brothers had a good laugh on Sunday.',
      opening:
        'On Sunday you told your brothers what I weigh. It stung, and I’d like to tell you about it. Is tonight good, after the news?',
    },
    both: {
      closing: 'Let’s just forget the third and carry the stretcher.',
      opening:
        'Ever since the Henley Street call on the third I’ve been short with you, and you with me. I miss how we work. Can we sit on the back step before we clock in?',
    },
    'not-sure': {
      closing: 'No crossword for me again. I see how it is.',
      opening:
        'You used to leave me the crossword, and since Easter it comes with every square filled in. Did I do something, or am I reading too much into a newspaper?',
    },
  },
};
