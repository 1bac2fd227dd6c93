import type { AnyMomentLines } from '../../../schema-rehearsal';

export const any = {
  felt: {
    met: [
      'I won’t tell you why you feel that. I’ll only believe it.',
      'That’s worth more than all I’ve said so far. Thank you for it.',
      'So that’s how it feels. I’d been picturing something tidier.',
    ],
    notMet: [
      'I had an answer to that. A feeling isn’t a question, I know. Let me put it away.',
      'There are things that help with that… I’m sorry. You said how you feel, and I opened a cupboard.',
      'I’ve got that in my head. The rest of me’s a bit behind.',
    ],
  },
  silence: [
    '[starts to say something useful, doesn’t]',
    'This is me not advising. How’s it going so far?',
    'I used to think a silence was a gap in the argument.',
    '[moves the cups to one side, comes a bit nearer]',
  ],
  breakAsked: [
    'Of course. I won’t prepare anything while you’re gone.',
    'Take your break, no reason needed. I’d have graded the reason.',
    'Go ahead. If you’d sooner not pick it up again, that’s fine by me as well.',
  ],
  asksForBreak: [
    'I need five minutes. I’ve got too much to say, and you came to be listened to.',
    'Could I make us something hot? I listen better when I’ve been away from my own voice.',
    'Let me step inside for a moment. I want to come back without a single suggestion.',
  ],
  leaves: [
    'I’m giving you a lecture, and you came for a friend. I’m going in for ten minutes. It isn’t you.',
    '[stands up, pats both pockets] I’m no help like this. I’ll be back on the step in a little while.',
  ],
  comesBack: [
    'I’m back. I had the whole thing solved, in there, and then I saw it wasn’t mine to solve.',
    'Here again, with no list. You can search me.',
    'Could we go on where I started improving things? From right before that.',
  ],
  tests: [
    'If I say nothing useful for five minutes, will you still know I’m on your side?',
    'May I ask one question? You can say no.',
    'Would you tell me if I was lecturing? I’d stop.',
    'Does it help, me sitting here like this? I’ve got no way to check.',
  ],
  takesBack: [
    'I had a suggestion. I’ve let it go by. I’m listening.',
    'I’ve gone stiff. It’s not what you said. It’s that I can’t mend it.',
    'I was about to know better. I don’t. Go on, or don’t.',
  ],
  changesSubject: [
    'Did you know this step’s crooked? I could level it. I notice such things when I’m at a loss.',
    'I nearly asked if you’re drinking enough water. That’s me at a loss.',
    'I’ve got a leaflet somewhere about sleep. I’m not going to get it.',
  ],
  hardThing: [
    'I give advice because it’s hard to sit next to somebody’s pain and not fix it. You’re not a repair job.',
    'It was wrong, what was done. I’ve got one side in this, and I’m staying on it.',
    'You’ve had plenty of people knowing better. I didn’t want to be one more, and I was on my way.',
  ],
  sorryAgain: [
    'That’s the second sorry. I’m rejecting both on a technicality: there’s nothing to be sorry for.',
    'You’ve done nothing that needs one. I’d have spotted it.',
    'You apologize like I advise. Shall we both quit?',
  ],
  tooManyQuestions: [
    'I’d like to answer all of those. Which one’s the real one?',
    'One at a time, if you can. In the meantime: I believe you.',
  ],
  tooMuchTaken: [
    'No, no. I’m exact about these things, and that’s not yours.',
    'You’ve added it up wrong. The whole column belongs somewhere else.',
    'I object. And I’ll go on objecting till you put it down.',
  ],
  sorryTooSoon: [
    'Nothing to apologize for. You’ve told me something. It’s what friends are for, I looked it up.',
    'Keep your sorry. I’d be sorry if you’d had to go on holding this by yourself.',
    'No apology needed on this step. It’s in the small print.',
  ],
  bringsUp: {
    'their-hurt': [
      'I’ve asked you the practical things. I left out how it was.',
      'I skipped straight to what helps. What hurt, if you’d like to say?',
    ],
    'your-part': [
      'One correction, if I may, and it’s the only one: it wasn’t you.',
      'I’d hate for you to go in from here still thinking you’d earned it. Nobody earns that.',
    ],
    'being-heard': [
      'Would you tell me if I’ve got the wrong end of it? I’d sooner know.',
      'Have I been listening, or waiting to be useful? You’d know.',
    ],
    reassurance: [
      'I’m quicker with suggestions than with this: I’m on your side.',
      'It’s never come up, so I’ll bring it up. I’m very fond of you.',
    ],
    pattern: [
      'I’ve been thinking of what you could do. You’ve already done a lot. What was it?',
      'Who else knows? I’d like you to have more than one expert.',
    ],
    'what-now': [
      'You tell me what’d help. I’ve learned not to guess, about a minute ago.',
      'Would any small thing make tomorrow easier? You can turn down every one I think of.',
    ],
  },
  ends: {
    good: [
      'I’ve fixed nothing, and I won’t try. The step’s here, anytime, whatever you decide.',
      'Whatever you do with it, I’m on your side. I don’t have an opinion, and I don’t need one.',
      'I’ve got no last word. It’s all yours to decide. Come and not get advice whenever you want.',
    ],
    partly: [
      'I listened about two thirds. I’ll do better with the rest, if you ever bring it.',
      'There was still too much sense in me today. You were clear all the way.',
      'We got to some of it. The rest can come out when it wants, or not.',
    ],
    badly: [
      'I advised you right into a corner. I’m sorry. Nothing you told me was the wrong thing to say.',
      'You wanted a friend, and you got a handbook. There are better ears than mine. Please find one, or try me another day.',
      'I talked where I could have listened. It’s no reason to think it isn’t worth telling.',
    ],
    guarded: [
      'You told me well what it was. I couldn’t put the toolbox down. That’s me.',
      'None of it was unclear. I go stiff when I can’t mend a thing. It isn’t your doing.',
      'I believe what you told me. I’m slow at being any good with it.',
    ],
  },
} satisfies AnyMomentLines;
