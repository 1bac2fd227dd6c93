import type { MomentLines } from '../../../schema-rehearsal';

export const theirHurt = {
  met: {
    closed: [
      'It wasn’t so bad. I’ve had worse from people I liked less.',
      'I was a little let down. A tiny bit. Like a balloon on day two.',
      'It’s sweet that you’ve thought about it. I mostly haven’t. Mostly.',
      '{after}. But I’m odd that way, don’t mind me.',
      'There’s a very tidy drawer somewhere because of {that}. So, no harm done.',
      '[looks down, smiling] Mm. Well. One lives.',
      'Let’s call it a bruise. I bruise easily, I’m low on iron.',
    ],
    softening: [
      'Hurt is… yes. I’d have picked a smaller word. It’s that one, though.',
      'I laughed when I told people. Nobody laughed back. That’s how I found out.',
      'I didn’t know it showed. I’d checked in the mirror and everything.',
      'The rest I can joke about. It’s {sight}, I can’t get that one to be funny.',
      'It hurt a normal amount. No. It hurt more than that.',
      'I wanted {wish}. Out loud it sounds like so little to be sore about.',
      '{act}, and something in me sat down. I kept smiling from there.',
      'Give me a second, my face wants to do the cheerful thing.',
      'I felt stupid. That’s the part I make jokes around.',
    ],
    open: [
      'It hurt. I’m going to leave that sentence alone and not decorate it.',
      '{after}. I’ve told that as a funny story. It isn’t one.',
      'I felt like something you could put off, because I’d never make a fuss. And I didn’t.',
      'Everything else I can smooth over. Not {sight}. I’ve tried from every side.',
      'You know what I’d have given {wish}? Nobody did. I made sure nobody did.',
      'I was lonely in it. I’d have told you, except I was so busy being fine.',
      'Still sore. A bit less so, with you staying put like that.',
      { close: 'I cried in the shower, with the radio on, so nobody would have to ask.' },
    ],
  },
  asked: {
    closed: [
      'If you want the weather report: {after}. Clouds, then clearing.',
      'I don’t keep track of these things. I do remember {sight}, for some reason.',
      'Oh, a two out of ten. It was {that} on top of a long week, that’s all it was.',
      'You want the truth or the nice one? The nice one’s ready: it was nothing much.',
    ],
    open: [
      '{act}. I tell that bit quickly, so I don’t have to stop there. I’m stopping there.',
      'Nobody’s asked me like they wanted the answer. It was lonely. There it is.',
      'I’ll tell you what I did instead of telling you: {after}.',
      'I thought I’d be over it by now. Then I see {sight} and I’m not.',
    ],
  },
  missed: [
    'No, absolutely. I knew that. I told myself that the whole time.',
    'I’d hate for you to feel bad about {that}.',
    'Then it was me, being tired. Done. Who’s hungry?',
    'It’s a funny story, really. I tell it well.',
    'I thought you might say so. [folds something in half, and in half again]',
    'Well, that clears it up. I can go back to not minding.',
    'Compared to real problems, sure. I did have {sight} to look at, but sure.',
  ],
  struck: [
    'Got it. I’ll mind less.',
    'See, this is why I say it’s fine. It’s quicker.',
    '[laughs, and it stops too soon] No, go ahead. I can take a joke.',
    'I told you one true thing. I’ll take it back if it’s in the way.',
    'You’re upset now. That’s the last thing I wanted. Can I get you anything?',
    'Phew. Well, I did want honesty. Didn’t I? Maybe I didn’t.',
  ],
  thin: [
    'It’s all right. You’ve said it. Nobody needs to look so sad.',
    'That’s nice. I mean it’s nice that you said something.',
    'Mm-hm. [waits, then smiles] So.',
    { short: 'Small words, and I keep holding them up next to {sight}.' },
    'No, no, you’re fine, we’re fine, everyone’s fine. That’s a lot of fine.',
  ],
} satisfies MomentLines;
