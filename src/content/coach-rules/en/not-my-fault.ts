import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 82,
  patterns: [
    '@not _? (my|our) @fault',
    '(how|why|now) _{0,4} my fault',
    '(do not|@stop) _? @blame (at)? me',
    'to do with me',
    '(@they|@kin) started it',
    'take it up with',
    '@only (doing my|following)',
    'what i was (told|given)',
    '(@they|@kin) (made|talked|told) me (into|to ,$)',
    'hands are tied',
    "it was _ 's idea",
    'i was not (even there|the one)',
    'not just me',
    'was told to',
    '(get (the blame|blamed)|always me)',
  ],
  unless: ['your fault', '@they @said'],
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
    'My friends talked me into doing it.',
    'Don’t look at me, blame the bank.',
    'I was just following orders.',
    'That’s not my problem.',
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
  ],
};
