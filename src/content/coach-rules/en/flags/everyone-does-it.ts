import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 76,
  patterns: [
    '^, (@folks-b3|we all|all _) @err-b3 (,$|@erred-b3)',
    'just how (@folks-b3|it is)',
    '(boys will|only human|honest mistake|nobody is perfect|these things happen)',
    '@someone-d @err~ @each',
    '^, (@stuff-b3|it) (happens|happen) (,$|(to|in) every*)',
  ],
  unless: ['(you are only|mine)', '(i|we) (love|forgive)', '?'],
};

export const note: RuleNote = {
  title: 'Everybody does it',
  hears: 'They may hear that it counts less since others do it too.',
  why: 'It can be true that all people slip, and this slip was still yours. Saying so is what makes it a sorry.',
  source: 'lewicki-2016',
  instead: 'I left the gate open and your dog got out. That one was mine.',
};

export const examples: RuleExamples = {
  flags: [
    'Nobody’s perfect.',
    'I’m only human.',
    'Everybody does it.',
    'boys will be boys',
    'That’s just how brothers talk.',
    'It was an honest mistake.',
    'All dads forget things.',
    'Couples argue sometimes.',
    'That’s just how families are.',
    'Everyone does it at our place.',
    'Life happens.',
    'It happens to everyone.',
  ],
  leaves: [
    'I made a mistake and I’m sorry.',
    'It’s normal to feel sad after a move.',
    'You’re only human, be kind to yourself.',
    'What happens if the train is late?',
    'Does everybody get a ticket?',
    'I was wrong, and nobody made me do it.',
    'It happens to be my birthday.',
    'The perfect cake needs butter.',
    'How do you make mistakes less often?',
    'Everybody in our street has a cat.',
    'It happens to be raining.',
  ],
};
