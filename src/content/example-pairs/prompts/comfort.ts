import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'Come on, it’s only a tournament. There’s another one in June.',
    opening:
      'On Saturday you lost the match and I laughed. Would you like me to sit with you tonight while they roll up the mats? I won’t give any advice.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'Don’t worry about the scan. I’m a big boy.',
      opening:
        'You forgot my scan on Tuesday, and I don’t need the reasons today. Sit on the back step with me for one coffee and let me be sad about it.',
    },
    both: {
      closing: 'We’re both tired. Let’s just go to bed.',
      opening:
        'I’d like ten minutes tonight with our feet on the same stool and no talk about selling the house. What would you like?',
    },
    'not-sure': {
      closing: 'You’ve seemed off since the funeral. You need more sleep.',
      opening:
        'I can’t tell what went wrong at the wake. Would you walk once around the reservoir with me on Thursday, and we don’t sort out anything?',
    },
  },
};
