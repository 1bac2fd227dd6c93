import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 83,
  patterns: [
    '^ what @affair-b3 ?',
    '^, nothing happened',
    'i was (not (there|even)|nowhere near|home all) !(when|for)',
    'i (never|do not think i ever) (@done-d|laid) (@that|him|her|anything|a hand|a finger) !(how|i)',
    '(not know|idea|clue|notion) what (you|your) are? (talking|on about|referring|mean)',
    'i said (nothing|no such)',
    '@that (is|was) not (how (it|things|that|i (meant|remember|said))|what (it looks|i (said|did|remember|meant)|happened|you think)|me ,$|me who|like that|meant) !on',
    '(^, prove it|why would i (do|say|want)|putting words)',
    'who (told you that|said anything|that (woman|girl) is)',
    'you are @dream !(_{0,2} bigger)',
    'what you are talking about',
    'you (see|believe) what you want',
    'remembering it (wrong|differently)',
    '(^, @that never happened|making (that|this) up !to|must have (imagined|@dream) (it|that)|would never @done-d that ,$|hear what you want)',
  ],
  unless: [
    'needed',
    '(should|wish|regret|not funny)',
    '@they',
    'sorry (that)? i',
    '(my|i) (fault|was wrong)',
    '(explain|tell me|say more)',
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'That’s not what happened',
  hears: 'They may hear that their memory does not count.',
  why: 'Two people can recall one evening in two ways. Before you set it straight, you can ask what they saw.',
  source: 'gottman-aftermath',
  instead: 'I remember Friday in another way. Tell me yours first, and I’ll listen to the end.',
};

export const examples: RuleExamples = {
  flags: [
    'I never said that.',
    'That’s not what happened.',
    'it wasnt like that',
    'Why would I do something like that?',
    'I have no idea what you’re talking about.',
    'It wasn’t me.',
    'That’s not how I meant it, officer, that’s not what I said.',
    'Prove it.',
    'That never happened.',
    'You must have dreamt it.',
  ],
  leaves: [
    'You shouted across the table that I never do anything.',
    'I never said thank you for the soup.',
    'I’m sorry I said that.',
    'I never told you how much it helped.',
    'She says it never happened.',
    'What happened at the clinic?',
    'My village was not like this one.',
    'I have no idea what to cook tonight.',
    'I wish I hadn’t said that.',
    'Who told you about the concert?',
    'I know it happened, and I did it.',
    'I don’t know what I would do without you.',
    'The concert I waited for never happened.',
    'I must have left my scarf.',
  ],
};
