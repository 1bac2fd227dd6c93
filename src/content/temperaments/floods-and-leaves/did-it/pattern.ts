import type { MomentLines } from '../../../schema-rehearsal';

export const pattern = {
  met: {
    closed: [
      'Not just this one. I know. Please don’t count them out.',
      'I run, you’re left. Yes. Give me a second with that.',
      '{usual}. You’ve noticed that. Of course you have.',
      'My skin’s crawling. It’s because it’s right.',
      '[counts something off on two fingers, gives up]',
      'Put that down for now. I’ve got it. I’ll have it all night.',
      'It sounds like me. I don’t like how much it sounds like me.',
    ],
    softening: [
      'It gets too big, I get out, and you get to clear up. That’s how I’d draw it.',
      'I call it needing air. From where you are it must be a back, every time.',
      '{usual}. And I’ve always been surprised, every time, like a fool.',
      'You’ve learned to bring me things in tiny pieces. You shouldn’t have had to learn that.',
      'I had it down as you being hard on me. It’s me being scared of you being hurt.',
      'By the time I’m back you’ve put it away. And I think, oh good, it’s over.',
      '{usual}. I never saw it was a circle. I only ever see the exit.',
      { close: 'You go gentle with me when you’re the one bleeding. I’ve let you do that for years.' },
    ],
    open: [
      'Here’s my bit of it: I rush past what I can’t bear, and then there’s twice as much to bear. For you.',
      '{act}. That’s one thing. That you can’t tell me things, that’s the bigger one.',
      'You shouldn’t have to manage my weather to be able to say “ouch.”',
      'Every time I ran, you learned something about me. I’d like to teach you something else.',
      'It isn’t your half. {usual}, that’s with me at the wheel.',
      'I can say where it begins now. It starts in my chest, about a minute before I do the stupid thing.',
      'Stop me when it starts. No. I’ll stop me. You only have to say you saw.',
    ],
  },
  asked: {
    closed: [
      'Always? I don’t know about always. Since {that} I don’t think past {sight}.',
      'It’s been like that, I think. {usual}. I get hot, then I’m elsewhere.',
      'If I look back I’ll see nothing but me leaving. Can we stay with {that}?',
      'It comes up to here, and then {after}. That’s the whole of my system.',
    ],
    open: [
      'How does it go? {usual}. And I’m so glad when you don’t push, and so I never find out.',
      'I’m scared of you being upset, so I do things that upset you. I’d count {that}. It’s nearly funny.',
      'It’s an old habit. It’s still mine to stop, and I’d start with how I ran, after {that}.',
      'The sign, if you want one, is when I get very quick and very cheerful. It was like that before {that}.',
    ],
  },
  missed: [
    '“Everyone’s like that,” I want to say. No. I’m like that.',
    'I’d call it “us.” It isn’t us. It’s me.',
    'Could it be just the once? I’d so like it to be just the once.',
    'I’m still trying to read it. {usual}. I’d got as far as that.',
    'If we leave it at that, {usual}, and I’ll see you here again in a year.',
    'Hm, maybe. I feel my coat going on by itself.',
  ],
  struck: [
    'I hear my whole life in that. I need air. I’m staying.',
    { close: 'I hear “you always” and I’m gone, I’m a kid under a table.' },
    'Yes, I run. I’m about to. You can watch it happen.',
    '[turns away, shoulders up around the ears]',
    'I want to stay, and my legs don’t.',
    'If that’s all I am, there’s nobody here to talk to about {that}.',
  ],
  thin: [
    'You don’t start it. {act}. You mustn’t think you started that.',
    'I’d like to share that with you, and it would be cheating.',
    'Something about us, you said, or I did. Say more, I’m a bit underwater.',
    'It’s the running. That’s mine, all of it.',
    { close: 'You bend and bend. I never had to notice, because you bent.' },
  ],
} satisfies MomentLines;
