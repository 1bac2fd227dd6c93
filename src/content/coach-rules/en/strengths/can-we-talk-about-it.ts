import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'asks-consent',
  priority: 50,
  patterns: [
    '(@can|shall) (we|i) _{0,2} (@chat|sit down|pick it|pause|find (a|some) time|leave (it|this)|turn the) !(to (the|a))',
    '@mid like to @chat _{0,8} (@if|okay)',
    '@mid you @mid? (like|want|free|up|open) (to|for)? (a (call|chat|talk)|tell|@chat)',
    '@mid you feel like @telling-b7',
    '(got|have|have you) (a|any|the|some|five|ten)? (minute|minutes|second|room|energy) (for|?|, or)',
    '(minute|moment|second|energy|headspace) to (talk|speak|chat)',
    'are you in the (mood|right) _{0,3} to',
    'how @will you feel about (@chat|meeting|having)',
  ],
  unless: ['something else', 'she asked', 'why can', 'stop talking', 'instead ?', '(for|at) once'],
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
    'Do you have ten minutes, or is it late for you?',
    'Do you feel like talking?',
    'Would you like to tell me about it?',
    'Do you have a minute to talk about Sunday?',
    'Are you in the mood to go over it?',
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
    'Shall we talk about your temper instead?',
    'Would it kill you to listen for once?',
  ],
};
