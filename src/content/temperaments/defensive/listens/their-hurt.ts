import type { MomentLines } from '../../../schema-rehearsal';

export const theirHurt = {
  met: {
    closed: [
      'When something hits me I walk. You could try a… I’m doing it. I’m giving tips.',
      'That sounds like shock, I read about that once. And there I go, explaining you to you.',
      'Have you thought about seeing someone? A person who knows about this, I mean. I’m not it.',
      'It’s a lot. I want to sort it into piles. It doesn’t want to be sorted, does it?',
      '[opens mouth, thinks better of it] That must have been bad.',
    ],
    softening: [
      'I’d begun on what would help. You were still saying where it hurt.',
      'I keep reaching for something wise, so it’d be less awful. There’s nothing that’d do.',
      'What was it like, if I may? I’ll ask that and then nothing else.',
      'So you stood there with that and nobody to tell. I don’t have a tip for it.',
      'You put it better than I could have. I’d have put it in brackets.',
      'My head went straight to what to do. My stomach got it sooner. It hurt you.',
    ],
    open: [
      'That hurt. I can leave it at that. It’s taken me years to leave things at that.',
      'I’m sorry that happened to you. No footnotes.',
      'There’s nothing to improve in what you’ve told me. I only wish it weren’t so.',
      'You were hurt, and it counts, and I’m not going to weigh it.',
      'Stay with it, or leave it. I’m in no rush to get you anywhere.',
    ],
  },
  asked: {
    closed: [
      'By any measure I know, that’d hurt anybody. I’ve got several measures. They all agree with you.',
      'I believe it was as bad as you say. I’m talking in this dry way because I don’t know where to look.',
      'There’s nothing the matter with how you took it. I’d put that in writing.',
    ],
    open: [
      'You’re not making too much of it. If anything, you’re sparing me some.',
      'No second opinion here. It hurt you, I believe you, that’s the whole of it.',
      'I can’t tell you why anyone would do it. I can tell you it was wrong, and that you’re not odd for hurting.',
    ],
  },
  missed: [
    'That’s a very balanced account. You can give me the lopsided one.',
    'That came out very tidy. It can be untidy, too, with me.',
    'Normally I’d jump at that and say, well then. Not today.',
    'Perspective’s for some other day. I’ll take it without.',
  ],
  struck: [
    'That’s the first thing anyone’s said out here without polishing it. Go on.',
    'I won’t answer that. I’d only make it sensible, and it’s better as it is.',
    'You’ve got every reason. I don’t even want to hear them sorted.',
  ],
  thin: [
    'I had a follow-up question. I’ve swallowed it.',
    'That’ll do. It doesn’t need an explanation to be true.',
    'I won’t finish your sentence. I’ve got three endings and none of them are mine to use.',
    'If you’re building a case against yourself, I’m throwing it out.',
  ],
} satisfies MomentLines;
