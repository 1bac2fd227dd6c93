import type { MomentLines } from '../../../schema-rehearsal';

export const beingHeard = {
  met: {
    closed: [
      'Mm. So that’s where it sat.',
      'I think I follow. Let me stay with it.',
      'That’s getting through. Slowly.',
      '[repeats a word of it, soundlessly]',
      'I’d had it wrong, then. I thought it was about {sight}.',
      'Not the thing itself so much. The being left alone with it. Is that nearer?',
      'Yes. I’d taken it for anger.',
      'Slowly, please. I want to have it as it was.',
    ],
    softening: [
      'Not angry. Lonely. Is it that?',
      'So it’s not only that {act}. It’s that you heard nothing from me after.',
      'I was ready to defend something. You hadn’t attacked it.',
      'Let me try. You waited for me to come, and I let you wait.',
      'I thought you wanted me to suffer. You want me to know.',
      'What I missed was how long it went on. For me it ended with {that}.',
      'I’d skipped that part of {that}. I see why you don’t.',
      'What did I leave out? Don’t be polite.',
    ],
    open: [
      'Here’s what I’ve understood. {act}, and you stopped feeling sure of me.',
      'I’d like to say it back. Badly. You mend it.',
      'No speech, then. {usual}, and I was meant to notice.',
      'I have it now. It won’t leave soon.',
      'It wasn’t one bad hour for you. You’ve had to live in it since {that}.',
      'Tell me where I’m off. Please don’t be kind about it.',
      'So that’s what my silence is like. I see.',
    ],
  },
  asked: {
    closed: [
      'I could repeat it. I’m not sure that’s the same as having it.',
      'Some. I keep stopping at {sight}. Beyond that it’s dim.',
      'What I got was: you were hurt, and I was pleasant about it.',
      'It goes in late, with me. Ask me about {that} tomorrow.',
    ],
    open: [
      'You counted on me. {act}. Then you had to look calm.',
      'Would I see it without you pointing? {sight}. I see it.',
      'The silence hurt more than the thing. Is that it?',
      'One part I haven’t got. What was the first night like?',
      'You don’t want me sorry. You want me here. I think so.',
    ],
  },
  missed: [
    'Mm-hm. I think so.',
    '[nods, clearly lost]',
    'I may have understood. I couldn’t tell you what, except {that}.',
    'If there was more, I’d have let it go by. I usually do.',
    'It’s about {that}. I can’t get further in, yet.',
  ],
  struck: [
    'Lost it. Sorry.',
    'I was trying to understand. I’ve lost it now.',
    'You’re hurt. I can’t get past how ashamed I am.',
    '[shrinks a little]',
    'I know what I’m like. What was it like?',
    'I’d like to say it back. It won’t come.',
  ],
  thin: [
    'I haven’t got it yet. Don’t let me think so.',
    'I could have known. {act}. I knew that much.',
    '“Sort of” is what I say, when it’s no.',
    'Wait. Before you take it on yourself, tell me about {that}.',
  ],
} satisfies MomentLines;
