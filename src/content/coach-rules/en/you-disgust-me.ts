import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 91,
  patterns: [
    'you @sicken me',
    'no respect for',
    '@ashamed of you ,$',
    'you make me sick',
    'not stand you !being',
    'i @loathe you !(being|for)',
    'put up with you',
    'nobody _? will _? @want you',
    'nobody likes you',
    'you are @nothing without my',
    '(sick of the sight|no better than|beneath me|dead to me)',
  ],
  unless: ['i @be nothing'],
};

export const note: RuleNote = {
  title: 'You disgust me',
  hears: 'They may hear that there is nothing left in them you would want to talk to.',
  why: 'Disgust tells the other to go away. Under it there is often a hurt that could be told.',
  source: 'our-judgement',
  instead: 'When I found the empty savings tin on my birthday, I felt sick and very alone.',
};

export const examples: RuleExamples = {
  flags: [
    'You make me sick.',
    'I hate you so much rn',
    'I can’t stand you.',
    'You’re nothing without my money.',
    'I can’t stand you when you’re with them.',
    'You disgust me, the pair of you.',
    'Honestly I pity you.',
    'I’m ashamed of you.',
    'nobody will ever want you',
    'I have no respect for you now.',
  ],
  leaves: [
    'I don’t hate you.',
    'I hate it when we shout.',
    'You mean everything to me.',
    'I’m ashamed of what I said at the funeral.',
    'You deserve so much better than that flat.',
    'I felt sick on the bus home.',
    'I hate that you had to wait in the cold.',
    'No wonder you were tired after that shift.',
    'I was afraid nobody would come on Saturday.',
    'I never said I hated you.',
    'She can’t stand the smell of paint.',
  ],
};
