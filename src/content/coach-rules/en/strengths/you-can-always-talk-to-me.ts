import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'reaffirms-care',
  priority: 50,
  patterns: [
    'you @can always @phone to? me (,$|with|for|on)',
    'you @can (@phone to? me (with|for)|count on (me|us))',
    '@if you (need|want|feel like) (to|a|some)? (@chat|help|me) _{0,8} (me|i)',
    '@phone me (@if you need|any*)',
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
    'You can call me any time, even on nights.',
    'Text me if you need a lift home.',
    'If you need help with the papers, come to me.',
    'you can always talk to me',
    'You can come to me with the letter from school, too.',
    'When the ward gets too much, wake me if you need company.',
    'call me whenever u need someone',
    'You can count on me for the hospital run.',
    'You can always text me on my break.',
  ],
  leaves: [
    'Talk to the nurse if you need a form.',
    'She can always call me.',
    'I called my mother.',
    'You can leave your coat here.',
    'Call me when you land.',
    'You can call me crazy.',
    'I can’t always listen.',
    'Never talk to me that way.',
    'The shop is always open.',
    'You can ask the nurse.',
    'Let me know if you are coming.',
  ],
};
