import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'absolutes',
  priority: 70,
  patterns: [
    '[ @ye @aux-a? @folk-a? @every ] !(@spare-bx|@fine|on my mind|in my|been (my|there)|start with|find the|were the|did) _',
    '@ye _{1,8} (all the time|constantly|24 7|nonstop)',
    'every (last|single) one of @ye',
    '@ye _{1,8} (all the time|constantly|without fail|day in|24 7|every single|non stop|nonstop)',
    '@ye _{0,2} @endless-qa',
  ],
  unless: ['(@nice-a !(for me|at (me|us))|good|@every there)', '^ (have|had|did|do|were|are) @ye'],
};

export const note: RuleNote = {
  title: 'You always …',
  hears: 'They may start looking for the one time they did not.',
  why: 'Said of all the time, a complaint about an act turns into one about a person. The last time it happened is easier to answer.',
  source: 'gottman-startup',
  instead:
    'On Tuesday you changed the shift plan without asking me, and I had already booked the babysitter.',
};

export const examples: RuleExamples = {
  flags: [
    'You always take his side.',
    'you always cancel on me last minute',
    'Why do you always have to be right?',
    'You always do this at Grandma’s house.',
    'u always leave me on read',
    'You always make excuses for the mess in the break room.',
    'At work you always interrupt me in front of the customers.',
    'You always spend my half of the rent money first.',
    'Honestly, you always bring that up at dinner.',
    'You always think the worst, son.',
    'You always blame me when the machine stops.',
    'You always tell me what to do in my own kitchen.',
    'You make a face all the time when I speak.',
    'You’re permanently in a bad mood.',
  ],
  leaves: [
    'You can always call me after my night shift.',
    'You always make me smile.',
    'You always know what to say, mate.',
    'Have you always lived in Leeds?',
    'You always wanted a boat, Grandpa.',
    'I will always love you.',
    'He said “you always leave” and laughed.',
    'We’ll go to the place you always liked.',
    'It’s not true that you always cancel.',
    'You’ve always been there for me.',
    'She always takes the bus.',
    'You should always lock the van.',
    'You always find the best seats.',
    'Do you always walk to work?',
    'The road is permanently closed.',
  ],
};
