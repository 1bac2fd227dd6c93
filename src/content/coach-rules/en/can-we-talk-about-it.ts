import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'asks-consent',
  priority: 50,
  patterns: [
    '(@can|shall) (we|i) _{0,2} (@chat|sit down|pick it|pause|find (a|some) time|leave (it|this)|turn the) !(to (the|a|him|her))',
    '@mid (like|love) to @chat _{0,8} (@if|okay)',
    '@mid you @mid? (like|want|free|up|open) (to|for)? (a (call|walk|chat|talk))? (@chat|a (call|walk|chat)) !to',
    '(got|have) (a|any|the|some)? (minute|sec|room|energy|time) (for|?)',
  ],
  unless: ['something else', '(she|he) asked', 'why can', 'stop (being|talking)'],
};

export const note: RuleNote = {
  title: 'Asking to talk',
  hears: 'They may feel free to choose the moment with you.',
  why: 'You ask before you start. A request is a thing the other is free to refuse.',
  source: 'rosenberg',
};

export const examples: RuleExamples = {
  flags: [
    'Can we talk about Sunday?',
    'Could we have a chat about the rota when you have a minute?',
    'can we talk pls',
    'May I speak with you for a moment, Father?',
    'Do you want to talk about what happened at the game?',
    'Shall we sit down and go over it?',
    'I would like to talk about the money, if you are okay with that.',
    'Are you up for talking later?',
    'Could we talk after my shift?',
    'Can I talk to you about the garden?',
    'Are you free to talk after the late shift?',
  ],
  leaves: [
    'Can we stop talking about this?',
    'Can I talk to the manager?',
    'We talked about soup.',
    'Do you talk in your sleep?',
    'Can you calm down and talk?',
    'She asked, can we talk?',
    'Can we talk about something else?',
    'You never talk to me.',
    'I talk to my plants.',
    'Do you speak French?',
    'Why can we talk only on Mondays?',
    'I have to talk to the bank.',
  ],
};
