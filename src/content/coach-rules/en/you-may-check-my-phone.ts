import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'watching-over',
  priority: 56,
  patterns: [
    "(can|may|could|will|would|shall|let|lets|allow|allowed|free|agree|agreed|get|gets|promise|welcome|right|want|going) (to)? (me|you|us|each|her|him|i|we)? (to|always|other|both)? (always|look)? (check|checking|read|see|look|go|search|scroll|inspect|view|monitor|control|follow|open) (at|in|through|into|on|up)? (all)? (of)? (@your|my|each|the|our|his|her)? (other|other's)? ('s)? (phone|phones|messages|texts|dms|emails|email|whatsapp|snapchat|instagram|insta|accounts|chats|inbox|browser|history|calls|call|mail|bank|statements|laptop)",
    "(check|look|go|read) (through|at|in|into)? (my|your|each|the) (other's|other)? ('s)? (phone|phones|messages|texts|dms|chats|emails) (whenever|any|anytime|every|once|at|together|each|when)",
    "(check|look|go|read) (through|at|in|into)? (my|your|each|the) (other's|other)? ('s)? (phone|phones|messages|texts|dms|chats|emails) if you",
    '(phone|phones|messages|chats|texts|screen|screens|accounts) (will|stay|stays|is|are|can|must|lie|lies|be|always|to|should|have)? (be|stay|always|to)? (be|stay|lie)? (unlocked|open|visible|transparent|face|on|checked) (up|the)? (table)? (unlocked)?',
    '(open|transparent) (phone|phones) (policy|rule|agreement|from|between|in)',
    'no secrets (phone|phones) (policy|rule|agreement|from|between|in)',
    '(phone|phones|message|messages) (check|checks|inspection|inspections) (every|on|once|at|each|whenever|from)',
    '(show|hand|give) (you|me) (my|your|the|our) (phone|phones|messages|texts|chats|dms) (whenever|every|any|when|if|each|at|on)',
    '(show|hand|give) each other (my|your|the|our) (phone|phones|messages|texts|chats|dms) (whenever|every|any|when|if|each|at|on)',
  ],
  unless: [
    '(sorry|apologize|apologise|regret)',
    '(not|never|stop|stopped|without|no|wrong) (longer|more)? _{0,4} (check|checking|read|reading|look|looking|go|going|search|open|opening|touch)',
    '(he|she|they) (can|could|will|would|may|reads|checks|checked)',
    '(weather|score|map|train|price|charger)',
    '(phone|shop|line|lines) (is|are) open (until|from|at)',
    '(phone|shop|line|lines) (is|are) open for orders',
    '(check|read|see) (my|your|the) (email|emails|messages|message|mail|phone|text|texts) (from|about|yesterday|below|above|before|after|later|tomorrow|tonight|first)',
  ],
};

export const note: RuleNote = {
  title: 'An agreement about phones',
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
  ],
};
