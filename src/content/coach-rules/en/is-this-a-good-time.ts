import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'asks-consent',
  priority: 50,
  patterns: [
    '(now|this|be|there|when|it is) _? (an|a) (@okay|bad|better) (time|moment)',
    '(is|are|that|would) _? (now|@day|a letter) (@okay|too soon) time? (to|for (you|us)|,$)',
    '(@if|when) (you|we) @mid? @mid? both? (ready|up to|slept|have (a|the|some)|want company)',
    'take your _? time !with',
    '(when|what time) @mid? (suit*|works)',
    'not (rush|push|chase) (you|,$)',
    'no (rush|pressure) !(on the)',
    '(pause|@chat|(pick|come) (this|it|back) _? (up|to|it)|hold off|try again|continue) _{0,4} @soon _? (we|my|two|,$)',
    'not have to (solve|talk|have) (this|it) _{0,2} tonight',
    'take all the time',
    '(is|are) (now|tonight|this) all right',
  ],
  unless: ['like that', '(for|at) once'],
};

export const note: RuleNote = {
  title: 'Is this a good time',
  hears: 'They might come to it calmer, having picked the hour.',
  why: 'You check if they have room for it right now. People often feel calm sooner than they are, so a no is worth hearing.',
  source: 'gottman-flooding',
};

export const examples: RuleExamples = {
  flags: [
    'Is now a good time to talk?',
    'When would be a good time to talk?',
    'Is this an okay moment to ask you about the will?',
    'Let me know when you are ready.',
    'What time works for you?',
    'We can talk when you’re ready.',
    'Take your time, I’m not going anywhere.',
    'no rush, text me whenever ur ready',
    'I can’t think straight now, can we talk after dinner?',
    'Let’s take a break and come back to it at eight.',
    'Let’s talk about it when we’ve both slept.',
    'Whenever you feel ready, Grandpa, I’ll listen.',
    'Can we pause this until after my shift?',
    'Is tonight too soon?',
    'I’m worn out, could we try again tomorrow?',
    'Is Friday evening good for you?',
    'Take all the time you need.',
    'Is now all right?',
  ],
  leaves: [
    'What time is it?',
    'We had a good time.',
    'You have five minutes to leave.',
    'Is it a good day for the beach?',
    'Let me know if you want fries.',
    'Have a good day.',
    'Are you ready to order?',
    'She asked if it was a good time.',
    'When is lunch?',
    'The time was right for tea.',
    'I have a minute left on the meter.',
    'Are you free of debt?',
    'Take your time with the menu.',
    'Are you ready to eat?',
    'Talk to me like that again and I go.',
    'Sit down and listen to me for once.',
  ],
};
