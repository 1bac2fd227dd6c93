import type { MomentLines } from '../../../schema-rehearsal';

export const beingHeard = {
  met: {
    closed: [
      'That’s near it.',
      'You were listening. All right.',
      '[shuts both eyes, opens them again]',
      'I don’t have anything to add. About {sight}, that was right.',
      'I’d have put it differently. Not by much.',
      'Yes, well. You have it roughly.',
    ],
    softening: [
      'A bit further in. Yes. There.',
      'Nearly. It was longer than that. It went on after {that}.',
      'The word you used. Yes. That one.',
      'You let me finish. I noticed.',
      'I thought you’d hurry me along. You didn’t.',
      'One more piece. I don’t know if I can say it.',
      'You have the outside. The inside is this. {after}.',
      'You’ve thought about it. I can tell.',
      { close: 'You looked at me the way you used to, when you said that.' },
    ],
    open: [
      'There. That’s it.',
      'You got it. {act}. Yes. Just so.',
      'That’s it. All of it. And the piece under it: I wanted {wish}.',
      'I can breathe a bit. Odd. It’s only words.',
      'You didn’t make it smaller. I do that, for you.',
      'Now you know about {sight}. I’m not alone with it.',
      'Once, clearly. {act}. That hurt me. Please keep hold of it.',
      'Don’t say anything. Let it be right for a minute.',
    ],
  },
  asked: {
    closed: [
      'I’m not sure what’s missing. {sight}, maybe.',
      'Some of it got through. I can’t say which.',
      'Perhaps. I stopped checking, you see, after {that}.',
      'I said most of it inside my head.',
    ],
    open: [
      'There is more, yes. {after}. You didn’t know that part.',
      'It wasn’t about the day. I wanted {wish}.',
      'Almost. There’s a word I never used with you. Let down.',
      'The thing under it? I thought you wouldn’t ask. You’re asking.',
      'Say it once more, in your words. I’d like to hear it come from you.',
    ],
  },
  missed: [
    'No. Never mind. No.',
    'No. But it doesn’t matter.',
    'That isn’t quite what I said.',
    '[opens mouth, closes it]',
    'It was about {sight}. We’ve gone past it.',
    'You’re answering. I was hoping you’d listen a little longer.',
    'We seem to be on your side of it again.',
  ],
  struck: [
    'I’ve said it as kindly as I could.',
    'Then I don’t know how else to say it. I’ll stop.',
    '[very quietly] That’s not what I meant at all.',
    'I can’t get louder. It isn’t in me.',
    'You heard something else. I said {act}, and that it hurt.',
  ],
  thin: [
    'I’d have liked to hear what got through.',
    'Mm. Which bit?',
    'I know you’re trying. It went by rather fast.',
    'That could be about anyone. I was talking about {that}.',
    'Thank you. It hasn’t reached me, I’m afraid.',
  ],
} satisfies MomentLines;
