import type { MomentLines } from '../../../schema-rehearsal';

export const reassurance = {
  met: {
    closed: [
      'We’re okay! We’re an old couch. You can spill on us.',
      'That’s sweet. You’ll make me blush, and I don’t have the skin for it.',
      'Same here. Goes without saying, so let’s go without saying it.',
      'I never doubted it. [smiles] Hardly.',
      'Oh, I don’t go anywhere. I’m like that one sock.',
      'Good to know. I’ll put it somewhere safe and never look at it.',
      'Don’t you worry about us on account of {that}. I’m not worrying. Do I look worried?',
    ],
    softening: [
      'I did wonder. I kept it light, but I did wonder.',
      'Is it me you like, or how easy I am? I’ve been meaning to ask.',
      'I’d have been cheerful with you forever, from farther and farther away.',
      'After {that} I started being polite to you. You may not have noticed. I’m polite to everyone.',
      'You could say that again. Not for effect. I didn’t catch it with both ears.',
      'It’s easier to believe when I’m not busy entertaining you.',
      'I was nice so things would stay nice. I’d like to find out if they hold without that.',
      'What still works with us? This does, a bit. You waiting me out.',
      'I thought of {sight} and figured, well, that’s that with us. I even hummed.',
    ],
    open: [
      'I want us all right again. The real kind, not the kind I do with my face.',
      'You stayed after it got unfunny. That counts for a lot with me.',
      'I’m not sure of us yet. I’d rather tell you that than tell you something nice.',
      'I’d given you every way out of {that}. You could’ve taken one. I noticed that you didn’t.',
      'I don’t trust it all the way. I’m here, though, and I’m not performing.',
      'We were good before, and not all of it was me being easy. I checked.',
      'There’s still a “we” in there, I think. It’s bruised, and I won’t paint over it.',
      { close: 'I love you. Not in the breezy way. In the way where I tell you it hurt.' },
      { close: 'I’d miss you. I’d say I was fine, and I’d miss you in every room.' },
    ],
  },
  asked: {
    closed: [
      'Put it this way: {after}, and I still saved you a seat.',
      'We’re okay. Ask me about {sight} some other year.',
      'I’m not going anywhere. I’ve only been a bit busy since {that}. Busy being busy.',
      'I’d say yes, but I say yes to everyone, so that’s no use to you.',
    ],
    open: [
      'I’m afraid of being the one it’s easy to do that to. {act}, and I made it easy.',
      'Here’s what would tell me more than words: {ask}.',
      'I wanted {wish}. That I still want things from you is the good news, I think.',
      'Some of it held, some didn’t. Ask me about {that} in a month and watch my face, not my mouth.',
    ],
  },
  missed: [
    'Of course we’re fine! When are we not.',
    'You’re right, why get heavy. Let’s get something to drink.',
    'Same as ever. [claps once, as if that were that]',
    'I’ll take that as a compliment, if I squint at it.',
    'Yep. Good old us. We don’t talk about {that}, and see how well it’s going.',
    'Lucky for everyone that I bounce.',
  ],
  struck: [
    'Noted. I’ll be less of a project.',
    'Oh. I thought we were… no, okay. My wires got crossed.',
    'I’d say something back, but then we’d both sleep badly.',
    '[still smiling, eyes elsewhere] Go on, I’m a big kid.',
    'You don’t have to keep me, you know. I come with a receipt.',
    'That one went in. Doesn’t matter. I’m good at walking it off.',
  ],
  thin: [
    'That’s nice to have. I’ll try not to wring it out for more.',
    'Good. Good. I was going to ask something. It’s gone.',
    'Mm. People say that. You say it nicely.',
    'I’d take a longer answer. But I’m not fussy.',
    'We’ll live. I’d hoped for a bit more than living, but we’ll live.',
  ],
} satisfies MomentLines;
