import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 76,
  patterns: [
    'boys will',
    'honest mistake',
    'nobody is perfect',
    'only human',
    'things happen~ ,$',
    '(everyone|people) (does|gets|do|has|have|fight|lie|forget|forgets|borrow|says|say|raise) (it|that|them|voices|their voices|late|angry|drunk|slagged)',
    '@someone-d @err~ @each',
    'just how brothers talk',
    'we all (have|has|gets|get|say|says|make|makes|argue|fight|fights|lose|loses|forget|forgets|lie|lies|yell|yells) (bad|tired|stressed|mistakes|things|late|angry|their|each|sometimes|,$|all)',
  ],
  unless: ['(you are only|mine)'],
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
    'We all make mistakes.',
    'Nobody’s perfect.',
    'I’m only human.',
    'Everybody does it.',
    'boys will be boys',
    'That’s just how brothers talk.',
    'It was an honest mistake.',
    'These things happen.',
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
  ],
};
