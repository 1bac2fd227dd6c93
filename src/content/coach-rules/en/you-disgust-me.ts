import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 91,
  patterns: [
    'you @sicken me',
    'you make me (sick|cringe)',
    'not (stand|stomach|bear|look at) you !being',
    'no respect for',
    '(one|nobody) _? (would|will) _? @want you',
    'i @loathe (you|your) !(being|for)',
    '(deserve|do|did|found|than) better than you ,$',
    '(disappointed|ashamed) to (call|know|have) you',
    '(why|one reason) (you have no|nobody likes|no one likes|everyone hates|she left|he left)',
    '(nobody|no one|everyone) (likes|loves|hates|wants|can stand) you',
    'no wonder (nobody|no one|everyone|he|she) (left|likes|hates|can|wants|leaves|calls)',
    'you (are|would be|will be) @nothing without (me|my|this)',
    '@ashamed of you ,$',
    'you (make my skin|are beneath)',
    '(not believe|regret|sorry|ashamed|mistake _{0,4}) (i)? (married|marrying|dated|trusted|chose|loved)',
    '(wasted|waste) _{1,4} on you',
    '(settled for|put up with|stuck with|the state of|look at the state) you',
    '(do|deserve|have had) better than you',
    'lucky (i|anyone|that i) (put|stay|stayed|married|tolerate|took|even)',
    'you would not last',
    '(should have listened to|married) my mother',
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
