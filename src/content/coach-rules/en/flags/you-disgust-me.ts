import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 91,
  patterns: [
    'you @sicken me',
    '(@ashamed of|not stand|i @loathe) you ,$',
    '(nobody|no one) _{0,3} @stand-b4 _{0,2} you !(more|better|enough)',
    'you (@will|are) (be|have)? nothing (without|if)',
    'you @will still be _{1,6} if i',
    'no wonder (nobody|@it-d left)',
    'nobody likes you',
    'put up with you',
    '(you make me sick !with|no wonder your @kin _{0,3} (left|hate*)|(lost|no) (all)? respect for you|ashamed of yourself|waste of (space|air))',
    'you @will be !(better|fine) _{1,6} without me',
  ],
  unless: ['i @be nothing', 'love you'],
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
    'No wonder nobody visits you.',
    'I hate you so much rn',
    'I can’t stand you.',
    'You’d be nothing without my money.',
    'I can’t stand you when you’re with them.',
    'You disgust me, the pair of you.',
    'Honestly I pity you.',
    'I’m ashamed of you.',
    'nobody will ever want you',
    'No one will ever marry you, Clive.',
    'You make me sick.',
    'I’ve lost all respect for you.',
    'You’d be on the street without me.',
  ],
  leaves: [
    'No wonder it hurts, that was your dog.',
    'Nobody could love you more than I do.',
    'No wonder you have a headache.',
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
    'No wonder your mother was hurt, I was rude to her.',
    'You’d be better off without me, I thought.',
    'I have nothing but respect for you.',
  ],
};
