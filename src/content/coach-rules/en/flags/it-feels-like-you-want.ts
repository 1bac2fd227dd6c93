import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'mind-reading',
  priority: 78,
  patterns: [
    '@feel @as { @ye (@aux-a? @scheming|do not) _{1,8} } ,$',
    '@seem-a (to me)? @as? @as? @ye @aux-a? @modal? @not? (@mind-b4|@inner|@inner-ed|@scheming)',
    '@seem-a (to me)? @as @ye (have|do not|all)? (@gave-b4|see|notice|only|would not)',
    '(not help|the|my) (feeling|impression|vibe) (is|that)? @as? @ye !(are being)',
    '(i|it|this)? @feel @as? @as? { @ye !(are right|@nice-a|@fond|have to|can talk) _{1,8} } ,$',
    '(just|only) your (backup|@role)',
  ],
  unless: ['(you|he|she|they|anyone) @aux-a? feel', '(safe|loved|better|nothing but)'],
};

export const note: RuleNote = {
  title: 'It feels like you want …',
  hears: 'They may hear a guess about their mind, dressed as a feeling.',
  why: 'What comes here is a thought about the other. The feeling is still waiting to be said.',
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
    'Sometimes it seems to me you never wanted a brother.',
    'It looks like you don’t care about the choir anymore.',
    'seems like u would rather be gaming',
    'It felt as if you were mocking my accent.',
    'I feel like you never trusted me with the baby.',
  ],
  leaves: [
    'It seems to me we both want the same thing.',
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
