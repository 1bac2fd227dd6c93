import type { AnyMomentLines } from '../../../schema-rehearsal';

export const any = {
  felt: {
    met: [
      'I believe that. It shows, now you’ve said it.',
      'You said it out loud. It’s still quiet out here, see.',
      'I’d feel that. Anyone who’d been there would.',
    ],
    notMet: [
      'I don’t know what to say to that. I took it in.',
      '… Sorry. I’m looking for a word.',
      '[rubs a thumb along the cup] I’m with you. I’m only stuck.',
    ],
  },
  silence: [
    '[doesn’t fill it]',
    'Mm. Nice, this. Not the reason for it. The sitting.',
    '… There’s the nine o’clock train.',
    'I could do this till morning.',
  ],
  breakAsked: [
    'Yes. I’ll be here when you’re done.',
    'Go around the house once. I’ll keep the step.',
    'Good idea. I won’t talk to anyone.',
  ],
  asksForBreak: [
    'I need a minute. I’m only going to stand by the tap. I’ll be back.',
    'Can we sit without talking for a bit? I’m full.',
    'My head’s gone white. A minute. It isn’t you.',
  ],
  leaves: [
    'I’m going in to sit in the dark a bit. It’s nothing you said. Door’s open.',
    'I can’t find any words, and you need some. Let me go look for them. I’ll be back.',
  ],
  comesBack: [
    'I found about four words in there. You can have them, or I’ll listen.',
    'I brought out a lamp. You can go on, or we can look at it.',
    'Sorry. I had to be alone with that for a second. I’m back.',
  ],
  tests: [
    'One question. You can leave it. … Are you all right for tonight?',
    'Would you like me to talk more? I can try.',
    'Is it easier if I look at you, or if I don’t?',
    'Do you want me to mention this again, or let you do it?',
  ],
  takesBack: [
    'I said I knew. I don’t, quite.',
    'That was too quick of me. I’ll listen some more.',
    'I made it sound finished. It needn’t be.',
  ],
  changesSubject: [
    '[fetches the blanket, puts it within reach] I’m listening.',
    'I’m looking at the fence. I’m still with you.',
    'I’ll get you a warm cup. I haven’t stopped listening.',
  ],
  hardThing: [
    'It was wrong, what they did. I don’t use that word much.',
    'I saw you were tired, and I let it be. I wish I hadn’t.',
    'I can’t stand that it happened. I can stand hearing it.',
  ],
  sorryAgain: [
    'No. None needed.',
    'That’s two. I’m giving them both back.',
    'You’re free with your sorrys. I don’t mind. They aren’t owed.',
  ],
  tooManyQuestions: ['One. I can do one.', 'I’m slow. Ask me the one that matters, and I’ll tell you true.'],
  tooMuchTaken: [
    'That’s not yours. Nor that.',
    'You’ve picked up everything, and some of it was never on your side of the fence.',
    'No. I’m shaking my head. It’s dark, so I’m telling you.',
  ],
  sorryTooSoon: [
    'What for? You only sat down.',
    'You can tell me things. That’s what the step is.',
    'No harm done. I wasn’t doing anything.',
  ],
  bringsUp: {
    'their-hurt': [
      'You can say how it was. Or I can go on not asking.',
      'I haven’t asked how it was for you. I didn’t want to poke.',
    ],
    'your-part': [
      'There’s one thing. If you’re blaming yourself: I don’t blame you.',
      'In case you need it from outside: it wasn’t your doing.',
    ],
    'being-heard': [
      'I don’t say much back. Are you getting anything from me?',
      'Did I get it right, earlier? I’ve been going over it.',
    ],
    reassurance: [
      'I haven’t said it. I’m with you.',
      'You know you can come here. I think you know. I’m saying it.',
    ],
    pattern: ['How’d you get through? Short version’s good.', 'Anybody else you’ve told? No’s all right.'],
    'what-now': [
      'Anything for tomorrow? Or nothing. I’ve got both.',
      'Do you need a thing from me? Something or nothing, I don’t mind which.',
    ],
  },
  ends: {
    good: [
      'Good that you came out here. I’ll be on this step tomorrow, same as ever.',
      'It wasn’t you. Whatever you do next, I’ll leave the light on.',
      'I’m glad. I won’t say more, I’d wreck it.',
    ],
    partly: [
      'That’s far enough for one evening. It’ll hold.',
      'Some of it’s said. The rest can stay yours.',
      'We’ll leave it there. You know where I sit.',
    ],
    badly: [
      'I didn’t have the words. You did nothing wrong. I believe you.',
      'I’m sorry I was so quiet. You needed more than that.',
      'Let’s stop for tonight. I’ll think how to do this better.',
    ],
    guarded: [
      'You told it straight. I locked up. That’s me, and I believe you.',
      'I’d have liked to answer you better. It all went in.',
      'Nothing wrong with how you said it. I’m a slow door.',
    ],
  },
} satisfies AnyMomentLines;
