import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 82,
  patterns: [
    'was not (really)? me',
    '(how|now) _{0,4} my (fault|problem)',
    'i was (asleep|never told)',
    '^, go? ask (your|my|the)? (@kin|him|her|@some-b3 else)',
    '(not|do not|cannot) (blame|look at|shoot) (me|the messenger) (,$|for)',
    'not _? (my|our|on) @fault !(you are)',
    'nothing i could',
    'not like i (planned|meant|did)',
    '(be expected|take it up with)',
    'slipped ,',
    'did not start',
    '@they started it',
    'must have had (the wrong|to|lost)',
    'i was not the only',
    '(nothing to do with (me|it)|not _{0,2} (put|pin) (it|this|that) _{0,2} on me|i was? @only (signed|drove)|^, blame (me|the)|not taking _{1,2} blame|problem , not mine|why ask me|why _{1,3} looking at me|what could i do ,$)',
  ],
  unless: ['@they @said', 'because of me', 'no excuse'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'It’s not my fault',
  hears: 'They may hear that the hurt is nobody’s to look at.',
  why: 'You can look at how it came to be without a court. A small part that is yours can open the talk.',
  source: 'lewicki-2016',
  instead: 'The bill was in my name, and I left it in the drawer for three weeks.',
};

export const examples: RuleExamples = {
  flags: [
    'It’s not my fault.',
    'How is this my fault?',
    'Don’t blame me!',
    'oh so now its my fault',
    'Don’t look at me, blame the bank.',
    'Don’t blame me for the rain.',
    'It wasn’t me, it was your cousin.',
    'Go ask your brother.',
    'It’s not like I meant to scratch the car.',
    'That has nothing to do with me.',
    'Don’t you pin this on me.',
  ],
  leaves: [
    'It was my fault.',
    'It’s not your fault.',
    'I don’t blame you.',
    'What did I do with my keys?',
    'He says it isn’t his job.',
    'The teacher asked me to say a poem.',
    'Blame is a heavy word in our house.',
    'Look at me, I’m dancing!',
    'She plays the bad guy in the school show.',
    'Part of it was my own fault.',
    'How is the new job?',
    'My boss is going to Lyon.',
    'Could you ask your brother whether he needs the van?',
    'Why is it so often me who calls first?',
    'You can count on me for Monday.',
    'I’m not taking the car today.',
  ],
};
