import type { MomentLines } from '../../../schema-rehearsal';

export const opening = {
  met: {
    closed: [
      'Give me a second. I’m listening. I think I’m listening.',
      'My heart’s going already, and you’ve only begun.',
      '[half turns to go, doesn’t]',
      'A bit of that. I can take a bit of that.',
      'It’s about {that}, isn’t it. Oh, no. All right.',
      'I nearly ran when I saw you. I’m telling you so you know.',
      'Five minutes. I might manage five.',
    ],
    softening: [
      'I had so much to say, and now it’s all stuck in the doorway at once.',
      'I want to talk and I want to bolt. Both. Stay where you are.',
      'It’s still loud in me, since {that}. That was a bit less loud.',
      '{sight}. That’s where I am. You could start from there.',
      'Thank you for… no, I can’t do thank-yous yet. I’m staying, though.',
      'You should know I’m bad at this. I fill up. Then I’m out the door.',
      'Oh, I felt that. Wait till it’s gone through.',
      { close: 'I knew your step outside and my stomach dropped. I hate that it does that, with you.' },
    ],
    open: [
      'I’d like to try. If I go pale, stop a moment, and then go on.',
      'Before everything comes at once, this: {act}. That’s what it’s about.',
      'I’m shaking and I’m glad. Don’t ask me how that goes together.',
      'Less is good. With less, I can stay in one place.',
      'There was such a heap since {that} that I couldn’t choose. I’ve chosen. {after}. That.',
      'I wanted {wish}. There, it’s out, and I’m still standing here.',
      'Better this than lying awake with it again. Slowly, though. Please.',
    ],
  },
  asked: {
    closed: [
      'It’s all in knots, what I’d say to that. It begins with {that}, I know that much.',
      'Too big. Ask me something with a handle on it. I keep seeing {sight}.',
      'I don’t… it’s like bees. {after}. That’s all you’ll get out of me.',
      'My mouth’s dry. That’s how I am, about {that}, if you want to know.',
    ],
    open: [
      'Badly. No, not badly. Full. I’ve been full to here since {that}.',
      'There are nine answers and I’ll give you the short one: {act}, and it hurt.',
      'How it is? {after}. And my heart goes as soon as you’re near.',
      'I’d say yes, let’s talk, and in the same breath I’d like to hide. It’s {sight}, mostly.',
      'I’ll answer, if only that one. I wanted {wish}.',
    ],
  },
  missed: [
    'That’s… no. You’ve lost me, and I wasn’t far.',
    'What? You’ve gone somewhere. I’m still at {that}.',
    'Please, not so many words before the first one.',
    'If it’s nothing, why’s my heart doing this?',
    'You say it like weather. I haven’t slept properly since {that}.',
    'If we chat about it I’ll cry or I’ll go.',
  ],
  struck: [
    'No. No, no. When it comes like that I go deaf.',
    '[both hands up, a step back]',
    'I’ll go. If it’s like this I’ll go, I can feel my legs starting.',
    'That’s too… stop. Stop a second. Please.',
    'You’re loud. Maybe you aren’t. In me it’s very loud.',
    'I came this far. Don’t make me wish I hadn’t.',
  ],
  thin: [
    { short: 'I heard a word and lost it. Sorry. What was it for?' },
    'That ran right through me. Could you hold on to it longer?',
    'Is that about {that}? Say so, then I’d have something to stand on.',
    'Hm. I’m here. My head’s somewhere on the way.',
    'There’s a lot of feeling in the air. Whose is it?',
  ],
} satisfies MomentLines;
