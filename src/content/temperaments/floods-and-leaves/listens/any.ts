import type { AnyMomentLines } from '../../../schema-rehearsal';

export const any = {
  felt: {
    met: [
      'I felt that, and I stayed where I was. It’s still yours. I haven’t run off with it.',
      'So that’s what it is. It’s got a name now, and it’s out here with us.',
      'You said it so I could see it. I’ll be gentle with it.',
    ],
    notMet: [
      'It’s gone right into me, and I can’t sort out whose is whose. One breath.',
      'Oh no, now I’m crying, and you were the one telling me. Wait. I’ll stop leaking.',
      'Too fast for me. I felt it before I heard it. I’ll get there.',
    ],
  },
  silence: [
    '[breathes, slower than before]',
    'Thank you for the quiet. It’s stopped going around.',
    '…I’m still here. I’m even still.',
    '[wipes both eyes with a sleeve, looks up]',
  ],
  breakAsked: [
    'Yes. Oh, yes. Breathe as long as you like. You don’t have to come back to it at all.',
    'Go, of course. I know about needing to go. I’ll be on this step.',
    'You need some air, and you said so. I wish I could do it that nicely.',
  ],
  asksForBreak: [
    'Can I have five minutes? I don’t want to miss any of it, and I’m about to.',
    'I’m full to here. Let me go and stand by the gate and come straight back.',
    'One little break, and it’s not because of you. I’d like to hear the rest properly.',
  ],
  leaves: [
    'I’ve got to get some air. You said nothing wrong. Ten minutes, and I’m back.',
    '[up already, one hand held out] It’s me, it’s only me. You can stay, or go in. I’m coming back.',
  ],
  comesBack: [
    'It’s me. I went as far as the tree. It wasn’t you I ran from.',
    'Back. Washed my face. Your turn again, for as long as you like.',
    'I left, and you’d only just told me. I’m sorry. I’m here for all of it now.',
  ],
  tests: [
    'If I have to breathe in the middle, will you still tell me the rest?',
    'Do you mind that I cry? I can turn it down. Not off.',
    'Is it all right, how I’m listening? I can’t tell from in here.',
    'Would you tell me if I made you feel you had to look after me?',
  ],
  takesBack: [
    'I thought I was calm. It’s come back up. It’s not a no, it’s a wave.',
    'I was steady a moment ago. I will be again. Keep going, if you can.',
    'It’s gone wobbly again. I’m not less on your side for it.',
  ],
  changesSubject: [
    'I looked at the sky for a second. I had to look at something big.',
    'Have you got a sweater? I’m cold, so I think you must be.',
    'I needed to look at my shoes for a second. All right. I’m back.',
  ],
  hardThing: [
    'When something’s this sad, I run. It’s the worst of me, and I’m not doing it.',
    'I can’t carry it for you. I hate that. I can only be here while you do.',
    'It was wrong. I’ve got no breath for more, but it was wrong.',
  ],
  sorryAgain: [
    'No more sorries, please. You don’t owe one, and I’ve got nowhere to put them.',
    'You keep saying it. There’s nothing there to be sorry about. I looked, even through all this.',
    'Oh, don’t. You’ve told a friend something. It’s the opposite of a wrong.',
  ],
  tooManyQuestions: [
    'They’ve all come at once, and I’ve gone white. I believe you. Start me on one.',
    'I can only do one at a time. Any one. I won’t run from it.',
  ],
  tooMuchTaken: [
    'That’s too much, that’s so much, and it isn’t even yours.',
    'No, stop, put some back. Put all of it back. It came from somebody else.',
    'You’re drowning in a thing you didn’t pour.',
  ],
  sorryTooSoon: [
    'Sorry? What for? For sitting here? I’d be sadder if you weren’t.',
    'You don’t have to say that. My face is like this at weddings, too.',
    'Don’t be sorry, I’m not hurt. I’m listening with everything.',
  ],
  bringsUp: {
    'their-hurt': [
      'I cried, and I never asked. What was it like?',
      'There’s a bit in the middle you’ve gone past. I’d listen, if you’d like to tell it.',
    ],
    'your-part': [
      'Before I lose my nerve: it wasn’t you. I wanted that said.',
      'Maybe you blame yourself, maybe not. I don’t, not by a hair.',
    ],
    'being-heard': [
      'Did I get it? I was under for some of it. You can give me the bits I lost.',
      'Could you tell me one thing I’ve missed? One. I can take one.',
    ],
    reassurance: [
      'In all this I never said it. I’m with you. Red eyes and all.',
      'You might be wondering if you’ve put me off. You haven’t.',
    ],
    pattern: [
      'How did you get here? Not to the step. Through it, I mean.',
      'Is there anybody else who knows? I’d be glad for you if there were, and it’s fine if not.',
    ],
    'what-now': [
      'I can think again. Is there some small thing for tomorrow?',
      'We could have one tiny plan. Or no plan and toast.',
    ],
  },
  ends: {
    good: [
      'I stayed. You let me be slow, and I stayed. Come back to this step any day.',
      'Come what may, it’s two of us who know. I’m here for it, damp and all.',
      'It’s quiet in me. You told me, and I’m not going anywhere with it.',
    ],
    partly: [
      'I got most of it, between waves. The rest can come whenever it comes.',
      'Some of it I’ll only understand later, over the dishes. I’ll be around.',
      'I’m worn out and still on your side. Let’s leave it there, and have bread.',
    ],
    badly: [
      'I was too full to be of use. That’s not because of what you said. It was good that you said it.',
      'You had to look after me, and it was meant to be the other way. Please tell somebody who can sit still. Or me, slower.',
      'I lost it, and you were left holding it. I’m sorry. It’s still worth telling.',
    ],
    guarded: [
      'You told it so well, and I still went under. It’s how I am, it’s not how you told it.',
      'I couldn’t let it all in. I believe it. I’ve got no more room in me today.',
      'Nothing you said was wrong. I’m a small cup. I’ll be back, and emptier.',
    ],
  },
} satisfies AnyMomentLines;
