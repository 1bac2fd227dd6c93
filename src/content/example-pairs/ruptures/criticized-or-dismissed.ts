import type { RupturePairs } from '../../schema';

export const pairs: RupturePairs = {
  'it-hurt': {
    closing: 'I’m sorry it stung, though the soup did need salt on Sunday, and somebody had to tell you.',
    opening:
      'On Sunday you carried that soup out to ten people, and the first word out of my mouth was “salt.” You sat down and didn’t eat. That hurt you.',
  },
  'what-i-did': {
    closing: 'I gave you some honest feedback on your speech on Friday. You asked me to.',
    opening:
      'You read me your speech on Friday night, all three pages. I said, “Nobody’s going to sit through that,” and I looked at my watch while I said it.',
  },
  'did-to-me': {
    closing: 'No, it’s nothing. I just won’t bring my drawings on Mondays anymore.',
    opening:
      'You said my accent makes the customers nervous. Since the first of the month, when the bell rings at the counter, I bend down and count bags until somebody else goes.',
  },
  needed: {
    closing: 'Would it have killed you on Saturday to say one nice thing about the quilt?',
    opening:
      'I didn’t need the quilt fixed on Saturday. I needed you to stand there and look at it with me for a minute, before the list.',
  },
  request: {
    closing: 'Just keep your opinions about my lesson plans to yourself from Monday on.',
    opening:
      'When I hand you the next chapter on Friday, would you tell me one thing you liked, and keep the rest until Monday?',
  },
  'one-thing': {
    closing: 'Fine. From Saturday on, everything you plant is wonderful.',
    opening:
      'When you show me the garden on Saturday I’ll ask, “Do you want ideas, or do you want me to look?” Then I’ll do the one you pick.',
  },
  unresolved: {
    closing: 'We’re not going to agree about the tattoo by Christmas, so why bring it up at all.',
    opening:
      'We may still see the tattoo two ways at Christmas. I can live with that. I’d like it left alone while we’re trimming the tree.',
  },
};
