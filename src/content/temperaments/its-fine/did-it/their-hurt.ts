import type { MomentLines } from '../../../schema-rehearsal';

export const theirHurt = {
  met: {
    closed: [
      'Oh. Okay. I didn’t think it went in that far.',
      'That’s not what I’d have wanted for you. [looks for something to fix]',
      'I see. Yes. I see. [moves a cup two inches]',
      'Hm. I’d have said you took it well. You took it so well.',
      '[the smile stays, the eyes don’t]',
      { close: 'That’s no good. Let me make it up to you. Dinner? Not dinner. Something.' },
      'That’s rough. I mean, I know it was me. It’s still rough.',
      'I’d hoped you’d left {that} behind by now. Well, I’d hoped.',
    ],
    softening: [
      'In my head it was the time I put my foot in it. You’re telling a different story.',
      'Don’t say it’s okay. I was about to get you to say it’s okay.',
      'I wanted you to be over it. I wanted it so much I treated you as if you were.',
      'You’ve had that the whole time I was being cheerful at you.',
      'It’s worse than I let myself think. I’d kept it about this size.',
      'There was {sight}, right there, and I looked for something to be busy with.',
      'Stop me if I try to make it better. Go on, if there’s more.',
      'My face is smiling. I’m not. I don’t know how to turn it off.',
      'I won’t be able to put a nice face on {that} after this.',
    ],
    open: [
      'That’s what I did to you. I don’t want to say anything clever next to it.',
      '{act}, and you’ve been living with it while I told you amusing things.',
      'I’m sorry. I’m not saying it to get us to the nice part.',
      'Tell me the piece you left out to spare me.',
      'I hurt you. I tried it in every other wording first, and that’s the one.',
      'It must have been lonely, me acting like nothing had happened.',
      'I won’t ask you to feel better by the end of this.',
      { close: 'I can’t bear that it was me. I’m going to bear it, though. Keep telling me.' },
    ],
  },
  asked: {
    closed: [
      'I don’t come out of it well, do I. {after}, and told myself you’d be okay.',
      'I noticed. I did. I noticed {sight}, and I noticed I didn’t like noticing.',
      '{act}. I had it down as a small thing, on my list. It’s a forgiving list.',
      'Could we say I wasn’t at my best? I’d been hoping to get by with that, about {that}.',
    ],
    open: [
      'It’s not a pretty answer. {act}, and I counted on you being gracious about it.',
      'I did see. {sight}. I decided you were fine, because I needed you to be.',
      'I’ll tell you all of it, even this: {after}, and I didn’t ask you one thing.',
      'I’d have wanted {wish}. It’s a good wish. I did nothing with it.',
    ],
  },
  missed: [
    'I keep listening for the part where it’s all right. I don’t hear it.',
    'I’d hate to think it got to you. I think it got to you.',
    'I nearly said “phew.” … I don’t think it’s “phew.”',
    'I’d told myself nobody was losing sleep over {that}. I never asked.',
    { close: 'You’re a good sport. I’ve leaned on that a lot, you being a good sport.' },
    'I had “water under the bridge” all ready. There’s no bridge.',
  ],
  struck: [
    'I’d rather this than you going polite on me, I suppose.',
    'You’ve got a right to be sore. I’m not going to grade it.',
    '[nods and nods, smiling at nothing]',
    'I could go. I always could. I’m going to stay and be told.',
    'I’m not going to fight you. I don’t fight, it’s one of the things wrong with me.',
    'I want to make you comfortable. I think I’m meant to listen instead.',
  ],
  thin: [
    'Don’t make it smaller to be nice. I do that already.',
    'Is that everything? I’d be relieved if it were everything, so don’t go by me.',
    'You’ve left room for me to say it’s nothing. I’d better not.',
    { short: 'Short and sweet. I feel I ought to ask about {sight}. I’m scared to.' },
    { close: 'I’ll admit I’m waiting for the rest of it, with my fingers in my ears.' },
  ],
} satisfies MomentLines;
