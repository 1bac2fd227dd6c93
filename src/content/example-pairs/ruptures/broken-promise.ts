import type { RupturePairs } from '../../schema';

export const pairs: RupturePairs = {
  camera: {
    closing: 'It was more of a maybe, and on the day it just didn’t work out.',
    opening:
      'In January I said, “You won’t sit there alone.” On the fourth, at ten, outside the courtroom, yours was the one coat on that bench.',
  },
  'what-i-did': {
    closing: 'Something came up. You know how the site gets in June.',
    opening:
      'I said I’d come with you to dialysis on Friday. On Wednesday I took the extra shift, and I knew then. I told you at the gate, with the taxi waiting.',
  },
  apology: {
    closing: 'I swear on my life, this is the last time. You have to believe me.',
    opening:
      'I said I’d have your roof done, and I let two summers go by. In March you stood there at night putting out buckets. I’m sorry. The ladder is up, and as of noon the first row of tiles is on.',
  },
  'did-to-me': {
    closing: 'Don’t worry about it. I’d stopped counting on you by noon.',
    opening:
      'I held the cake box on my knees until twenty past four. When the nurse asked if anyone was coming, I said, “He’s looking for the entrance.”',
  },
  'still-holds': {
    closing: 'That’s one promise out of a hundred. Who keeps count?',
    opening:
      'Since Grandpa died, one of us has wound his clock each Sunday and the other has held the chair. I’d like to keep that.',
  },
  'since-then': {
    closing: 'We don’t plan anything now, so nobody gets let down.',
    opening:
      'One of us says, “Saturday?” and the other says, “We’ll see,” and quietly books the neighbor, too. Last week two sitters stood in the hall at six.',
  },
  'one-thing': {
    closing: 'From today on I’ll be there for everything, you’ll see.',
    opening:
      'I’ll bring the drill back on Thursday before work and hang it on your gate. When I’m running late, you’ll know at seven the night before.',
  },
};
