import type { MomentLines } from '../../../schema-rehearsal';

export const beingHeard = {
  met: {
    closed: [
      'That’s near enough. One word was off, but near enough.',
      'Mostly, yes. I won’t pick at it.',
      'You’ve got the what. The why I’d have said differently.',
      'So you were listening when I talked about {that}. I wasn’t sure.',
      '[looks for the mistake in it] No. It’s right so far.',
      'I wouldn’t have chosen those words. I can’t say they’re wrong.',
      'Hm. I’d have begun with {sight}, but the rest holds.',
    ],
    softening: [
      'That’s it. I was ready to correct you, and there’s nothing to correct.',
      'You didn’t add your side. I waited for it, and it didn’t come.',
      'Say the middle bit again. I don’t want to fix it. I want to hear it.',
      'There’s one more piece, if you’ve room for it. I wanted {wish}.',
      'You know more about {that} than I’ve managed to say.',
      'People mostly catch the complaint with me. You caught the other thing.',
      'I’d have liked someone to know about {sight}. I think you nearly do.',
      'So I don’t have to prove it. I’d brought so much proof.',
    ],
    open: [
      'Yes. Like that. You can stop, you have it.',
      'I’m surprised how quiet it gets when nobody disputes it.',
      'I think you even see why {after}. I’d have bet against that.',
      'I’d have argued less, all this time, if I’d thought you saw {sight}.',
      'That was it, and you didn’t make me swear to it.',
      'You left it as big as it was. I was prepared to make it bigger.',
      { close: 'Come and sit here. You got it. I’m too tired to check it twice.' },
    ],
  },
  asked: {
    closed: [
      'You have some of it. The center of it is {sight}, and I can’t tell if you’ve got that.',
      'I’d say you’ve understood that {act}. What came after, I’m not so sure.',
      'I could quiz you on it. But let’s say there’s one thing missing: {after}.',
      'That depends. Would you have guessed I wanted {wish}? I doubt it.',
    ],
    open: [
      'Nearly all of it. What’s missing is the soft part, and I hid that: I wanted {wish}.',
      'If there’s anything left, it’s {sight}. I don’t think I’ve said how that got me.',
      'I’ve never asked myself that. What I know is {after}, and nobody’s heard that until now.',
      'You have it. I keep looking for what you’ve missed about {that}, out of habit.',
    ],
  },
  missed: [
    'No. That’s your version in my words.',
    'You were with me and then you went off to your own reasons.',
    'I’d like to hear mine back once before we start on yours. It begins: {act}.',
    'That’s a summary of somebody else. I was the one with {sight}.',
    'You’ve filed it under misunderstanding. I’d file it elsewhere.',
  ],
  struck: [
    'If that’s what you heard, then I may as well read you the dictionary.',
    'That isn’t what I said. That isn’t close to what I said.',
    'I’d hardly finished and you had your answer out.',
    'You heard an accusation. I was telling you I wanted {wish}.',
    'Now I have to defend having felt it. Fine. I have the whole list: {act}, to begin with.',
  ],
  thin: [
    'Could be that you understood. Could be that you want this over. I can’t tell which.',
    'Then tell me what I said. One sentence about {that} will do.',
    'It’s easy to say that. I’ve said it myself while thinking of lunch.',
    'I can’t check that. Give me something that could be wrong, and I’ll tell you.',
  ],
} satisfies MomentLines;
