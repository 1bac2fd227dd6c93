import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 86,
  patterns: [
    'you @seem-d @lead? @lead? @vile? @nasty !(about|of)',
    '@nasty little',
    '(be (any more|this|so)|who is being) (@nasty|self) !i',
    'as @nasty as you',
    '^ (that is)? @verdict $',
    'you _{0,4} - @faced',
    'the @trait (range|span)? of a',
    'you have no @trait',
    'how @nasty can you',
    '@nasty (little|and proud)',
    'you _? @seem-d @lead more? @nasty',
    'you _{0,2} (all)? the @trait (range|span|skills)? of (a|an)',
    'think the (whole|entire)? world turns',
    'you (have)? got no @trait',
    'you _{0,3} too (chicken|@nasty) to',
    'are you @lead? (@nasty|deaf) ,$',
  ],
  unless: [
    'i @said',
    '(girl|lol|haha)',
    '(i|he|she|we) (am|was) @lead? @nasty',
    'i be',
    '(warm|kind|open|level|light) -',
  ],
};

export const note: RuleNote = {
  title: 'You are so … (a fault)',
  hears: 'They may hear that they are bad, and not that something went wrong.',
  why: 'A word about somebody’s character is hard to answer except with a defense. What happened can be talked about.',
  source: 'gottman-startup',
  instead:
    'You ate the last of the food I’d packed for my shift on Friday, and I worked till six on nothing.',
};

export const examples: RuleExamples = {
  flags: [
    'You’re being ridiculous, Mum.',
    'u r so lazy its unreal',
    'You are impossible to work with on a Monday.',
    'How stupid can you be?',
    'You have no shame, taking the bigger room.',
    'Who’s being childish now?',
    'Do you think the rest of the crew is as clueless as you?',
    'How cruel can you be, Desmond?',
    'You two-faced cow, you smiled at her all evening.',
    'You’re so self-centered, Aoife.',
    'You’ve got no spine.',
    'Are you deaf?',
    'You’re too lazy to lift a plate.',
  ],
  leaves: [
    'You are a warm-hearted man, Ivo.',
    'You’re not selfish for wanting a rest.',
    'I was being childish about the remote.',
    'He’s so lazy since he got the new phone.',
    'I don’t think you’re stupid at all.',
    'It was selfish of me to take the car on Friday.',
    'That movie was ridiculous and I loved it.',
    'This traffic is insane today.',
    'You said “you’re so useless” in front of my crew.',
    'I’m crazy about you.',
    'Your lazy Sunday soup is my favorite.',
    'You’re crazy about that dog, aren’t you?',
    'Are you deaf in that ear?',
    'I was too lazy to lift a plate.',
  ],
};
