import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'mind-reading',
  priority: 78,
  patterns: [
    '@seem-a @as? @as? @ye @aux-a? @modal? @not? (@inner|@inner-ed|@scheming)',
    '@ye act (like|as) (you|i)',
    'not help (feeling|but feel) @as? @ye',
    '@seem-a @as @ye (would|have|are (just|only|embarrassed|ashamed|hiding|trying)|do not|never|only)',
    '(the|a) (feeling|impression|vibe) @as? @ye',
    '(i|it|this)? @feel @as? @as? { @ye !(are right|@nice-a|@fond|have to|can talk) _{1,8} } ,$',
  ],
  unless: ['(you|he|she|they|anyone) @aux-a? feel'],
};

export const note: RuleNote = {
  title: 'It feels like you want …',
  hears: 'They may hear a guess about their mind, dressed as a feeling.',
  why: 'After “I feel like you” comes a thought about the other. The feeling is still waiting to be said.',
  source: 'rosenberg',
  instead: 'I felt small when the whole table laughed at my plan on Tuesday.',
  rewrite: 'I worry that $1',
};

export const examples: RuleExamples = {
  flags: [
    'i feel like u hate me',
    'It seems like you want me to fail, sir.',
    'I felt like you were laughing at me.',
    'Sometimes it feels as if you’re trying to control every shift.',
    'You act like you don’t know me at school.',
    'It looks like you don’t care about the choir anymore.',
    'seems like u would rather be gaming',
    'It felt as if you were mocking my accent.',
    'I feel like you never trusted me with the baby.',
  ],
  leaves: [
    'It feels like rain today.',
    'I feel like a walk by the river.',
    'I think you’d love the new baker.',
    'It felt like a long night on the ward.',
    'I don’t think you hate me.',
    'Do you think you want the blue one?',
    'You seem tired, come and sit.',
    'I felt alone when the door closed.',
    'You look like you need a coffee.',
  ],
};
