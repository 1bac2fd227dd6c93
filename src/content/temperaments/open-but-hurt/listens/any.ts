import type { AnyMomentLines } from '../../../schema-rehearsal';

export const any = {
  felt: {
    met: [
      'I’m glad you said that one out loud. It sounds true, and it sounds sore.',
      'I feel it with you, sitting this close.',
      'That feeling can stay. It can have the warm end of the step.',
    ],
    notMet: [
      'I don’t know how to answer that. It did reach me.',
      '[looks away, blinking] Give me a breath. I’m not leaving.',
      'I’d like to say something good, and all I’ve got is that I care.',
    ],
  },
  silence: [
    '[leaves the quiet alone, wipes an eye]',
    'I don’t mind not talking. You’re here, that’s a lot.',
    '… The swifts are out. No need to say anything.',
    'It’s a full sort of quiet, this one.',
  ],
  breakAsked: [
    'Of course. Walk to the gate, or go in and wash your face. I’ll be on the step.',
    'Yes, let’s stop. You’ve told enough for one go.',
    'Take it. I’ll keep your tea warm with the saucer.',
  ],
  asksForBreak: [
    'Could I have two minutes? I’m too full to listen well, and you deserve well.',
    'I need to blow my nose and come back. It’s nothing you did, I’m a leaky person.',
    'Let me stand up for a second. I’m not stopping you, I’m only catching up.',
  ],
  leaves: [
    'I have to go in for a little. It’s me that’s full, it isn’t anything you said. The door’s open.',
    'I’m no good to you like this. Let me splash some water on my face, and I’ll come out again.',
  ],
  comesBack: [
    'Here I am. Face washed. You go on, or don’t.',
    'I’m back, and I brought the blanket.',
    'Sorry about that. I wanted to be able to listen properly.',
  ],
  tests: [
    'May I ask one thing? You can say no. Is it worse in the evenings?',
    'Is it better if I say something back, or if I only listen? I’d like to get it right.',
    'Is there a word for it you’d rather I used? Or no word?',
    'Do you want me to ask things, or is it easier if I don’t?',
  ],
  takesBack: [
    'I said I understood. I’d better say I’m trying to.',
    'I talked too much about my own eyes. Back to you.',
    'Wait. That came out like advice, and I didn’t mean it to.',
  ],
  changesSubject: [
    'Here, take the blanket. I’m listening, I only want you warm.',
    'Give me your cup, I’ll fill it. I’m still right with you.',
    '[straightens the blanket over your knees] Go on, or don’t. I’m listening with both ears.',
  ],
  hardThing: [
    'What was done to you was wrong. I want one person to have said that.',
    'I worry about you, and that’s mine to carry, not yours.',
    'I didn’t ask, all those weeks, and I could have. I’m sorry for that.',
  ],
  sorryAgain: [
    'There’s no sorry needed. Not that one, and not the one before.',
    'You’re sorry a lot, for somebody who’s done nothing wrong.',
    'I’ll trade you every sorry for a sip of tea.',
  ],
  tooManyQuestions: [
    'That’s a lot of questions, and I’d like to answer each of them well. Which one first?',
    'My heart’s running behind. The answer to most of them is that I believe you.',
  ],
  tooMuchTaken: [
    'Oh, no. You can’t have all of that. It was never yours.',
    'You’ve got the whole of it on your back, and somebody else put it there.',
    'That’s so heavy, and I don’t believe it’s true of you.',
  ],
  sorryTooSoon: [
    'You’ve nothing to apologize for. You’re my evening.',
    'Sorry for telling me? I’d have been sorry not to know.',
    'There’s no need for that here. I’m glad of you.',
  ],
  bringsUp: {
    'their-hurt': [
      'You haven’t said what it was like, and you don’t have to. I’d listen, that’s all.',
      'If you ever want to tell me how it felt, I won’t flinch. I might cry.',
    ],
    'your-part': [
      'I’d like to say one thing, in case you’ve been wondering: it wasn’t yours.',
      'If you ever get to blaming yourself, tell me, and I’ll say no.',
    ],
    'being-heard': [
      'Am I getting this? I’d hate to nod and be wrong.',
      'Is there a bit I skated past? Tell me, and I’ll go back.',
    ],
    reassurance: [
      'I’ve said a lot of things and not the main one. I’m your friend in this.',
      'You know I’d want you around, whatever this is? I’d like you to know.',
    ],
    pattern: [
      'How have you managed, all this time? Only if you feel like saying.',
      'Does anybody else know? It’s all right if it’s only me.',
    ],
    'what-now': [
      'Would anything make tomorrow a bit easier? Nothing is an answer, too.',
      'Before it’s dark: is there something you’d want from me, or something you’d want me to leave alone?',
    ],
  },
  ends: {
    good: [
      'I’m glad you told me. Same step, tomorrow, if you like.',
      'I’m sad about {that}, and so glad of you. Take the blanket, bring it back whenever.',
      'That’s a lot for one evening, and none of it was your doing. I’ll carry my bit gladly.',
    ],
    partly: [
      'You told what you told. It’s plenty, and I’ll take good care of it.',
      'We can stop in the middle. I’ll remember where.',
      'I didn’t get all of it right. I’d like another evening, if you’d give me one.',
    ],
    badly: [
      'I don’t think I listened very well tonight. That was me. I believe you.',
      'Let’s leave it. I’m sorry it didn’t come out easier, and you did nothing wrong.',
      'Go gently. You can try me again, or someone better at this.',
    ],
    guarded: [
      'I couldn’t find the right words, and yours were good ones. I believe you.',
      'You said it so clearly, and I teared up instead of answering. I’m sorry. It’s in.',
      'I was clumsy with that. It’s because it matters, not because of how you told it.',
    ],
  },
} satisfies AnyMomentLines;
