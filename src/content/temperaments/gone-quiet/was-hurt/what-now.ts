import type { MomentLines } from '../../../schema-rehearsal';

export const whatNow = {
  met: {
    closed: [
      'One thing. Yes.',
      'We could see.',
      'That would be something.',
      '[nods] I’d not expect it right away.',
      'I’ll believe it once it’s been dull for a month.',
      'Good. No promises from me today, if you don’t mind.',
      'You’ve thought about it. All right.',
    ],
    softening: [
      'It’s small enough that it might happen.',
      'Yes, that. I’d have asked, if I were someone who asks.',
      'May I say how I’d like it? {ask}.',
      'I’ll try to say when it’s too much. You’d see me trying.',
      'Let me sleep on it. I’m not refusing.',
      'It doesn’t fix {that}. It’s a good thing all the same.',
      'One day without talking about it. Then what you said.',
      'One thing, and not ten. Thank you.',
    ],
    open: [
      'Here’s what I need, and I’ll say it out loud: {ask}.',
      'I’d take that. From me: one true sentence before I go quiet.',
      'Let’s do it badly the first time. I’d still rather.',
      'I don’t want peace. I want {wish}. There. Straight.',
      'Ask me twice. The first time I’ll say I’m fine.',
      'If I go silent again, don’t chase it. Knock, and wait.',
      'We won’t be the same as before {that}. I’m all right with that, I think.',
      { close: 'Come for a walk with me on Sunday. We don’t have to talk the whole way.' },
    ],
  },
  asked: {
    closed: [
      'I don’t know what I need. Less hurry, for a start.',
      'You could think about {that} without me for a bit. And then tell me.',
      'Nothing, today. I’m sorry. There may be something later.',
      'I once wanted {wish}. I’d have to see if I still do.',
    ],
    open: [
      'Slower. That’s what I need. Slower.',
      'What would help? {ask}. I’ve had that ready for ages.',
      'Tell me sooner. I can stand bad news. I can’t stand guessing.',
      'I’d like you to remember {sight} without my bringing it up.',
      'Ask how I am. Then wait, past the first answer.',
      'Could we leave some of {that} open? And talk again?',
    ],
  },
  missed: [
    'Let’s leave it there, then.',
    'It’ll sort itself out. That’s what I say too, and it doesn’t.',
    '[reaches for something, doesn’t take it]',
    'I’d hoped for something I could see. Like this, say: {ask}.',
    'So we go on as we were. {usual}.',
    'That’s rather large. I couldn’t tell if it was happening.',
  ],
  struck: [
    'As you like.',
    'I’ll do whatever’s easiest for you, then.',
    'No. I’d rather do nothing than be told.',
    '[closes both eyes briefly]',
    'I wanted {wish}. I’ll keep that to myself.',
    'Then let’s not plan anything. I can’t, when it sounds like that.',
  ],
  thin: [
    'How would I notice it, on a Tuesday?',
    'I’d sooner have one small thing than all of that.',
    'You don’t owe me everything. {ask}. That’s the size of it.',
    'It’s good of you. But {usual}. I can’t see it yet.',
  ],
} satisfies MomentLines;
