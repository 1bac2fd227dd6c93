import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'watching-over',
  priority: 56,
  patterns: [
    '(can|may|let|agree|will|to|free) @either? @look @to? all? of? @whose other? @cell',
    '@cell (stay*|be)? (unlocked|open)',
    'phone policy',
    'show you my @cell',
    '@giving _{0,5} @pin',
    'no more @pin',
    'access to (my|your) @cell',
  ],
  unless: ['@sorry', '@wifi', '(@not|stop) _{0,4} (@look|reading|@giving)'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'An agreement about phones and passwords',
  hears: 'It might turn one of you into the guard and the other into the watched.',
  why: 'Looking can calm a worry for an hour, and it seldom stays at one look. A private corner does not mean a secret.',
  source: 'our-judgement',
  instead: 'When I get worried about who you write to, I will say so the same evening, without looking.',
};

export const examples: RuleExamples = {
  flags: [
    'You can check my phone whenever you want.',
    'Our phones stay unlocked on the table.',
    'u can read my dms any time',
    'I’ll let you look through my messages.',
    'We agree to an open phone policy.',
    'I will show you my chats every night after the shift.',
    'You may go through my phone on Fridays.',
    'I promise you can see my texts.',
    'We share all our passwords from now on.',
    'I’ll give you the passcode to my phone.',
    'u tell me ur password and i tell u mine',
    'From Monday you have my passwords, all of them.',
    'You get access to my messages.',
  ],
  leaves: [
    'I’m sorry I read your messages.',
    'I won’t check your phone again.',
    'Can you check the weather on your phone?',
    'She checked my phone.',
    'I’ll read your email before the meeting.',
    'You never answer your phone.',
    'The phone rang in the kitchen.',
    'I promise to stop reading your texts.',
    'What’s the wifi password?',
    'I forgot my password.',
    'I’m sorry I guessed your password.',
    'We won’t share passwords.',
  ],
};
