import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 73,
  patterns: [
    '@order _{0,5} for once',
    'show (me|us|a|some) _{0,4} (respect|gratitude)',
    '(you|we) (must|should|need to|have to|have got to) { @yield-b5 (me|us|my|it|this|that|on|over|past|down|up|being|,$|taking) !(trains|off) _{0,6} } ,$',
    '(when will you|when are you going to|why can not you) _? @yield-b5',
    '(could at least|you owe it to|you should be @more)',
    'toughen up ,$',
    'focus on the now',
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
    'Show me some respect, I am your grandfather.',
    'You must accept, that is how we do here.',
    'You should be more grateful, Kieran.',
    'Show some respect.',
    'You owe it to your mother to come.',
    'You should be more grateful.',
    'You could at least call.',
    'Wash a plate for once.',
    'You need to get over yourself.',
    'You have to stop being mad.',
    'Show me some respect, I’m your grandfather.',
    'You need to change, Lorraine.',
    'You must accept it.',
    'Say thank you for once.',
    'You have to forgive this.',
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
