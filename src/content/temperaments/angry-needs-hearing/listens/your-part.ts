import type { MomentLines } from '../../../schema-rehearsal';

export const yourPart = {
  met: {
    closed: [
      'No. Not yours. I’d put that on a sign.',
      'I could shout it down the street: that was done to you. I’ll spare the neighbors.',
      'Give me that. You’ve been lugging somebody else’s bag.',
      'If you’re hunting for what you did, I’ll sit here and find nothing with you.',
      'It was somebody’s choice. You were there. That isn’t the same as choosing it.',
    ],
    softening: [
      'I’m trying to say this without yelling: it never belonged to you.',
      'However you stood, however you talked, that was never a reason.',
      'You’ve gone over it a hundred times, I bet, looking for the bit you got wrong. There isn’t one.',
      'Even on your worst day nobody gets to. And I’ve met your worst days. I’d have them over for dinner.',
      'Whose voice says it was you? You don’t have to tell me. I doubt it’s yours.',
      'You’d never hand that to me, if I were the one telling. So don’t keep it for yourself.',
    ],
    open: [
      'What was yours was getting through it. That part you did.',
      'I’ve got no heat left for this one, so here it is plain: you didn’t cause it.',
      'It can be yours to be sad about. It was never yours to answer for.',
      'Put it down here, between us. Neither of us has to pick it up.',
      '{usual}. And that still doesn’t make you answerable for what somebody else does.',
    ],
  },
  asked: {
    closed: [
      'You didn’t bring it on. Ask me in ten years, I’ll say it then, as loud.',
      'The one who does a thing is the one who did it. That wasn’t you.',
      'In my book none of that’s yours. It’s a short book.',
    ],
    open: [
      'It wasn’t you. I’d say so even if I liked you less.',
      'You’ll have it straight. None of it was your doing. Not the start, not the middle, not the end.',
      'I see a person who was hurt and came away thinking they owed something. You owe nothing.',
    ],
  },
  missed: [
    'Never mind how it sounds. I’m not scoring anybody.',
    'If it’s easier to wave it away, wave. I’ll still be on your side of it.',
    'I’m not asking for anybody’s reasons. I’m asking how you are.',
    'You’re being very fair. I’ve got no wish to be. We can leave it at that.',
  ],
  struck: [
    'I’d sooner that came at me than at yourself.',
    'Yes. I’d be angry, too. I am. I won’t tell you to lower your voice.',
    'That’s got a backbone in it. I’m glad to meet it.',
  ],
  thin: [
    'You’re quick to pick it up. I’m quick to take it off you. Guess who’s more stubborn.',
    'I can’t find even one crumb of it that’s yours.',
    'Say nothing, then. I’ll say it: it wasn’t you.',
    'It’s heavy, and it’s not even your own. Lean it on me for a bit.',
  ],
} satisfies MomentLines;
