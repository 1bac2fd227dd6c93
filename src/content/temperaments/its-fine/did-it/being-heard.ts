import type { MomentLines } from '../../../schema-rehearsal';

export const beingHeard = {
  met: {
    closed: [
      'I think I follow. It hurt, and you’d like it not to happen again. I can hold two things.',
      'Got it. I’m a quick study. Well, quick.',
      'I’ve got the outline. I may need a while for the coloring in.',
      'You felt bad and I was sunny. Is that about it?',
      'I’m listening, I am. I listen better when I’m doing something.',
      'Say no more. [a pause] I mean, say more if you need to.',
      'Clear. Very clear. [smiles, and rubs one eye]',
      'Understood, about {that}. I’d hoped to understand a smaller one.',
    ],
    softening: [
      'I was about to say “totally,” and I don’t totally. Try me again.',
      'So it wasn’t only {that}. It was me breezing past you after.',
      'I got the words. I think I ducked the feeling. Let me not duck.',
      'What I’ve got so far is that it hurt and I made it hard to say so. Is there more?',
      'I keep wanting to answer you. You don’t want an answer. You want me to get it.',
      'I’ve been looking at {sight} and thinking how I came across. I hadn’t been thinking of you.',
      'I nodded a lot just now. I’d like to nod less and get it right.',
    ],
    open: [
      'With no bow on it: {act}, and it hurt you, and I acted like it hadn’t.',
      'You weren’t touchy. I was careless, and then I was cute about it.',
      'I think I’ve got it, and it’s heavier than I’d been lifting it.',
      'You needed me to be sorry, and I was being entertaining.',
      'Correct me. I’d rather be wrong out loud than agreeable.',
      'If I’ve left something out, it’s probably what I least want to know. So what is it?',
      'No wonder it keeps coming back to me, {sight}. It’s where I stopped asking.',
      { close: 'I know you. I knew. I looked away because I know you.' },
    ],
  },
  asked: {
    closed: [
      'In short: {act}, and you minded. I’m leaving out the adjectives.',
      'It’s sinking in. {after}, so you can tell I’m not made of wood.',
      'I believe so. It’s {that}, and it’s also my manner. My manner’s been mentioned before.',
      'The worst of it, I’d have guessed: {sight}. I’m a lively guesser.',
    ],
    open: [
      'The way I have it: {act}, and you had nobody to say it to, because I kept smiling.',
      'Here’s what I’ve understood about {that}: I made the mess, and you looked after the mood.',
      'I get it now, and I wish I’d gotten it the day of. I’d have wanted {wish}.',
      'Not all of it. I’ve got {sight}. I don’t have the days since. Would you tell me?',
    ],
  },
  missed: [
    'I was nodding before you’d finished. That’s never a good sign, with me.',
    'I’d usually say it’s hard to put into words. You’ve got words. Go on.',
    '“Clear enough,” I’d usually say. I say it when I’ve got about half.',
    'Is that you being nice, or is that all of it? I can’t always tell.',
    'I understood that so fast that I don’t trust it.',
    '[nods, brightly, at nothing in particular]',
    'About {that} I’d agree to anything, so don’t take my word for it.',
  ],
  struck: [
    'Message received. Also by my stomach.',
    'You think I don’t care. I care so much I changed the subject.',
    { close: 'I’d have given myself a B minus. I can see it’s lower.' },
    'I can’t find what you want me to understand in there. I can find that you’re hurt.',
    '[opens mouth, closes it, no smile] … Carry on.',
    'That’s not how I’d describe myself. It isn’t far off, though. Ha.',
  ],
  thin: [
    'Was that the whole of it? You can give me the heavy one, I’ll lift.',
    'I’m not sure I’ve got it. Normally I’d say I had.',
    'You stopped there so I wouldn’t feel bad. I’d have stopped there.',
    'I’d ask you to go on, only I’m not sure I want you to. Go on.',
    'There’s {that}, and then you trail off. I think the rest of it is about me.',
  ],
} satisfies MomentLines;
