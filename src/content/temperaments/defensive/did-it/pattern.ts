import type { MomentLines } from '../../../schema-rehearsal';

export const pattern = {
  met: {
    closed: [
      'That may be how it looks. From inside it looks different.',
      '{usual}. I’d never have said it’s me who starts it. I’m still not sure I’d say it.',
      'It isn’t every time. I could give you a time when it wasn’t so. One, anyway.',
      'Fair. I’d have drawn the arrows differently.',
      'I explain a lot. I’d explain why I explain, if you let me.',
      'You’ve watched me closely. I’m not certain I like it.',
      '[opens a hand, closes it] Yes, that’s how we go.',
    ],
    softening: [
      '{usual}. I’d always counted from the second half of that.',
      'You bring me something, I bring you reasons. You leave with my reasons.',
      'I hear one sentence and I’m already in the dock. You never put me there, this time.',
      'I do it before I’ve decided to. You talk, and I’m looking for the mistake in it.',
      'It’s easier to see when you don’t say it’s who I am.',
      'I correct the small things so we won’t get to the big one. We nearly didn’t talk about {that} at all.',
      'I learned early to have my answer ready. That isn’t your doing.',
      'I’d filed it under exceptions. You’re telling me it’s got relatives.',
    ],
    open: [
      '{usual}. And I’m the one who can stop it at the front.',
      'You stop telling me things, because it costs you an argument each time. That’s what I’d do, too.',
      'I get frightened of being bad, and then you’re left to prove it. That’s a rotten job.',
      'What I did is one thing. The arguing about it, I do every time. I want to quit that.',
      'When I say “that’s not what I meant,” you could hold up a hand. I’d know.',
      'What happened is on me. How we talk about it, I’d like us to work out together.',
      { close: 'You go silent and I win. I’m sick of winning at home.' },
    ],
  },
  asked: {
    closed: [
      'I get asked things like that, and then I explain, and then I’m defensive. {usual}. There you have it.',
      'I want to go into what came before {that}. It wouldn’t change it.',
      'From my side it’s just that {reason}. I don’t see a pattern in that.',
      'It starts with what people ask about. I’d have wanted {wish}, and nobody has asked me about that.',
      'I don’t set out to. {act}, I know, and it wasn’t the first time it went that way.',
    ],
    open: [
      '{usual}. You wanted to know what I’m doing in there? Covering myself.',
      'It’s fear. Somebody asks about {that} and I’m nine years old with a broken plate.',
      'I’d say I do it to be understood. But {after}, and that had nothing to do with being understood.',
      'Underneath I want you to think well of me. {act}, and I still wanted it, free of charge.',
    ],
  },
  missed: [
    'I’d call it nobody’s fault. I can live with nobody’s fault. You can’t.',
    '“It happens to everyone.” I’d hold on to that, if it held.',
    '{usual}. And then we both say it’s nothing, and then it comes again.',
    'I was braced for “it’s you.” I could say it myself. I’m getting there.',
    'One of us is changing the subject. It’s generally me.',
  ],
  struck: [
    '“Not always,” I want to say. You hear it? That’s me, at it again.',
    'Tell me I’m like that and I’ll show you how like that I am.',
    'I want to say you have a hand in it too. I say that to everyone I hurt.',
    'I did what I did about {that}. It feels like my whole life on the table.',
    'There. I’m blocking again. I couldn’t tell you what.',
  ],
  thin: [
    'It isn’t you who sets it off. I’ve let you believe that, it was convenient.',
    'If you’re taking my half as well, don’t. I can count to two.',
    'I’m not sure what you’re saying. I’ve started defending myself against it anyhow.',
    'Something’s there, since {that}, and I’ve taught you to step around it.',
  ],
} satisfies MomentLines;
