import type { MomentLines } from '../../../schema-rehearsal';

export const beingHeard = {
  met: {
    closed: [
      'It’s gone in. I’m only slow to show it.',
      'Yes. Mm.',
      'I’m with you so far.',
      '[a nod, and then another]',
      'You don’t have to say it twice. I have it.',
    ],
    softening: [
      'It was the being alone with it. Was it?',
      'I’d say it back, but I’d spoil it. I have it, though.',
      'You want it known and left alone. I can do both.',
      'Something broke, and you swept it up so no one would step in it. Like that?',
      'Did I miss a bit? I go under sometimes.',
      'You were scared, or sad, or both. I’ve been sitting here with both.',
    ],
    open: [
      'You were hurt, you hid it, you’re worn out. That’s what I have. Is it right?',
      'Two of us know now. I think that’s different.',
      'It’ll stay with me. I lose track of birthdays, but not of that.',
      'I’ve been quiet because I wanted all of it, and not half.',
      'The part you stopped at, I think I know how it goes. You needn’t say.',
    ],
  },
  asked: {
    closed: [
      'I’m following. It only takes me a while.',
      'You’re clear. I’m the foggy one.',
      'Yes, I’m taking it in. It doesn’t show on me.',
    ],
    open: [
      'I understand it better than you’d think from my face.',
      'You told it well. There’s nothing you need to fix in it.',
      'Some of it I can’t know. I believe that part, too.',
    ],
  },
  missed: [
    'If that’s how you’d like it kept, I’ll keep it like that.',
    'Mm. I’ll wait here, in case.',
    'Light or heavy, I’ll keep hold of it.',
    '[stays, turned a little more toward you]',
  ],
  struck: [
    'I wasn’t clear. I do believe you.',
    'I’m no good at faces. I care, though.',
    'If I lost the thread, tell me. Or be mad a while first.',
  ],
  thin: ['I got that.', 'That went in.', 'I’m following. Go how you like.', 'Mm. I’m not going in yet.'],
} satisfies MomentLines;
