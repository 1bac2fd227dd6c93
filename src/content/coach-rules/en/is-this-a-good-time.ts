import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'asks-consent',
  priority: 50,
  patterns: [
    '(now|this|be) (an|a) (@okay|bad) (time|moment)',
    '(you have|got) (a|the) (minute|moment|sec|time|energy) (to|for|,|?|or)',
    '@if (you|we) @mid? @mid? (both)? (ready|up to|rested|calm*|slept) !(to (eat|order|apolog*))',
    'take (your|all the|whatever) _? (time|you need) !(with the)',
    '(when|what time) @mid? (suit|suits|work|works)',
    'take a break',
    'no (rush|pressure|need to @reply) !(in the)',
    'not (rush|push|pressure|chase) (you|,$)',
    '(break|pause|@chat|continue) _{0,4} @soon _? (we|to it|my|two|dinner|half)',
  ],
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
    'Do you have a minute for me?',
    'have u got a sec to talk',
    'When would be a good time to talk?',
    'Is this an okay moment to ask you about the will?',
    'Let me know when you are ready.',
    'What time works for you?',
    'Got a minute to chat, love?',
    'We can talk when you’re ready.',
    'Take your time, I’m not going anywhere.',
    'no rush, text me whenever ur ready',
    'I can’t think straight now, can we talk after dinner?',
    'Let’s take a break and come back to it at eight.',
    'Let’s talk about it when we’ve both slept.',
    'Whenever you feel ready, Grandpa, I’ll listen.',
    'Can we pause this until after my shift?',
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
  ],
};
