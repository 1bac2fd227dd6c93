import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 73,
  patterns: [
    "i (guess|suppose) (that)? i (am|should|owe|must|could|can|have|was|'d|better) (to|be|say|better)? _{0,3} (sorry|apology|apologize|apologise)",
    '(sorry|apologize|apologise) ,? whatever',
    '(sorry|apologize|apologise) ,? (i|or) (guess|suppose|whatever|something) $',
    '(sorry|apologize|apologise) (,|.|!|...|okay|so)? (are|is)? (you|that|everybody|everyone)? (happy|satisfied|pleased|better) (now|?)',
    '^ (well|oh|okay|ok|alright|ugh)? fine (,|.|!|...) sorry',
    '^ (well|oh|okay|ok|alright|ugh)? fine (,|.|!|...)? i am (so)? sorry',
    'if (it|that|this) (makes) you (feel|happy|any) _{0,6} (sorry|apologize|apologise)',
    'if (it|that|this) (will|would) make you (feel|happy|any) _{0,6} (sorry|apologize|apologise)',
    '@sorry ,? if (that|this|it) is what you (want|need|wanted)',
    'if (that|this|it) is what you (want|need|wanted) _{0,5} (sorry|apologize|apologise)',
    'if you (want|need|insist|expect) (me|on|an|that)? (to|apology|an)? (apologize|apologise|say|apology)? (sorry)? ,? (then)? (fine|okay|i) am? (sorry|apologize|apologise)?',
    '(sorry|apologies) not sorry',
    '(there|see) (,|.|!)? i (said|apologized|apologised) (it|i|sorry)? (am|was)? sorry?',
  ],
  unless: ['sorry or not', 'whatever (i|you|it)', 'anything'],
};

export const note: RuleNote = {
  title: 'Sorry, with a shrug',
  hears: 'They may hear that the word was wanted, so you handed it over.',
  why: 'A sorry that is only given to end the talk rarely ends it. If you are not there yet, it is fair to say so and name a time.',
  source: 'our-judgement',
  instead: 'I’m not ready yet. Can I come to you after supper, when I’ve thought about it?',
};

export const examples: RuleExamples = {
  flags: [
    'Sorry, I guess.',
    'I guess I owe you an apology.',
    'Fine, I’m sorry.',
    'im sorry. happy now?',
    'If it makes you feel better, I’m sorry.',
    'I suppose I should apologise for the fence.',
    'sorry or whatever',
    'There, I said I’m sorry.',
    'If you want me to say sorry, okay, I am sorry.',
  ],
  leaves: [
    'I’m sorry, and I mean it.',
    'I owe you an apology.',
    'It’s fine, sorry I was quiet.',
    'I guess he’s sorry.',
    'Are you happy now in the new house?',
    'I’m fine. My brother is sorry he missed you.',
    'I’m sorry. I want you to be happy.',
    'I suppose we should leave soon, sorry.',
    'I said I was sorry and I meant it.',
  ],
};
