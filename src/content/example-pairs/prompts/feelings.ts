import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I felt like you couldn’t care less about me or that horse.',
    opening:
      'When you sold the mare on Monday without a word to me, I was angry. Then I stood in her stall with the brush in my hand, and I was just sad. It hurt.',
  },
  bySide: {
    both: {
      closing: 'You made me feel like an idiot in the middle of the waltz.',
      opening:
        'When you walked out on Thursday, halfway through the waltz, I felt embarrassed, and it hurt. I’d just snapped at you about your feet, so I was ashamed, too.',
    },
    'not-sure': {
      closing: 'It’s nothing. I was tired on Sunday, that is all.',
      opening:
        'On Sunday you showed me the new room on the video, and I said goodbye fast. I feel uneasy since then, and a little sad. I don’t have the reason yet.',
    },
  },
};
