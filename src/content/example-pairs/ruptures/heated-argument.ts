import type { RupturePairs } from '../../schema';

export const pairs: RupturePairs = {
  'what-i-did': {
    closing: 'I was furious on Sunday, you know I don’t mean half of what I say.',
    opening:
      'On Sunday, over the seating plan, I yelled that people only come to you for the free food. I chose that one on purpose. I watched it land.',
  },
  'anger-hurt-wish': {
    closing: 'I’m not hurt. I’m sick of finding out about things on a Saturday.',
    opening:
      'The anger: you had the walnut tree cut down in March without a call. The hurt: Dad marked our heights on that trunk, and nobody thought of me. The wish: that we two choose together what goes and what stays.',
  },
  staying: {
    closing: 'If it starts up again at the market, then I will walk off and let them wonder.',
    opening:
      'If it gets loud at the stall on Saturday, then I will put down the cash box, say, “Back at two,” and go look at the river.',
  },
  'still-holds': {
    closing: 'You know where you stand with me. I’m not going to spell it out on a Friday night.',
    opening:
      'If the dog gets sick in the night, it’s you I want to call. That was so on Friday, too, at the top of the stairs.',
  },
  unresolved: {
    closing: 'Fine. We just won’t mention the apartment at Easter, or ever.',
    opening:
      'We see it differently, what to do with Mother’s apartment, and I don’t expect that to change by Easter. I can leave it lying there and still bring the ladder on Sunday.',
  },
};
