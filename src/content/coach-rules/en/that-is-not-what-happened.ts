import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 83,
  patterns: [
    '^, prove it',
    '@that (is|was) not (how (it|i|we|things|that)|what (it looks|i|happened|we)|me ,$|like that) !on',
    '^ what @affair ?',
    'there (was|is) (no|nothing) (@affair|between|such|pushing|other|to tell|going on|wrong)',
    '^, @that never happen*',
    'you are @dream !(_{0,2} bigger)',
    'you (see|believe) what you want',
    'laid a finger',
    'i never @done-d (to)? @that !(how|i)',
    'i said (nothing|no such)',
    'what you are talking about',
    'why would i do',
    'remembering it (wrong|differently)',
    'i was not (there|even)',
    'did not lie (it|about it)? ,? i (simply|just|only)',
    '(that never happened|making (it|that|things) up|never said that|did not (say|do) that|remember it wrong|putting words)',
  ],
  unless: ['@rueful', '@they', '(my|i) (fault|was wrong)'],
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
    'You’re making that up.',
    'Why would I do something like that?',
    'I have no idea what you’re talking about.',
    'That never happened.',
    'It wasn’t me.',
    'That’s not how I meant it, officer, that’s not what I said.',
    'Prove it.',
  ],
  leaves: [
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
  ],
};
