import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: ['I’m kind of in the middle of something.', 'Okay. Is that all?', 'You can put the plate there.'],
    softening: [
      'You knocked. That’s new.',
      'I thought you were going to do the grade speech.',
      'I’ve got one earbud out. You can talk.',
      'You can sit on the laundry. It’s clean. Mostly.',
    ],
    open: [
      'I figured we’d just act like it didn’t happen. That’s usually what we do.',
      'Okay. You’re using your normal voice. I can do this with the normal voice.',
      'I didn’t want to be the one to bring it up, so, thanks, I guess.',
      'Shut the door. I don’t want everybody hearing it again.',
    ],
  },
  'their-hurt': {
    closed: ['It’s not that deep.', 'I don’t really care.', 'I mean, I got a 38, so.'],
    softening: [
      'Eli texted “u good?” I didn’t know what to put.',
      'I’d never seen you throw something. I didn’t know you did that.',
      'You didn’t even ask. Like, one question.',
      'When your keys go in the door now my stomach gets weird. It’s dumb.',
    ],
    open: [
      'You said what’s wrong with me, and I’ve been kind of trying to figure it out.',
      'I felt like I was five. Like, in front of the one guy at school who thinks I’m okay.',
      'I already felt stupid. I’d felt stupid since third period. And then you said it out loud.',
      'I kept thinking, don’t cry, don’t cry, Eli’s right there. I don’t even remember the rest.',
    ],
  },
  'your-part': {
    closed: ['It’s fine. I failed, you yelled.', 'You were mad. I get it.', 'Okay, so you’re sorry. Cool.'],
    softening: [
      'I thought you were going to say “but the grade.” You kind of stopped before it.',
      'Teachers never say it was their fault. It’s weird hearing it.',
      'So it’s not because I left it in the recycling?',
      'You could’ve just been mad. Like, regular mad, sitting down.',
    ],
    open: [
      'Yeah. You’re not supposed to throw stuff. You told me that when I was, like, three.',
      'It was my stuff you threw. It has my drawings in the back. You didn’t know that, but still.',
      'That’s the first time you said sorry and there wasn’t a lesson in it.',
      'I was waiting for the part where it’s on me. There’s not going to be one, is there?',
    ],
  },
  'being-heard': {
    closed: ['Yeah.', 'Pretty much. I don’t know.', 'Sure. That works.'],
    softening: [
      'Wait, how’d you know about Eli’s face?',
      'Kind of. It’s more that I can’t un-have it happen.',
      'You’re not doing the thing where you say it back wrong on purpose. Okay.',
      'I didn’t think you’d get the Eli part. I thought you’d only get the math part.',
    ],
    open: [
      'Yeah, that’s it. I was going to tell you. I really was. I had it for four days.',
      'You got it. Can we not make it a big emotional thing, though? But yeah.',
      'I thought you’d say I was being dramatic. You just sort of listened.',
      'It’s like it’s not only in my head anymore. That’s good, I think.',
    ],
  },
  reassurance: {
    closed: [
      'I know. You have to say that.',
      'Okay. Thanks or whatever.',
      'You don’t have to do the whole speech.',
    ],
    softening: [
      'I thought you were, like, actually done with me.',
      'Even if I fail it? Like, fail fail?',
      'You used to come in here and do the robot voice. I kind of miss the robot voice.',
      'I can’t tell if you like me lately. I know you love me. It’s different.',
    ],
    open: [
      'I like you too. Don’t tell anyone. I’ll deny it.',
      'Okay. I kind of needed that. I don’t know why it’s making my eyes do this.',
      'I’m not mad-mad anymore. I’m, like, regular.',
      'You can stay for a bit. I’m only drawing. You don’t have to talk.',
    ],
  },
  pattern: {
    closed: [
      'You get stressed. I stay in my room. It works.',
      'It’s always like that on Mondays.',
      'I don’t know. It’s your job that makes you like that.',
    ],
    softening: [
      'I can tell from how you put your bag down. If it’s loud, I go upstairs.',
      'I didn’t hide it to be sneaky. I hid it because of, like, that.',
      'When you yell I go blank. I can see your mouth moving. So I’m not ignoring you.',
      'Then you’re nice after, and I have to act like it’s over.',
    ],
    open: [
      'I’d tell you stuff if I knew which you I was going to get.',
      'I used to tell you everything. Remember? In the car. I’d like to, sort of. It’s just risky.',
      'It’s like I’m failing math, and then I’m also in charge of your mood. I can’t do both.',
      'When you’re scared about my future, you could just say that. It sounds way less like you hate me.',
    ],
  },
  'what-now': {
    closed: ['Okay. Good talk.', 'You don’t have to do anything.', 'I’ll be down later. Maybe.'],
    softening: [
      'You could say something to Eli. Not a speech. Like, four words.',
      'Can you not bring up math at supper? Like, for a week?',
      'The back steps thing could work. I’d know what you’re doing out there.',
      'I might eat downstairs tomorrow. I’m not promising.',
    ],
    open: [
      'If you feel it coming, just go. I won’t think it’s weird. I’d rather you go for a walk.',
      'Next time you find something, come ask me. I’ll probably be embarrassed, but ask me.',
      'Eli’s coming Friday. You could make the grilled cheese. And just be normal.',
      'I’d do the math thing with you if it was ten minutes and you didn’t sigh.',
    ],
  },
} satisfies Scenario['own'];
