import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 73,
  patterns: [
    '@order _{0,5} for once',
    'show (me|us|your|a|some) _{0,4} (respect|gratitude|appreciation|decency|manners)',
    'you (must|need to|have to|have got to) { (stop|change|accept|try (harder|to)|learn|apologize|forgive|fix|sort|grow|get (over|a|your)) !(the|at|trains|off) _{0,6} } ,$',
    '(high time you|you could at least|so you can (cover|follow|forgive|manage|do|come|help|put)|you forget it|can do this (one)? thing|you can manage|you owe it to)',
    'you should be @more',
  ],
  unless: ['@not (have|need)', 'i @urge', 'no ,', '(if|do) you need'],
};

export const note: RuleNote = {
  title: 'You need to change',
  hears: 'They may hear that they are a job to be fixed.',
  why: 'What they need is theirs to say. What you would like is yours, and can be asked for.',
  source: 'rosenberg',
  instead: 'I’d like us to do the bills together on the last Sunday of the month. Would that work for you?',
  rewrite: 'I’d like it if you could $1',
};

export const examples: RuleExamples = {
  flags: [
    'You need to stop taking everything so personally.',
    'You have to change, Lorraine.',
    'You should be ashamed of yourself.',
    'It’s high time you grew up.',
    'Show me some respect, I am your grandfather.',
    'You must accept, that is how we do here.',
    'You must try harder, that is all.',
    'You should be more grateful, Kieran.',
  ],
  leaves: [
    'You need to change trains in Crewe.',
    'I need to stop taking it personally.',
    'You don’t have to change for me.',
    'We need to work on the garden.',
    'If you need to stop for a rest, tell me.',
    'Do you need to get a coat?',
    'The doctor said you should eat more greens.',
    'I should have learned to listen.',
    'You need to show your ticket at the gate.',
  ],
};
