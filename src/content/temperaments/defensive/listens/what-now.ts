import type { MomentLines } from '../../../schema-rehearsal';

export const whatNow = {
  met: {
    closed: [
      'Step one: food. Step two… You didn’t ask for steps.',
      'I’ve got a number somewhere, for a line where they know about this. Only if you want it. I’ll stop there.',
      'Are you sure you don’t want the couch? It folds out. I’ve got the instructions.',
      'We could weigh it up. Or you could tell me what’d help, and I’d stop weighing.',
      'I’ve thought of six things. You get to pick, and “none” is a seventh.',
    ],
    softening: [
      'That’s clear. I’ll go by that, and I won’t add to it.',
      'One thing, and it’s yours. I’d have come up with twelve.',
      'If you ever want to call that line, I’ll sit next to you and say nothing. I’ll practice.',
      'Tell me how you’d like it done. I’ve got my own way, and it can wait in the car.',
      'Shall I ask tomorrow how you are, or is it better if I don’t? Both are easy for me.',
      'There’s a bed at mine. There’s no plan attached to it.',
    ],
    open: [
      'Exactly that, then, and no more.',
      'No advice. I’ve looked, there’s none left. There’s soup.',
      'You know what’s best for you, and I’ll say so even on days when I think I know better.',
      'Nothing at all is a sound choice. I’d sign that.',
      'I’ll come by, or I’ll stay away, or I’ll be in the kitchen. Say which. Change it any time.',
    ],
  },
  asked: {
    closed: [
      'The one opinion I’ll let out is that I believe you. Otherwise I’ve got a couch, and a ride anywhere.',
      'I take you at your word. And I’d be glad to help with the small end of it: a meal, a bed, a phone call.',
      'You know your life from the inside, and I trust that. I’m good for errands, and for sitting.',
    ],
    open: [
      'I trust what you tell me, and what you decide. If you decide nothing, I’ll trust that.',
      'I’m on your side, and I won’t recommend a thing. There’ll be a light on.',
      'I believe you, and there’s no correct next thing. There’s what makes tomorrow lighter, if anything does.',
    ],
  },
  missed: [
    'We can skip the plan. I’ll bear up.',
    'All right, no measures. Would you take a sandwich?',
    'You don’t need me to be useful. I’m working on believing that.',
    'It can be nothing. I’d only not want it to be nothing because I talked too much.',
  ],
  struck: [
    'I’ve got no instructions for you. I think you’ve had enough of those.',
    'Let’s not plan a thing while it’s this hot. Let’s have you angry.',
    'You’re right to bristle. I had a helpful face on.',
  ],
  thin: [
    'You don’t have to decide anything today. I checked the calendar.',
    'We could leave tomorrow alone till it comes.',
    'Nobody’s waiting for a plan from you. Least of all me, and I love a plan.',
    'It isn’t for you to mend. You may have that in writing, and a nap.',
  ],
} satisfies MomentLines;
