import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 66,
  patterns: [
    'expected (more|better)',
    'disappointed in you',
    '(so this is how @ye|this is what i get)',
    'and @ye @sulk-bx',
    'i? can not believe that? { @ye !(are (here|already)|@gladly|got|have) _{1,8} } ,$',
    'i trusted you',
    '^ so @ye (decided|went|let|told)',
    'thought @ye were (different|better)',
    '@ye still (complain|whine|moan)',
    'all i asked',
  ],
  unless: [],
};

export const note: RuleNote = {
  title: 'I can’t believe you',
  hears: 'They may hear that you have changed your mind about who they are.',
  why: 'It says how shocked you are and leaves out what at. The act and the feeling tell more.',
  source: 'rosenberg',
  instead: 'I heard from the neighbors that you are moving out, and it stung that it wasn’t from you.',
  rewrite: 'It hurt that $1',
};

export const examples: RuleExamples = {
  flags: [
    'I can’t believe you told her my secret.',
    'I can’t believe you’d think that of me!',
    'cant believe u left without me',
    'I expected better from you.',
    'I’m so disappointed in you, young man.',
    'I can’t believe you sold the piano while I was in the hospital.',
    'So this is how you treat an old friend.',
    'I drive all night, and you complain about the coffee.',
    'So this is how you repay a favor.',
    'A quiet evening, that’s all I asked.',
  ],
  leaves: [
    'I can’t believe you’re here!',
    'I can’t believe it’s Friday.',
    'I can’t believe you made this cake for me.',
    'I’m not disappointed in you.',
    'I can’t believe he told her.',
    'I’m so proud of you.',
    'I thought you were at work.',
    '“I can’t believe you,” said the queen.',
    'I wish you were here, Grandpa.',
    'I trusted the map, and it was old.',
    'I’m ashamed of what I said.',
    'What a friend you are, thank you!',
    'I believe you.',
    'I can’t believe you remembered!',
    'This is how you fold the map.',
    'I am disappointed about the weather.',
    'I asked all of them to the party.',
  ],
};
