import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 82,
  patterns: [
    'take it up with',
    '(it|that) was (all you|not me|you who|him|them who|her idea|your idea|by mistake|an accident ,$)',
    'i was not the only',
    'can not be expected',
    'slipped ,',
    'always me',
    '(how|now) _{0,4} my fault',
    '@they started it',
    '@only following',
    'what was i meant',
    '@kin talked me (into|to ,$)',
    '^, do not _? blame (at)? me',
    'i was never told',
    'ask (your|my|the|him|her) _? (sister|brother|mother|mum|mom|dad|father|boss|friend|son|teacher|traffic|weather|oliver|manager)',
    'was not me ,$',
    'do not look at me ,$',
    'i was (asleep|not even)',
    'must have had (the wrong|to|lost)',
    '@not _? my @fault !(you are)',
    '(out of my hands|hands are tied|do not (blame|look at) me ,$|made me do it|following orders)',
  ],
  unless: ['@they @said', 'because of me'],
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
    'Don’t blame me for the rain.',
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
