import type { MomentLines } from '../../../schema-rehearsal';

export const pattern = {
  met: {
    closed: [
      'All that time. All that… I need to look at the street for a second.',
      'You were by yourself with it. Oh, that’s the bit that tips me over.',
      'I’d have been on the floor. I’m nearly on the floor now, and it wasn’t even me.',
      '{usual}. It makes my nose sting.',
      'And you were making jokes, and I was laughing at them. Oh. Hold on.',
    ],
    softening: [
      'How did you do it? A bit at a time? I’m asking slowly, you can answer slowly.',
      'You got very quiet to get through. I get very loud. They both work, I suppose.',
      'I keep thinking of you on the plain days, doing the plain things, with that inside.',
      'Does somebody else know a corner of it? It’s all right if it’s only me.',
      'What was the one thing that helped? I’d like to send it flowers.',
      'It wasn’t nothing, what you did. You kept your head above it.',
    ],
    open: [
      'You lasted. I can see that, now I’ve wiped my eyes.',
      'You had your ways, and they were good ways, and you’re allowed to keep them.',
      'It’s something, how you kept a bit of yourself out of reach.',
      'It’s been you and only you. From here on it can be you and one more.',
      'So that’s how you got through. I won’t wish you’d done it some other way.',
    ],
  },
  asked: {
    closed: [
      'I can’t explain, I’m too full. You got through, and that’s right.',
      'You’re the strong sort, I’d say so, only I’d cry halfway.',
      'The most I can manage is this: you held on, and it was a lot to hold on to.',
    ],
    open: [
      'I’ve stopped spinning, so I can tell you. You did what you could, and it was a great deal.',
      'You hid it because hiding worked. I’d have hidden, too.',
      'There’s no wrong amount of time to have kept it. You told it today.',
    ],
  },
  missed: [
    'Being used to it doesn’t make it light. It makes you strong and sore.',
    'Everybody has something, yes. I’d still like to hear about yours.',
    'If we’re stepping around it, I won’t pull. I step around things by leaving town.',
    'You can leave that shut. I felt the draft, that’s all.',
  ],
  struck: [
    'It must’ve been in there a long while. It’s come out with its boots on.',
    'I’m glad it’s not only in you anymore. Even if I’m blinking.',
    'Anyone’d be loud, after that long. I’m not scared of you.',
  ],
  thin: [
    'You don’t have to go back over it. I’m dizzy from the one look.',
    'One day you got through it, and then there was another. Something like that?',
    'It’s no failing, not to have told. I’d never think it.',
    'One way or another you’re on this step, and I’m so glad.',
  ],
} satisfies MomentLines;
