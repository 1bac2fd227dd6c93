import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 73,
  patterns: [
    'you @urge to? @better !(the|at|trains|off|in|some|for)',
    '(high|about) time you',
    'show me? some',
    '^, start (acting|being|pulling)',
    'you should (try|be (ashamed|more|less))',
    'be a better @being',
    '(can|could) you (just|ever) _? (be|act|shut|let)',
    'why can you not (just)? (be|act|listen|let)',
    'focus on the (now|present)',
  ],
  unless: ['(not|never) (have|need)', 'i @urge'],
};

export const note: RuleNote = {
  title: 'You need to change',
  hears: 'They may hear that they are a job to be fixed.',
  why: 'What they need is theirs to say. What you would like is yours, and can be asked for.',
  source: 'rosenberg',
  instead: 'I’d like us to do the bills together on the last Sunday of the month. Would that work for you?',
};

export const examples: RuleExamples = {
  flags: [
    'You need to stop taking everything so personally.',
    'You have to change, Lorraine.',
    'u need to learn some manners',
    'You should be ashamed of yourself.',
    'You’d better start pulling your weight on this shift.',
    'It’s high time you grew up.',
    'Show me some respect, I am your grandfather.',
    'Maybe you should just try to be a better friend.',
    'Start acting like an adult.',
    'I need you to get over this.',
    'You must accept, that is how we do here.',
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
