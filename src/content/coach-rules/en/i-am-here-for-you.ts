import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'reaffirms-care',
  priority: 50,
  patterns: [
    '@iwe (am|are|@will|ill) @mid? @mid? (here|there) (for you|to (love|support)|@if)',
    'not (going anywhere|leaving|giving up on) !with',
    'i am @mid? here ,$',
    '(got|have) (your back|you ,$)',
    '(on your (side|team)|in this together|no matter what|whatever happens)',
    '(never|not) (leave|abandon|give up on) (you|us)',
    'you are (not|never) alone',
    '(home here|set for you)',
    '@iwe @mid? believe in (us|you)',
  ],
  questions: 'never',
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'I am here for you',
  hears: 'They might stop fearing that this fight is the end.',
  why: 'To someone who fears being left, “I’m not going anywhere” answers the fear itself. It is worth saying only if it is true.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'I am here whenever you want company, Nan.',
    'im not giving up on us',
    'We have got your back at the hearing.',
    'You are not alone with the forms.',
    'I’m here for you, also at four in the morning.',
    'I’m not going anywhere.',
    'I’ve got your back with the new boss.',
    'I would never leave you alone with this.',
    'I still believe in us.',
    'No matter what happens with the shop, I love you, child.',
    'We’re in this together.',
    'You are my family, whatever happens with the house.',
  ],
  leaves: [
    'I’m here for the meeting.',
    'I was always there for you, remember that.',
    'He’ll be there for you.',
    'I will not be there for dinner.',
    'I’m not going anywhere with you.',
    'Are they here with you?',
    'There for a moment it rained.',
    'We were on the same side of the road.',
  ],
};
