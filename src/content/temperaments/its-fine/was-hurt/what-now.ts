import type { MomentLines } from '../../../schema-rehearsal';

export const whatNow = {
  met: {
    closed: [
      'You don’t have to do a thing. I’m low-maintenance.',
      'If it makes you feel better, sure. I’ll be okay either way.',
      'Don’t go to any trouble. I’d only feel I had to thank you.',
      'We could. Or we could get something to eat and call it even.',
      'That’s a nice thought. No hurry. No hurry at all.',
      '{ask}? No, forget it. It’d be nice, though.',
      'I’ll survive without a plan. I always have. So far.',
    ],
    softening: [
      'I nearly said “whatever’s easiest.” What’s easiest isn’t what I want.',
      'There is one thing. It’s small. I’m embarrassed how much I want it. {ask}.',
      'Maybe don’t ask if I’m okay. Ask what happened. I can’t say “fine” to that.',
      'Could you try it once, and not make a face if I’m awkward about it?',
      'I’d like you to wait a beat after I say I’m fine. That’s all. A beat.',
      'If I had to pick: {ask}. I don’t like picking. But that.',
      'I’ll believe it slowly. I’ll look like I believe it right away, so watch out.',
      'Make it an actual thing, on an actual day. I get lost in nice intentions.',
      'Before {that} I’d have said “surprise me.” I’m off surprises.',
    ],
    open: [
      '{ask}. I’m not going to say “if it’s no bother.” Bother a little.',
      'Here’s mine: I’ll tell you the same day. Not with a wink. The same day.',
      'Some of it will stay sore, and I’d like not to hurry to be over it.',
      'I wanted {wish}. We can’t have that one back. We could have the next one.',
      'Let’s try, and if it goes wrong, let’s say so before I’ve polished all the spoons.',
      'If you catch me saying “no worries,” you’re allowed to raise an eyebrow.',
      'I’m worn out. It’s a good worn out. Can we leave the rest open?',
      { close: 'Stay a while. We don’t have to be good at it. Sit here.' },
    ],
  },
  asked: {
    closed: [
      'Nothing fancy. {ask}, if you happen to think of it.',
      'I wanted {wish}, but that train’s gone. There’ll be other trains.',
      'You pick. I’m easy. I’ve been easy since {that}, you may have noticed.',
      'Surprise me, only small. The last surprise I got was {sight}.',
    ],
    open: [
      'I’ve got an answer, and it isn’t “nothing.” {ask}.',
      'I’m not short on apologies. I wanted {wish}. Something on that side of things.',
      'Could we bring up {that} now and then? Out loud, with the lights on?',
      'Check on me in three days. I’ll say I’m great. Check again.',
    ],
  },
  missed: [
    'We’ll see how it goes. We’re good at seeing how it goes.',
    'No, that’s plenty. A vague promise is still a promise, sort of.',
    'Works for me! I’ll put it on the calendar under “someday.”',
    'Then we’ll leave it as it is. {usual}, and I’ll bring napkins.',
    'I had something I was going to ask for. It’ll keep.',
    'You’re busy, I know. I’ll manage, it’s practically a hobby.',
  ],
  struck: [
    'I’ll ask for less. I’m at about nothing, but I can trim it.',
    'Consider it dropped. [dusts off both hands]',
    'Whatever works for you. It generally does.',
    'I’d ask what I get out of that, but I don’t want to be a pain.',
    'Understood. Smile, carry on, don’t mention {that}. I know the steps.',
    'Ha, no pressure! I’ll have myself fixed by Friday.',
  ],
  thin: [
    'That’s okay, you’ll think of something. Or I’ll tell you I’ve got it handled.',
    'It’s a start. I keep a shelf of those.',
    'Mm. I’d sort of hoped for a day of the week.',
    'All right. [looks around for something to carry]',
    'We don’t need the moon. {ask}, that’s about the size of it.',
  ],
} satisfies MomentLines;
