import type { MomentLines } from '../../../schema-rehearsal';

export const whatNow = {
  met: {
    closed: [
      'All right. I can do that. I’d like to.',
      'I’ll do as much or as little as you say.',
      'Then I’ll go by that, and keep my own ideas to myself.',
      'One small thing, then. It needn’t be more.',
      'I’ve got a couch, and I’ve got clean sheets. I’m only mentioning it.',
    ],
    softening: [
      'There are people you can call about this. I could sit beside you while you do. Or we don’t.',
      'So it stays between us. I won’t bring it up unless you do.',
      'I could wave from the bus at noon. You’d know what it means, and no one else would.',
      'You decide how fast this goes. I’ll walk at your speed.',
      'I’m relieved there’s something I can do. I’d have done nothing, too, if that’s better.',
      'Would it help to sit a bit longer? I’m in no hurry for you to go.',
    ],
    open: [
      'Tomorrow I’m up at five. If you’re awake, I’d be glad of the company.',
      'We could do nothing at all, you and me, and call it a plan.',
      'You could leave something here, if that would ease you. A sweater, papers, whatever. I won’t ask.',
      'I’d do that gladly, and ten times that.',
      'You don’t have to decide anything on my step. It’ll be here.',
    ],
  },
  asked: {
    closed: [
      'I don’t know what’s best, and I won’t act like I do. I’ll be beside you for it.',
      'You know it better than I could. What would make tomorrow a bit easier?',
      'I could find that out with you. Not tonight, unless you want tonight.',
    ],
    open: [
      'The couch is yours, any night, no reason given. That’s one true thing I can offer.',
      'I’d never tell you what to do with your life. I’ll help with whichever way you choose.',
      'If you want, we call a helpline together, and you say nothing and I hold the phone. If not, not.',
    ],
  },
  missed: [
    'You don’t have to do a thing. If you want one done, I’m here.',
    'I won’t push. The offer keeps, like jam.',
    'We don’t need a plan. I only want tomorrow to be a little lighter for you.',
    'Stay as long as you want. I’ll top up your cup.',
  ],
  struck: [
    'No one’s making you do anything, least of all me.',
    'If I went too fast, I’ll slow down. You’re the one who says.',
    'I’d rather you were angry with me than pushed by me.',
  ],
  thin: [
    'Nobody has to know what they want. Want some more tea?',
    'It can be one thing, and it can be tiny. Or none.',
    'The couch is there, and so am I, whatever you want or don’t want.',
    'There’s no hurry to decide. Not tonight, and not on my account.',
  ],
} satisfies MomentLines;
