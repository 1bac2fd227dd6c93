import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'pseudo-feelings',
  priority: 60,
  patterns: [
    '@feel !(sorry|bad|guilty|awful|terrible|happy|when|free|better|low) _{0,4} @wronged-b3 !(i|to)',
    '@feel ? @wronged-b3',
    '@wronged-b3 _{0,5} (how|what|way) (i|it|we|you) @aux-a? (@feel|make*|made)',
    'how _{0,2} @wronged (i|we) @feel',
    'i @aux-a? @feel _{0,3} (let down|lied to|put down|set up|looked down)',
    '@wronged-b3 . that is how',
    'felt _{0,6} is @wronged',
    'i @aux-a? @feel _{0,3} (@wronged-qe|in the (way|dark)|out of the loop|hard done|less than|on trial|under|not (wanted|welcome))',
  ],
  unless: [
    '(you|he|she|they|anyone|someone) @aux-a? @aux-a? not? @feel',
    '(anyone|cousin|dog|dogs|cat|cats|they|people) _{0,2} @feel',
    '(must|want you to|never want) _{0,3} @feel',
  ],
};

export const note: RuleNote = {
  title: 'I feel attacked',
  hears: 'They may hear a charge, and start to defend what they did.',
  why: 'Words like attacked, used or ignored say what somebody did to you. Under them there is often fear, hurt or being lonely.',
  source: 'rosenberg',
  instead: 'I got scared when three of you asked about the till at once on Monday.',
};

export const examples: RuleExamples = {
  flags: [
    'I feel attacked every time we do the books.',
    'I felt abandoned at the clinic.',
    'i feel so manipulated rn',
    'I’m feeling a bit taken for granted on these night shifts.',
    'I have felt ignored since you got the promotion.',
    'Honestly I felt ganged up on at dinner, at my age.',
    'I feel tired and unappreciated.',
    'I am feeling very much insulted by this email.',
    'Felt judged, tbh.',
    'I’ve been feeling sidelined since March.',
    'Used, that’s how you made me feel.',
    'I felt babied in that meeting.',
    'I feel kept in the dark about the loan.',
    'I feel lied to.',
  ],
  leaves: [
    'I don’t feel attacked.',
    'The soldiers attacked at dawn.',
    'You must feel betrayed.',
    'She felt rejected by the school.',
    'I feel happy to be used as a driver.',
    'I felt the crowd push past.',
    'Did you feel ignored?',
    'I never want you to feel rejected.',
    'I felt left out at the lunch on Sunday.',
    'You must have felt ignored by us at the table.',
    'I’d feel better if we talked.',
    'I felt my way along in the tunnel.',
  ],
};
