import type { MomentLines } from '../../../schema-rehearsal';

export const beingHeard = {
  met: {
    closed: [
      'I’ve got the anger part. Not sure I’ve got the rest. Give me another go.',
      'Wait, I ran ahead. I was already telling somebody off in my head. Where were you?',
      'Stop me when I take over. I do that. I mean well and I take over.',
      'It’s going round and round in me, like a wasp in a jar. So yes, it got in.',
      'Tell me if this is it: it happened, you swallowed it, and nobody knew.',
    ],
    softening: [
      'Let me say it back without the swearing. You were hurt by somebody who was meant to be good to you.',
      'Am I getting it, or am I getting angry in place of getting it?',
      'You’re not after me fixing it. You’re after me knowing it. Is that right?',
      'I asked nothing and told you plenty. What did I skip?',
      'The bit that stays with me is how long you were by yourself with it.',
      'Correct me. I like being corrected by you, it means you’re still talking.',
    ],
    open: [
      'I’ve understood this: it hurt, it still does, and you wanted somebody to know. I know.',
      'That went in. You don’t have to say it again, and you can if you want.',
      'I’ll remember it the way you told it, and not louder.',
      'When I get it wrong, pull my sleeve. I’d like to have it right.',
      'You told it. It’s with two people now.',
    ],
  },
  asked: {
    closed: [
      'It got in. Through a clenched jaw, but it got in.',
      'You were hurt and you don’t need a rescue party. I’m sending mine home.',
      'Some of it I got and some I shouted over, in here. I do believe all of it.',
    ],
    open: [
      'I’m not angry this second, I’m only sad with you, and I believe you.',
      'I’d put it like this: somebody hurt you, and you’ve been brave in a boring, daily way.',
      'You’re making sense. I’ve followed every step of it.',
    ],
  },
  missed: [
    'You’re tidying up after yourself. Leave it messy, I’m not a guest.',
    'If I made a face, it wasn’t at you. You don’t need to make it smaller.',
    'You keep handing me the light version. I’ve got strong arms.',
    'Fine by me if you leave it there. I’d only like you to know it reached me.',
  ],
  struck: [
    'Say it hotter, if you want. I’ve stopped talking.',
    'That’s clear as a bell. Angry people say what they mean. Go on.',
    'If I’m the one who got it wrong, tell me so. I can be told.',
  ],
  thin: [
    'I’ll take that. I won’t press you for the rest.',
    'Few words are fine. I’m not here to count them.',
    'Don’t worry about how it comes out. It’s not you I’m cross with.',
    'There’s a lot in that, for something so short. I’ll turn it over for a while.',
  ],
} satisfies MomentLines;
