import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 83,
  patterns: [
    'you _{0,2} @making @that up',
    '^, prove it',
    'not @recall it',
    '@that (is|was) not (how (it|i|we|things|that)|what (it looks|i|happened|we)|me ,$|like that) !on',
    '^ what @affair ?',
    'there (was|is) (no|nothing) (@affair|between|such|pushing|other|to tell|going on|wrong)',
    'check your facts',
    'i said no such',
    'what you are (talking|on) about',
    'when did i say',
    'why would i (say|do)',
    '^, @that never happen*',
    'you are @dream !(_{0,2} bigger)',
    'i (said|deleted) (nothing|no such)',
    '^ _{1,2} ? i would not',
    'remembering (it|that|this|things) (wrong|differently)',
    'you (see|believe) what you want',
    'you (read|heard) (it|that|something) (in|wrong|into)',
    'laid a finger',
    'did not (hide|steal|lie) (it|about it)? ,? i (simply|just|only)',
    'i never @done-d (to)? @that !(how|i)',
    'i was not (talking|there|even)',
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
    'I did not touch it!',
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
