import type { MomentLines } from '../../../schema-rehearsal';

export const beingHeard = {
  met: {
    closed: [
      'That was it. Near enough. Don’t look at me while I take it.',
      'Say that again? Not to test you. I was under water for the start.',
      'Mm, yes. Now nothing for a moment.',
      'You heard more than I thought I’d said.',
      '[lets out a breath that goes on for a while]',
      'I’d gotten ready to shout it. I don’t have to, then.',
      'About {that}, yes. The other thing I said, forget, I was only drowning.',
    ],
    softening: [
      'It’s coming down. I notice it in my hands first.',
      'I talk in heaps, and you found the thing in the heap.',
      'You left out that {after}. Otherwise, yes.',
      'I hadn’t put it that well. I’d put it in about forty pieces.',
      'Right, and also, no. That’s enough. You’ve got what matters.',
      'So I’m not too much. Or I am, and you stayed for it.',
      'I wanted {wish}. You said it back as if it were a normal thing to want.',
      { close: 'There you are. I’ve been looking at you for days and you weren’t in there.' },
    ],
    open: [
      'Yes. You can stop there. I’d like to have it to myself for a minute.',
      'I said it once, in a mess, and once was enough for you. That’s new for me.',
      'You have it. Even {sight}, you have that too.',
      'My ears aren’t ringing anymore. I only notice now that they were.',
      'You got the sad under the loud. Most people get the loud.',
      'If I could have said it that calmly, I’d never have had to leave.',
      'All there. I’m tired to the bone, and it’s all there.',
    ],
  },
  asked: {
    closed: [
      'Never mind the rest. Did you get the part where {after}? That part counts.',
      'Partly. I don’t know. I see your face and I see {sight} and they mix.',
      'When I’m this full, everybody looks deaf to me. It’s been like that since {that}.',
      'You’d have to say it in one line. I’d know by the line.',
    ],
    open: [
      'Nearly. The piece that’s missing: I wanted {wish}.',
      'You’ve got how it looked. From inside it was slower and worse, and it was about {that}.',
      'I feel it here when someone’s got it. It lets go. It’s let go some.',
      'What I’d like you to keep, if you keep one bit, is {sight}.',
    ],
  },
  missed: [
    'That isn’t what came out of me. Or did it? Now I don’t know.',
    'You’ve answered something. It wasn’t me, and it wasn’t {that}.',
    'Stop fixing a second. I’m still pouring.',
    'It’s smaller in your mouth than it was in me.',
    'I said {that}, and you went around it, and I’ve got water up to here again.',
    'Listening would be quieter than that.',
  ],
  struck: [
    'There isn’t a better way I’ve got of saying it. {act}. That’s my best.',
    'Too much, I know, I’ve been told. Then let me go and be it elsewhere.',
    '[eyes shut tight]',
    'It took me so long to find those words about {that}. Don’t kick them.',
    'Then you weren’t listening, you were loading. I’ve got to get out of here soon.',
    'I’m going quiet in a second, and it won’t be on purpose.',
  ],
  thin: [
    'Okay, but what? Which bit did you get?',
    'That was soft. It gave way when I leaned.',
    'I’ve no way to know it got there. I sent so much.',
    'Don’t cry for me. Tell me what you heard, then we’ll both know where we are.',
  ],
} satisfies MomentLines;
