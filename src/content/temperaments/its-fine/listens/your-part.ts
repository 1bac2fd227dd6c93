import type { MomentLines } from '../../../schema-rehearsal';

export const yourPart = {
  met: {
    closed: [
      'You? You put spiders out on a leaf. It wasn’t you.',
      'If that’s a crime, lock me up, I do it daily.',
      'No, no, no. Eat something. It wasn’t you.',
      'You’d say sorry to the rain. That one isn’t yours.',
      'I’m going to wave my spoon at that. Not yours.',
    ],
    softening: [
      'I’d make light of it, but you half believe it, I think. It still isn’t yours.',
      'Say you burned the rice. It’s rice. It doesn’t explain a thing that came after.',
      'You’ve been paying for something you didn’t order.',
      'I’ve known you with the flu and with a hangover, and neither one deserved that.',
      'Whatever you said or didn’t say, nobody had the right.',
      'That belongs to the one who did it. You’ve been minding it long enough.',
    ],
    open: [
      'I won’t joke here. It was never yours.',
      'There wasn’t a magic way to behave that would have stopped it.',
      'You kept the peace, and you kept going. I can’t find a fault in that, and I’m nosy.',
      'You’d tell me in one second that it wasn’t my doing. Let me be that second.',
      'They chose it. You didn’t.',
    ],
  },
  asked: {
    closed: [
      'It wasn’t you. I’d bet the house, and I like this house.',
      'I’ve an opinion on everything, and on this one it’s short. Not yours.',
      'You’d make a hopeless villain. I’ve watched you return a pen.',
    ],
    open: [
      'I’m saying it without a smile, so you’ll know. You didn’t cause it.',
      'There’s nothing you could have done that makes that all right.',
      'Not a crumb of it’s yours. That’s the answer, however you turn it.',
    ],
  },
  missed: [
    'I have bad days. I kick the hose. There’s nobody on the other end of it.',
    'You’d find something nice to say about hail. You could say one nice thing about you.',
    'The reasons can wait outside. I’m more interested in whether you’re warm.',
    'I’ll only say I’ve not seen your name on it.',
  ],
  struck: [
    'If you’re angry, it isn’t you that anger belongs to.',
    'I’m cross for you, a bit. I’m sitting on it.',
    'You can holler. The street’s heard worse from my bridge club.',
  ],
  thin: [
    'Sorry’s the one thing I’m out of. Nobody needs any here.',
    'You tidy up after everybody. You don’t have to tidy this up, too.',
    'I’d not worry about knowing. It wasn’t you, know or not.',
    'If it’s blame you’ve got there, I’ll put it out with the recycling.',
  ],
} satisfies MomentLines;
