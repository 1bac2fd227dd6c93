import type { AnyMomentLines } from '../../../schema-rehearsal';

export const any = {
  felt: {
    met: [
      'That’s a real one. I felt that in my own throat.',
      'Say that as often as you need. I won’t try to fix it.',
      'You feel that, and you told me you feel it. Both are big.',
    ],
    notMet: [
      'You’re telling me how it feels and I’m off arguing with somebody in my head. I’m coming back.',
      'That makes me so angry I skipped the part where it’s yours. Tell me again?',
      'I want to argue you out of feeling that. I won’t. It’s yours.',
    ],
  },
  silence: [
    '[lets out a long breath, and sits back down]',
    'I was going to say something. It was only more noise.',
    'It’s good, this. I never sit still with anyone.',
    '[picks at the paint on the step] …I’m here. I’m only quieter.',
  ],
  breakAsked: [
    'Go. I’ll be on this step, cooling down. I could use it.',
    'Take as long as you need. You don’t have to come back and finish, either.',
    'Good idea. I’ll be right here, and I’ll follow nobody and call nobody.',
  ],
  asksForBreak: [
    'Give me two minutes by the gate. It isn’t you, it’s for you. Then I’m back.',
    'I’m getting too hot to be any use. Let me run my hands under the tap and come back.',
    'Can I walk to the corner and back? Nobody wants to sit next to a kettle.',
  ],
  leaves: [
    'I’m going around the block before I say something you didn’t ask for. Ten minutes. I’m coming back.',
    '[gets up, stops, turns around] I’m too loud for you right now. I’ll be back, and quieter. You did nothing wrong.',
  ],
  comesBack: [
    'There. Walked it off. I called nobody and I went nowhere. Where were you?',
    'I’m back, and I left the shouting by the mailbox.',
    'You needed a friend, and you got a siren for a minute. Sorry. Go on, or don’t.',
  ],
  tests: [
    'Am I any use, or am I only loud? You can say.',
    'Can you tell me when to hush? A hand up will do.',
    'Am I easy enough to tell things to? I’d hate to be one you have to be careful with.',
    'Is it all right that I’m angry about it? I can do it somewhere else.',
  ],
  takesBack: [
    'I’m calm, and my hands aren’t yet. It’s not at you, and it won’t get loud.',
    'I went stiff, just then. It’s for you, not at you. Go on, if you want.',
    'I’d like to do something, and I know you haven’t asked. I’m sitting on my hands.',
  ],
  changesSubject: [
    'Have you eaten? I can’t undo it, but I can butter bread.',
    'Are you warm enough? I keep wanting to do something and that’s all I can find.',
    'That gate squeaks. I could oil it. I’m sorry, I need something to do with my hands.',
  ],
  hardThing: [
    'I looked at you lately and saw “busy.” I didn’t ask. That’s been sitting in me.',
    'What was done to you was wrong. I don’t have a gentler word and I won’t look for one.',
    'I can’t make it not have happened. It’s the one job I’d want, and I can’t have it.',
  ],
  sorryAgain: [
    'You don’t have one thing to be sorry for. I’ll say it as often as you do.',
    'Put the sorry away. You’re not costing me anything.',
    'That’s two. I’m keeping them both in a drawer and you can’t have them back.',
  ],
  tooManyQuestions: [
    'That’s a lot at once, and I want to get each one right. Which one keeps you up?',
    'I can’t catch them all. The one I can answer is this: I believe you.',
  ],
  tooMuchTaken: [
    'Whoa. No. You can’t have all that, it’s somebody else’s.',
    'You’d let the whole street off before you’d let yourself off.',
    'I’d wrestle you for that one, gently. None of it’s yours.',
  ],
  sorryTooSoon: [
    'Nobody here needs a sorry. Sit.',
    'Sorry, for telling me? Of all the things to be sorry for.',
    'You came to say something, and you start by saying sorry. Skip that bit with me.',
  ],
  bringsUp: {
    'their-hurt': [
      'I’ve been so busy being mad, I never asked what it was like for you.',
      'What was it like, being you, that day? You can leave it, too.',
    ],
    'your-part': [
      'Can I say one thing you didn’t ask for? None of it was yours.',
      'I wonder if you go home and blame yourself. If you do: I don’t.',
    ],
    'being-heard': [
      'Have I understood you? I may have been shouting too loud in here.',
      'Is there something I’ve missed? I’d like to get it from you, not guess it.',
    ],
    reassurance: [
      'I don’t think I’ve said it yet. I’m on your side.',
      'In case you’re wondering if I’ll look at you differently: no. Same you.',
    ],
    pattern: [
      'How have you been getting through? I never asked.',
      'Does anyone else know, or am I it? Either’s fine.',
    ],
    'what-now': [
      'Is there one thing that’d make tomorrow easier? I’d be glad of something to lift.',
      'We don’t have to plan. But if there’s an errand in it, I’m your errand.',
    ],
  },
  ends: {
    good: [
      'I’m not mad now. I’m only glad you told me. Come and sit here any day you like.',
      'You let me know how to be here. It’s the kindest thing anyone does for a hothead.',
      'However it goes, I know it now, and you’re not alone with it. My door, any hour.',
    ],
    partly: [
      'I got some of it, and I was loud for some of it. There’s another day for the rest.',
      'We stopped somewhere in the middle. The middle’s fine. I’ll be on this step.',
      'I’m still cross, and you must be tired. Come in for soup, no talking.',
    ],
    badly: [
      'I got too loud for you. That’s on me. You told it fine.',
      'I wasn’t the listener you needed today. Please tell somebody again. Me, or somebody quieter.',
      'I made it about my temper. You did nothing wrong by telling me.',
    ],
    guarded: [
      'You said it clearly. I couldn’t get past being angry. That’s about me, not how you told it.',
      'I believed every word, and I still couldn’t sit still for it. Your words were good.',
      'It’s all in here, what you said, behind the anger. I’ll get to it. You told it well.',
    ],
  },
} satisfies AnyMomentLines;
