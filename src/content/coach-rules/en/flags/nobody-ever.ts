import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'absolutes',
  priority: 60,
  patterns: [
    '@crowd-a _{0,3} @loath (@us|your)',
    'only ever',
    '(nobody|no one|none of you) _{0,5} (ever|listens|bothers|lifts|@heeds _? (me|us|my|i))',
    '(nobody|no one) else? (can|could|would) !have _{0,4} (you|mad)',
    '(you|they|men|women|people) are all the same',
    '^ we never (talk ,$|do any*)',
    '@ye _{1,5} (everyone|everybody) except me',
  ],
  unless: ['(need|want) _{0,6} (nobody|no one)', 'parcel'],
};

export const note: RuleNote = {
  title: 'Nobody, everyone',
  hears: 'They might hear that they are nobody, or one more in a crowd against you.',
  why: 'Said of everybody, it hides the person you are missing. Say whose call or whose question you were waiting for.',
  source: 'our-judgement',
  instead: 'I sat alone at lunch on Monday, and I wished you had come over to my table.',
};

export const examples: RuleExamples = {
  flags: [
    'Nobody cares about me in this house.',
    'No one ever listens to me.',
    'nobody ever asks what I want for dinner',
    'Everyone hates me, so whatever.',
    'Everybody always blames me when the till is short.',
    'No one here appreciates what I do on nights.',
    'Everyone always leaves me.',
    'Nobody understands me, not even you.',
    'Nobody else would put up with you.',
    'You only ever ring for money.',
    'You thanked everybody except me.',
    'We never do anything I like.',
  ],
  leaves: [
    'Nobody was home, so I left the parcel next door.',
    'No one asked for sugar.',
    'Everyone laughed at the joke.',
    'Nobody likes rain on a wedding day.',
    'Everyone here loves you.',
    'Is no one coming to lunch?',
    'I know somebody who cares about you.',
    'She thinks nobody likes her.',
    'He told me “nobody cares about me” last night.',
    'Everybody knows the way to the station.',
    'No one is to blame for the flood.',
    'We all take the same train.',
    'Nobody was hurt, thank goodness.',
    'Can anybody lend me a pen?',
    'Nobody likes your neighbour’s drum kit.',
  ],
};
