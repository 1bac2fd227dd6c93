import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I don’t need anything from anyone. I got myself to that clinic, didn’t I?',
    opening:
      'On Tuesday at the clinic you answered the doctor for me three times. My ears are old and my head is fine. I needed a minute to find the word myself.',
  },
  bySide: {
    both: {
      closing: 'I needed you to stop being impossible.',
      opening:
        'When we fought over the tent poles on Friday, it was getting dark and the kids were cold. I needed one of us to say, “We’ll get it up.”',
    },
    'not-sure': {
      closing: 'I don’t know. A normal friend?',
      opening:
        'When the lake trip moved to Wednesday and I found out from your cousin, I think I needed to be asked. A late “You in?” would have done it.',
    },
  },
};
