import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'reaffirms-care',
  priority: 50,
  patterns: [
    'you @can (always)? @phone (to|on|out to)? me (,$|with|if|any*|for|on) !crazy',
    '@if you (need|want|feel like) (to|a|some)? (@chat|someone|company|help) _{0,8} (me|i|here)',
    '@phone me (@if you (need|want)|any*)',
    'i @aux (happy|glad|here) to _{0,3} (listen|@chat)',
    'my door is always',
    'always a (plate|place|bed)',
  ],
};

export const note: RuleNote = {
  title: 'You can always come to me',
  hears: 'They may know where to turn, also after a bad day between you.',
  why: 'An open door is care that can be used. It holds best with something solid in it, like a time or a number.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'You can come to me with the letter from school, too.',
    'When the ward gets too much, wake me if you need company.',
    'call me whenever u need someone',
    'You can count on me for the hospital run.',
    'My door is always open, and so is the biscuit tin.',
    'There’s always a plate for you here.',
    'You can always text me on my break.',
  ],
  leaves: [
    'Call me when you land.',
    'You can call me crazy.',
    'I can’t always listen.',
    'Never talk to me that way.',
    'The shop is always open.',
    'You can ask the nurse.',
    'Let me know if you are coming.',
  ],
};
