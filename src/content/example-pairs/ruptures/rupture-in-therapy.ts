import type { RupturePairs } from '../../schema';

export const pairs: RupturePairs = {
  'th-felt-off': {
    closing: 'She’s the expert. If the hour felt strange on Wednesday, that was probably me.',
    opening:
      'At ten past four on Wednesday you asked how my mother was doing. We buried her in April. We spent two of these hours on the funeral.',
  },
  'th-like-for-me': {
    closing: 'It’s silly. He had people with real problems at three.',
    opening:
      'I talked about my job for the rest of it, since that was safe. I watched the little brass clock and gave you twenty minutes of nothing.',
  },
  'th-line': {
    closing: 'Before we start, there was a thing on Monday. It’s nothing. Doesn’t matter.',
    opening:
      'Last Monday I was in the middle of the fire when you looked at your watch. I’d like to begin there, before my week.',
  },
  'th-want': {
    closing: 'You’re the therapist. You must know what comes next on a Tuesday at five.',
    opening:
      'Please look at your notes before I come in at five. If you mix me up with somebody, I’d like you to say so straight out.',
  },
  'th-if-not': {
    closing: 'Then I just stop showing up on Thursdays. She’ll work it out.',
    opening:
      'On the ninth I say it once more, from my card. If he tells me again that I resist, I go to the front desk and ask for another name.',
  },
  story: {
    closing: 'She’s counting the minutes till the next one. I’m the client they groan about at lunch.',
    opening:
      'At ten to six she yawned, and I was sure it said, “You bore me.” The yawn was hers. The sentence came from me, on the stairs.',
  },
  'not-mine': {
    closing: 'I ramble, so no wonder he lost track of who Farid is.',
    opening:
      'Keeping notes is his part. Three Tuesdays in a row I told him about Farid, the shop and the debt, in that order.',
  },
  'held-back': {
    closing: '“No, no, that’s helpful.” And I wrote it down, and I nodded.',
    opening:
      '“I’m tired today.” Then: “I lost the thread when you talked about my brother.” Then: “At twenty past, you called it bad luck. I felt judged, and after that I only said what sounds good.”',
  },
  appreciate: {
    closing: 'You’ve been great, honestly. Forget that I brought up last week.',
    opening:
      'In October you drew me that staircase on an envelope. It hangs by my bed, and I look at it when I’m up at four.',
  },
  'ending-kindly': {
    closing: 'I’ll say I’m busy until they give my Friday slot to someone else.',
    opening:
      'The nineteenth will be my last time. The breathing by the window did help. The matter of that phone call did not come right for me, so I’m going on with somebody new.',
  },
};
