import type { MomentLines } from '../../../schema-rehearsal';

export const beingHeard = {
  met: {
    closed: [
      'I’ve got the outline. I was busy drafting a reply to the rest, to be truthful.',
      'So the main thing is… no, you say what the main thing is.',
      'I may be answering something you never asked. Wave if so.',
      'That was clear up to where I began to have ideas. Again, from there?',
      'Let me see if I’ve got it straight. I like things straight. You were hurt, and you kept it in.',
    ],
    softening: [
      'Tell me what helps: me talking, me asking, or me keeping still?',
      'I’d sum it up, but you’re not a meeting. The bit that stayed is that you were on your own with it.',
      'I thought you wanted a solution. You wanted somebody to know. I see the difference now.',
      'You can strike anything I got wrong. I won’t defend it.',
      'Here’s what reached me, under all my good sense: it hurts, and it’s still going.',
      'Ah. So only half of me was here. I’m turning the other half around.',
    ],
    open: [
      'I don’t need to add anything. I’ve got it, and I’ll keep it as you said it.',
      'Somebody close hurt you and you told nobody until now. I’ve got nothing to say after that, only that I know it.',
      'I’ve followed you all the way, and I didn’t bring a map.',
      'If there’s more, there’s time for it. If not, that was enough to understand.',
      'For once I listened the whole way through. I noticed because my cup’s gone cold.',
    ],
  },
  asked: {
    closed: [
      'It reached me, though maybe in bullet points. I do believe all of them.',
      'What did I take from it? That somebody hurt you. That you’d like me to put the toolbox away.',
      'I understood more than I’ve shown. I show advice when I’m at a loss.',
    ],
    open: [
      'I’m with you. I’ve stopped preparing what comes next.',
      'You’re clear. You’ve been clear from the start. It was me who was full of remedies.',
      'I think I understand, and where I don’t, I believe you anyway.',
    ],
  },
  missed: [
    'You’re giving me the summary. I’ll read the long version whenever there is one.',
    'I went and made you explain, didn’t I? You don’t have to make it neat.',
    'Is that you being fair, or you being tired of me? Both would be all right.',
    'If you cut it short because I kept advising: I’ve quit.',
  ],
  struck: [
    'Right. I needed that, wherever it was aimed.',
    'I won’t argue. Not even in my head, where I’m undefeated.',
    'Loud and clear. No joke, it’s clearer to me now.',
  ],
  thin: [
    'I can work with that. No, I don’t have to work. I can sit with it.',
    'If that’s what you’ve got right now, it’s plenty.',
    'I won’t interpret it. You have no idea what that costs me.',
    'Your end of this is fine. It was my end that needed adjusting.',
  ],
} satisfies MomentLines;
