import type { MomentLines } from '../../../schema-rehearsal';

export const yourPart = {
  met: {
    closed: [
      'Let’s be logical. Someone does a thing. It’s theirs. There, that’s logic for you.',
      'People say “with hindsight.” I won’t. I nearly did.',
      'I could take that apart point by point, and by the end there’d be nothing of yours left in it.',
      'Are you sure that’s your own voice, blaming you? I’m only asking. It doesn’t sound like you.',
      'Facts, then. You were there. Being there isn’t doing.',
    ],
    softening: [
      'I’d like to prove it to you. You don’t need proof, you need someone to say it: it wasn’t you.',
      'I’m known for seeing two sides. Not here.',
      'You’ve cross-examined yourself plenty, I think. You can step down.',
      'It isn’t a sum where your half has to come out to something.',
      'You were kind, or you were short, or you were tired. None of those is a cause.',
      'There was going to be a speech. The short version is that it was never yours.',
    ],
    open: [
      'No part of it. I’m a stickler, and I say no part.',
      'You can be as flawed as I am, and it still wasn’t your doing.',
      'What’s yours is how you feel about it. The rest has another address.',
      'I’m glad you said that out loud. You’ve been alone with it, and it was never yours to answer for it.',
      'As a rule I’d rather be right than kind. Here they’re the same: you didn’t cause this.',
    ],
  },
  asked: {
    closed: [
      'No jury needed. I believe you, and there’s nothing here with your name on it.',
      'Someone taught you to look at yourself first, I think. You can stop.',
      'Let me correct one thing, I’ll enjoy it: none of that was on you.',
    ],
    open: [
      'I’ve turned it over, the way I do. It comes out the same: it was done to you.',
      'You’d be surprised how sure I am. I’m hardly ever sure. It wasn’t you.',
      'There’s no “yes, but” from me. It wasn’t your doing, and I believe you.',
    ],
  },
  missed: [
    'That’s a generous way to see it. You needn’t be generous with me here.',
    'You’re defending everyone but the one on this step. I’d take that client.',
    'Reasons, I know all about reasons. They don’t turn it into your doing.',
    'We can leave it there. Nobody’s keeping minutes.',
  ],
  struck: [
    'You’re angry, and there’s nothing in it I’d correct. That’s rare, for me.',
    'I’ll be the one you’re cross with, if you need one nearby.',
    'At last, something I can’t improve on.',
  ],
  thin: [
    'If that’s you finding yourself guilty again, I’d like to appeal.',
    'You could leave a gap there, and not fill it with blame for you.',
    'So strict with yourself. I know strict. There’s no need of it here.',
    'Nothing to add? Then I’ll add one line. It wasn’t you.',
  ],
} satisfies MomentLines;
