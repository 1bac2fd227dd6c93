import type { RupturePairs } from '../../schema';

export const pairs: RupturePairs = {
  'what-i-did': {
    closing: 'Oh, the story at the christening? Everybody tells that story. I told it nicely.',
    opening:
      'At the christening, with eleven people at the table, I told the one about you and the wrong funeral. In June you’d asked me to let it rest. I did the voice and everything.',
  },
  amends: {
    closing: 'I’ll buy you lunch on Thursday and we’ll call it even.',
    opening:
      'At Thursday’s shift meeting I could tell everyone, in two sentences, that the mixed-up pallets were my doing. Only if you’d like them told.',
  },
  'did-to-me': {
    closing: 'I laughed too, didn’t I? So Wednesday was hilarious.',
    opening:
      'I hid in the restroom till the bell today, because of row three. Now when it’s my turn to read, your snort is in my ears before I’ve opened my mouth.',
  },
  'since-then-mine': {
    closing: 'We skip the reunion on the sixth. Easier all around.',
    opening:
      'Before the reunion, at the garden gate, one question: “Which stories stay home tonight?” Then we ring the bell.',
  },
  request: {
    closing: 'Don’t talk about me at your dinners. Don’t talk about me at all.',
    opening:
      'When I say a word wrong to your guests, please let it be wrong. You can tell me on the stairs, after ten, when they are gone.',
  },
};
