import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'They’d say anyone would have cut that branch.',
    opening:
      'From the road they’d see two old men and one pear tree. On Monday I cut the branch on my side and didn’t ask, and Walt picked the blossom out of the grass. They’d hope I walk over there.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'They’d tell me to get over one translation already.',
      opening:
        'The cleaner, say. At five on Tuesday I handed in my translation, and at six he read it out as his. She’d wish me a door that locks, and him the nerve to say whose it was.',
    },
    'not-sure': {
      closing: 'They’d see me making a thing out of nothing.',
      opening:
        'Someone on the next bench on Sunday saw two girls and one skateboard. One said something, the other laughed late. They’d guess neither of us knew what came next.',
    },
  },
};
