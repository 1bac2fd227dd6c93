import type { MomentLines } from '../../../schema-rehearsal';

export const whatNow = {
  met: {
    closed: [
      'I’d have to see it. I don’t mean that unkindly.',
      'That’s a good thought. Ask me again when it’s been done twice.',
      'Maybe this: {ask}. Then we’d see.',
      'I want to say yes, and I’m a little afraid to.',
      'It could help. It won’t make {that} not have happened.',
      'Small, please. If it’s small I can believe in it.',
      '[considers it] I won’t say no.',
    ],
    softening: [
      'So then: {ask}. That would go a long way with me.',
      'I could live with that. More than live with it, maybe.',
      'A thing I can check without having to ask you would be good.',
      'You thought about what I’d need, not what would look nice.',
      'If you forget once, tell me before I find out. I can stand forgetting.',
      'Let’s leave the rest open. I’m not ready to tie it up.',
      'I wanted {wish}. From here on I’ll say what I’m hoping for, out loud.',
    ],
    open: [
      'Yes. {ask}, and let’s be bad at it the first time.',
      'And I’ll tell you sooner. I won’t wait till it’s gone sour.',
      '{ask}, and I’ll stop watching for it. That’s my half.',
      'That’s more than I’d have asked for. I’d have asked for less and been sad.',
      'I’m hopeful. I’m saying it quietly so as not to scare it.',
      'We don’t have to be done with {that} today. This is a piece.',
      'Come find me in a week and we’ll see how it’s holding.',
      { close: 'Could we sit here a bit, before we’re sensible again?' },
    ],
  },
  asked: {
    closed: [
      'One thing: {ask}. I’m shy of asking for more.',
      'I don’t know what would fix it. I know I don’t want to be back there with {sight}.',
      'Give me till tomorrow for that. I don’t want to promise from a sore place.',
      'Nothing grand. {ask}. I’d feel worse with something grand.',
    ],
    open: [
      'I’ve thought about it, and it comes down to this: {ask}.',
      'What I’d like is to be told early, even when it’s bad. Early I can bear.',
      'All along I’ve only wanted {wish}. Help me think how we get nearer to that.',
      'Let me try it on: you do the one thing, and I let myself believe it a day at a time.',
    ],
  },
  missed: [
    'That’s a plan for somebody else’s problem, I think.',
    'I don’t need it solved by tonight. I need it not to be waved off.',
    'And the next time {usual}? You skipped that part.',
    'You’re already past it. I’m still back at {that}.',
    'I was hoping for one thing I could hold you to.',
    'It’s sensible, all of it. It doesn’t have me in it.',
  ],
  struck: [
    'If it’s an order I’ll only do it with my teeth shut.',
    'I’d have given you that freely. Now it feels taken.',
    'Don’t make me earn it. I’m the one with {sight} in my head.',
    'No. Not on those terms. I’d like to, on others.',
    'It’s hard to plan anything with my heart going like this.',
    'I can’t agree to stop being hurt by a certain date.',
  ],
  thin: [
    'And what would that look like, on a weekday?',
    'Don’t promise me everything. I’ll only lie there counting.',
    'It doesn’t have to be a big promise. {ask}. That would be plenty.',
    'If it can be anything, I can’t pick.',
    'I’d take one thing you’ll really do over ten you feel bad about.',
  ],
} satisfies MomentLines;
