import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'but-justification',
  priority: 82,
  patterns: [
    'you (made|drove|pushed) me (do|to|into|act)',
    '(left|gave) me no',
    "if you (had|did|were|'d|just|only) _{1,8} i would @not",
    '^ had you _{1,8} i would',
    'you made me { @flare _{0,4} } ,$',
    'asking for @its-m ,$',
  ],
  unless: ['@joy'],
};

export const note: RuleNote = {
  title: 'You made me do it',
  hears: 'They may hear that your act is theirs to carry.',
  why: 'They can do something that is hard to bear, and what you did next is still yours. Those are two talks.',
  source: 'lerner',
  instead: 'When you came home at two I threw your dinner away. Throwing it was my choice, and I’m sorry.',
  rewrite: 'I chose to $1',
};

export const examples: RuleExamples = {
  flags: [
    'You made me do it.',
    'You left me no choice.',
    'If you hadn’t lied, I wouldn’t have gone through your bag.',
    'u pushed me to this',
    'Look what you made me do!',
    'You drove me to it, woman.',
    'Had you answered once, I would have stayed home.',
    'You gave me no other option than to tell the manager.',
    'If you hadn’t gone out I wouldn’t have called her.',
  ],
  leaves: [
    'You made me laugh so hard at lunch.',
    'You make me so happy.',
    'I wouldn’t have passed if you hadn’t helped me.',
    'She says he made her do it.',
    'I had no choice, the road was closed.',
    'You asked for it with extra cheese.',
    'If you had called, I would have come to fetch you.',
    'I was the one who pushed you, and I’m sorry.',
    'My dad never made me do chores.',
  ],
};
