import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'states-need',
  priority: 50,
  patterns: [
    'i @mid? @wants to (feel|be (@treated|called)|know (that|where we|if|when|who|how we|before)|have (a say|my)|sleep|answer for|speak for)',
    '((i @will|i|is) (rather|to)? be (asked|told)|being @treated _{0,5} important)',
  ],
  unless: ['know who'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I need to feel, I want to be asked',
  hears: 'They might see what is missing for you, and that it can be given.',
  why: 'To want to be asked or told first is a common need. Put as your wish, it is a request and no charge.',
  source: 'rosenberg',
};

export const examples: RuleExamples = {
  flags: [
    'I want to be consulted before you book the hall.',
    'I need to feel wanted at that table.',
    'I need to feel safe in my own kitchen.',
    'I just want to be asked before you promise the car.',
    'i want to feel like part of this team, i need to be included',
    'I’d like to be told when the plan changes.',
    'I need to know where we stand after Sunday.',
    'I want to be trusted with the spare key.',
    'I’d really like to have a say in the shift plan.',
    'Being asked before you invite them is important to me.',
  ],
  leaves: [
    'He wants to be asked first.',
    'I need to be at the station by six.',
    'I don’t want to be asked about it.',
    'You need to feel better soon.',
    'I need to know what time it starts.',
    'Do you want to be included?',
    'I want to be a nurse.',
    'I don’t need to be told twice.',
    'I’d like to know who sent it.',
  ],
};
