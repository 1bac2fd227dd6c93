import type { MomentLines } from '../../../schema-rehearsal';

export const theirHurt = {
  met: {
    closed: [
      'Don’t say more yet. That one’s still landing.',
      '[presses the back of one hand to the mouth]',
      'I can’t… it comes all at once when you say it.',
      'That’s close. That’s very close to it. I need air.',
      'If I begin on {that} I don’t know where I’ll stop.',
      'You got a corner of it. Leave me the rest for now.',
      'Mm. {sight}. That’s as much as I can look at.',
    ],
    softening: [
      'It was… first I was angry and then I was so, I don’t know, so small. Small.',
      'I wanted {wish}. And it felt like too much to want, and I went hot all over.',
      'Hearing you say it, it’s less of a crowd in there.',
      'You know what my head did? It played {sight}. On and on, like a stuck record.',
      'I felt stupid. Then I felt stupid about feeling stupid. Then {after}.',
      'Oh. You noticed. I’ll have to sit with my hands under my legs for that one.',
      'It hurt more than I let on. I let on a lot, I know. It was more.',
      { close: 'I lay there and my heart wouldn’t come down. You were the one I’d have gone to with that.' },
    ],
    open: [
      'Let me say it straight through. {act}. And I thought, I’m not worth a thought.',
      'Under all the noise I was lonely. It’s such a short word. I had to dig for it.',
      { close: 'I’d have run to you, if it had been anyone else who’d done it.' },
      'You said it, and I held still, even with {sight} coming up.',
      'So there it is. {after}. And I told nobody how bad it was.',
      'Nothing fell down. I said it and nothing fell down.',
      'My eyes are running. It’s all right, it’s the kind that helps. Stay there.',
    ],
  },
  asked: {
    closed: [
      'I only have bits. {sight}. A noise in my ears. That’s it.',
      'You ask and it all stands up at once, {that} in front and the rest behind it, pushing.',
      'What I know is what I did: {after}. What I felt, I’d have to fish for.',
      'Don’t make me pick a word yet. It was hot, it was in my throat, it was {that}.',
    ],
    open: [
      'Like missing a step in the dark. {act}, and there was no floor.',
      'The worst? {sight}. It isn’t the biggest part. It’s the part that comes at night.',
      'I’ll try in order. I hoped. I wanted {wish}. Then I knew it wasn’t coming. Then {after}.',
      'I’d have said anger. It was more like shame, and it’s got {sight} all over it.',
      'Honest answer, it still hurts, and at this speed I can tell you so.',
    ],
  },
  missed: [
    'You’re going so fast. I’m still in {that}, up to the neck.',
    'See, now it’s too big for you, and it’s me who’s got it.',
    'Your reasons, please, put them down somewhere. My arms are full of {sight}.',
    'Not so bad? Then what’s wrong with me?',
    'Wait, no, don’t tidy it. I’d only just got it out.',
    'I’m losing you. I see you talking, and it’s {sight} I’m looking at.',
  ],
  struck: [
    'I told you about {sight}. Oh, why did I tell you.',
    'It’s gone white. Say nothing for a bit.',
    '[breath too quick to speak]',
    'Please don’t. I’ve got no skin on just now.',
    'That’s it, that’s the thing that makes me run. Right there.',
    'You’re angry and I’m hurt, and there’s only one of me to carry it.',
  ],
  thin: [
    'That’s quick. I’m slow with this, I’ve only got as far as {sight}.',
    'If you fall apart as well, who’s going to stay on the ground?',
    { short: 'I don’t know what to do with so little. Or with so much. Which was it?' },
    'Say what you saw. I won’t find my way to it alone.',
  ],
} satisfies MomentLines;
