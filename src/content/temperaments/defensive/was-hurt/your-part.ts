import type { MomentLines } from '../../../schema-rehearsal';

export const yourPart = {
  met: {
    closed: [
      'That part was yours, yes. I’d have put it the same way.',
      'Good. Then at least I didn’t make it up that {act}.',
      'Right. I’ve said so from the beginning, for what it’s worth.',
      'I’ll take that as far as it goes.',
      'And the rest? No, leave it. You said your part.',
      'I’d written that one down myself. I didn’t expect to hear it read out.',
      '[opens their mouth to add something, doesn’t]',
      'You said it more plainly than I would have. I’d have put in a reason.',
    ],
    softening: [
      'You said yours and didn’t wait for mine. That’s odd. I keep looking for the catch.',
      'I know {mine}. I was hoping we’d get by without it.',
      'With that said, I don’t need to hold up {sight} in front of you anymore.',
      'Then I can stop saying that {act}. I was getting hoarse.',
      'My turn would come now, wouldn’t it? Give me a minute. I’m not used to it.',
      'When you don’t bring up my share, I can nearly see it from here.',
      '{after}. I’ve never known whether to defend that or tell you why.',
      'I keep wanting to tell you I had good reasons. Nobody asked.',
      'I correct you when I could say it hurt. I do know that.',
    ],
    open: [
      'You took your share, so I’ll say this without dressing it up: {mine}.',
      'I was hurt, and I turned it into a debate, because I know how to do those.',
      'Yes, {act}. I won’t go on repeating it, now that you’ve said yours.',
      'I wanted {wish}. I’ve told you that nine different ways, and none of them was that sentence.',
      'I don’t have to win this, then. Good. I was worn out.',
      'You named yours and stopped there. I’d like to learn that.',
      'The way I argue about {that} is my own doing. What happened isn’t. I can say both now.',
      { close: 'I love you, and I argue like I’m on trial. That’s my share.' },
    ],
  },
  asked: {
    closed: [
      'If you’re asking what I did: what anyone would. {act}, remember?',
      'I’d want to know first where this is going. I wanted {wish}. That’s not a crime.',
      'My share is that {after}. Yours came earlier, if we’re keeping order.',
      'Whatever I answer, we’d have to talk about {that} first. I won’t skip it to get to me.',
    ],
    open: [
      'You ask that without a hook in it. All right: {mine}.',
      'There was a point where I could have said I wanted {wish}. I said something clever.',
      'I did think about my side of it. {after}, and I let you find out from my face.',
      'If I tell you about {sight}, will you leave it the way I say it? That’s all I’m protecting.',
      'You can have this for nothing: I argue hardest where I think no one’s on my side. I’ve argued a lot since {that}.',
    ],
  },
  missed: [
    'That was nearly your part. Then it turned into a reason.',
    'Funny how we both have an explanation, and it’s still so that {act}.',
    'If yours shrinks, mine shrinks too. I can do this all day.',
    'I’d give you my share right now if you hadn’t just tidied yours away.',
    'I don’t see you anywhere in that. It seems to have happened by itself.',
  ],
  struck: [
    'Half of that is true. Guess which half I can’t say now.',
    'I was about to own up to something. You’ve cured me of it.',
    'Now we’ll be here until midnight with who did what.',
    'Put it all on me, then. It was still the case that {act}.',
    'I can point too. I’m better at it than you, and it’s done us no good.',
    'That isn’t my part, that’s my whole personality you’re describing.',
  ],
  thin: [
    'Everything or nothing isn’t a part. What was yours about {that}?',
    'I can’t hold on to that. Say one thing you did, with a verb in it.',
    'And now I’m supposed to fill in the rest? I’d fill it in wrong, and in my favor.',
    'You don’t get off with that. I don’t either, I’ve tried. {act}. It’s that sentence.',
  ],
} satisfies MomentLines;
