import type { MomentLines } from '../../../schema-rehearsal';

export const beingHeard = {
  met: {
    closed: [
      'You’ve got the idea. Don’t lose sleep over the details.',
      'Close enough! Close enough is my favorite kind.',
      'You don’t have to get all of it. I don’t get all of it.',
      'Something like that. You make it sound sadder than it was.',
      'Gold star. Is that the whole test, can we go out for recess?',
      '[waves a hand] You’d be good on the radio. I’m kidding. Thanks.',
      'There’s not so much to get. {after}, and then it was time to be normal again.',
    ],
    softening: [
      'Say that again? I was busy getting ready to say it’s fine, and I missed some.',
      'Nearly. There’s a corner of it I keep my foot on.',
      'How did you get that? I was being so pleasant.',
      'The part you’ve got right is the part I left out.',
      'There’s also {sight}. I wasn’t going to mention it, and now I’m mentioning it.',
      'A little to the left. It wasn’t that I was angry. I was embarrassed.',
      'It’s odd. I feel lighter, and I want to leave the room.',
      'Anyone would’ve believed the smile. I sold it hard.',
      'I wanted {wish}. You didn’t call it silly. I was waiting for that.',
    ],
    open: [
      'Yes. That. Don’t soften it for me, I’ll only help you.',
      'You got it, and I didn’t have to make it amusing first.',
      'Almost all. The missing piece is I was ready to never tell you.',
      'I can stop explaining it to the ceiling now.',
      '{after}, and you can picture that. It’s less lonely, having it pictured.',
      'I believe you’ve got it. Ask me again in a week, I may have tidied it away.',
      'It was only me who kept seeing {sight}. It’s lighter with two of us looking.',
      { close: 'You know me. I forget that you do, when I’m hiding in plain sight.' },
    ],
  },
  asked: {
    closed: [
      'You’ve covered it, I’d say. There’s {sight}, but that’s a footnote.',
      'I’d give it an eight. The other two are about {that}, and they’ll keep.',
      'Not a lot to add. I wanted {wish}, but who doesn’t want things.',
      'Ask me in the morning. I’m a worse liar in the mornings.',
    ],
    open: [
      'What’s missing is how it looked from outside. {after}, and anyone would’ve thought I was in a good mood.',
      'The bit I’d underline is this one: {act}. The rest you have.',
      'I’d tell you if you had it wrong. I’ve only recently started, so bear with me.',
      'There’s one more room in it. It’s {sight}, and me saying something cheerful to nobody.',
    ],
  },
  missed: [
    'You know what, yes. Let’s say you got it.',
    'That’s one way to tell it. It’s a nicer one than mine.',
    'Mm. Close. A different story, but close.',
    'Never mind, it loses something when I explain it.',
    'I must’ve said it badly. It’s a knack I have.',
    'Good, great. [checks an empty pocket] So we’re done?',
    'Somewhere in there I mentioned {that}. I must mumble.',
  ],
  struck: [
    'I’ll be easier. Give me a minute, I’ll get easier.',
    'That’s what I get for using my outside voice.',
    'Mercy! I withdraw the whole thing.',
    'Have it your way, it’s a perfectly good way.',
    'I was about this close to telling you. [shows how close, and puts the hand away]',
    'Ha. And I’d wanted {wish}. I do pick my moments.',
  ],
  thin: [
    'I can’t tell if that went in. It’s okay, I talk softly.',
    'Thank you, I think.',
    { short: 'That’s the short version. I have one, too: “fine.”' },
    '[nods too many times] Yep. Yep.',
    'You sound sad already, and we haven’t even gotten to {sight}.',
  ],
} satisfies MomentLines;
