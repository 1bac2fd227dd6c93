import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 83,
  patterns: [
    '@that (is|was) not (how|what|me ,$|like that)',
    '@that (never|did not) happen*',
    'i (never|did not) @allege to? (@that|any*|such|you*|,$) !(how|i)',
    'you _{0,2} @making @that up',
    'what (you are|your) (talking|on) about',
    '^, prove it',
    '(must have|are) @dream',
    'when did i (say|ever)',
    'why would i (say|do|lie)',
    'not @recall it',
    '@that is a? @lie',
  ],
  unless: ['@rueful', '@they'],
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
