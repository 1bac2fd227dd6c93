import type { MomentLines } from '../../../schema-rehearsal';

export const whatNow = {
  met: {
    closed: [
      'Later is a long way off. It sounded all right, what I caught of it.',
      'Small. It needs to be small, or I’ll dread it.',
      'Write it down for me. I’ll have lost it by the stairs.',
      'Maybe. I say yes to anything when I want to get away. So, maybe.',
      'Not a plan. I couldn’t bear a plan. A first step, if you like.',
      '[holds up one finger: one]',
      'Ask me in the morning, when I’ve got a head.',
    ],
    softening: [
      'That I could do. It’s got a beginning and an end.',
      'If I put my hand up like this, it means I’m filling, and I’ll be back. Could that be a thing?',
      'I’d like this, if it isn’t too much: {ask}.',
      'And if I forget and run? Would there be another go?',
      'Half an hour, then back. I can hold on to a number.',
      'It’s not a cure for {that}. It’s a place to put my foot.',
      'Let’s try it one time. {ask}, one time. I panic at from-now-on.',
    ],
    open: [
      'So: {ask}. And I’ll say when I’m at my limit, before I’m past it.',
      'I’ll tell you when I go, and when I’ll be in again. You won’t have to guess.',
      'That’s a thing I can picture. I can’t picture most things people promise.',
      'We’ll get it wrong sometime. I’d like us to be allowed to.',
      'I still hurt about {that}. I can hurt and do this as well.',
      'Tell me things slowly, and I’ll be somebody you can tell.',
      'Let’s stop while it’s good. I never stop while it’s good.',
      { close: 'Next time, take my hand and say nothing. Try that. I think that might be all it needs.' },
    ],
  },
  asked: {
    closed: [
      'I don’t know what would help. Fewer words would help. I’ve still got {that} going round.',
      'Please don’t make me design it. I wanted {wish}. Take it from there.',
      'What I need? Ten minutes alone, and {sight} out of my head.',
      'Choose something for me, and I’ll say if it’s wrong. That’s all I can do about {that}.',
    ],
    open: [
      'One thing, then. I’ve kept it ready: {ask}.',
      'It’d help to know that if I have to go out, you’ll still be here when I’m back. {that} shook that.',
      'I wanted {wish}. It still would be nice, next time there’s a next time.',
      'Shorter talks, I think. Everything about {that} gets bigger by going on.',
    ],
  },
  missed: [
    'We’ll see, people say. I see all sorts of things, at night, when people say that.',
    'That’s air. I need something with a day on it.',
    'You want it over. So do I. It isn’t.',
    'So we do nothing, then {usual}, then I’m out in the street again.',
    'It’s sliding off. Everything we said is sliding off.',
    'I’d feel it if that were a plan. I’d be breathing.',
  ],
  struck: [
    'If you make it a condition I’ll agree, and I’ll break it.',
    'Don’t give me homework while I’m falling down.',
    '[shakes head, keeps shaking it]',
    'That’s an order, and with an order I just see the door.',
    'Then let it be me who fails at it. I need to go and get cold water.',
    'You’re in a hurry to be finished with me.',
  ],
  thin: [
    'All of that? You’d never keep it. Pick one, I’d believe one.',
    'It’s a nice thought. Has it got a when?',
    'Don’t turn yourself inside out. {ask}. It’s not more than that.',
    'Was there a yes in that? I listened for one.',
  ],
} satisfies MomentLines;
