import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'reaffirms-care',
  priority: 50,
  patterns: [
    '@iwe (am|are|@will) @mid? @mid? (here|there|around) (for you|to love|@if)',
    'not (going anywhere|leaving you?|giv* up on) !with',
    '(got|have|had) your back',
    '(in your corner|@iwe @mid? @mid? on your (side|team)|in this (together|with you)|(no matter what|whatever) happens|(stand*|right) _{0,2} (by|beside) you|stuck with (me|you|us))',
    '(never|not) _{0,4} (leave (you|us)|too busy for)',
    'you (are not alone|@will? always have (a (home|place)|me|my|us)|have a room)',
    '@iwe @mid? believe in (us|you)',
    '(i|we) @will _{0,2} (do|cross|walk|give|drive) _{0,7} for you',
    '(i|we) (@will|still) _{0,2} ((pick|choose|marry|love) (you|u)|want to come home)',
    'place _{0,5} always there',
    'we are (a|the same|on the same) (team|family|side)',
    '(committed to|invested in) (us|you|making (this|it|us))',
    '@iwe @mid? pray* for you',
  ],
  unless: ['or (i|we) will', 'you are not leaving'],
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
    'I’m never giving up on us, so I’m not giving up on you.',
    'I’m in this with you.',
    'I’d marry you again tomorrow.',
    'Whatever happens with the house, I’m here.',
    'We’re a team.',
    'I’m committed to making this work.',
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
    'I feel used by you.',
    'No matter what I say, you twist it.',
    'Tell her today, or I’ll do it for you.',
  ],
};
