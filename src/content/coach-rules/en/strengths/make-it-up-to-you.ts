import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'offers-amends',
  priority: 60,
  patterns: [
    '(i|we|me|to) make @its-m @mended !(as|there)',
    'it up to you ,$',
    'make amends',
    '(put|set) @its-m right',
  ],
  unless: ['you _{0,3} make'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'Making it up to them',
  hears: 'They may hear that the sorry comes with something you will do.',
  why: 'An offer to put it right counted second in a study of apologies, after owning it.',
  source: 'lewicki-2016',
};

export const examples: RuleExamples = {
  flags: [
    'I’d like to make it up to your mother, too.',
    'Let me make this right with your mom.',
    'i wanna make things right between us',
    'I’d like to make amends for the summer.',
    'Let me put it right, I can drive back tonight.',
    'We want to make it right for you, ma’am, the room is free.',
    'Let me make it up to you.',
    'Whatever it takes to put this right, I’d like to try.',
  ],
  leaves: [
    'You need to make it up to me.',
    'He’s making it up as he goes.',
    'That doesn’t make it right.',
    'I can fix the sink on Sunday.',
    'You’re making this up.',
    'Two wrongs don’t make it right.',
    'Can you fix this?',
    'She made up with her sister.',
    'Don’t make it better, make it shorter.',
    'How will you make it up to me?',
    'Turn left and make it right there.',
  ],
};
