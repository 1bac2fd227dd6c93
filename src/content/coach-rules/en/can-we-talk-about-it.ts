import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'asks-consent',
  priority: 50,
  patterns: [
    '(@can|shall|might) (we|i) _{0,2} (@chat|have (a (word|chat)|a few minutes|five|ten|a minute)|sit down|pick this|pick it|continue|pause|find (a|some) time|catch up|stop here|do this (later|another)|leave (it|this)|take five|step outside|start over|turn the|get coffee) !(to (the|a|him|her)|calm|something)',
    '@mid (like|love) to @chat _{0,8} (@if|okay)',
    '@mid you @mid? (like|want|free|up|open|around|ready) (to|for)? (a (call|walk|chat|coffee|drink|talk|proper))? (@chat|a (call|walk|chat|coffee|drink|proper)|to sit) !to',
    '(got|have|do you have|is there) (a|any|the|some|enough)? (minute|moment|sec|second|room|energy|space|headspace|bandwidth|capacity|time|bit of time) (for|to (talk|hear|listen|sit|chat)|right now|tonight|,? or|?)',
  ],
  unless: ['something else', '(she|he) asked', 'why can', 'stop being'],
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
