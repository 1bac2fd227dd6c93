import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I’ll be fine by ten, once we’ve sat on the porch and finished this.',
    opening:
      'By eight I’ll be at my cousin’s with a bag and my work boots. I’ll leave both keys on the hook, and I won’t ask when I can come back.',
  },
};
