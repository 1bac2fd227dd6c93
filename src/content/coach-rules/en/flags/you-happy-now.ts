import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 80,
  patterns: [
    '(^|you are?) @pleased now ,$',
    '^ you happy',
    'proud of yourself ?',
    'want a @medal-b4',
    'must be nice',
    '(alert the|sue me|is rich ,|rich coming)',
    '(funny|you) , i do not @recall',
  ],
};

export const note: RuleNote = {
  title: 'Happy now? (sarcasm)',
  hears: 'They may hear scorn under the kind word, and brace for more of it.',
  why: 'The words say one thing and the voice says the other. The plain thing is safer to hear and to answer.',
  source: 'our-judgement',
  instead: 'I cleaned the whole flat by myself on Saturday, and I’m tired and a bit angry.',
};

export const examples: RuleExamples = {
  flags: [
    'You happy now?',
    'I hope you’re proud now.',
    'So are you proud of yourself?',
    'Must be nice, getting up at ten.',
    'Do you want a medal for washing one pan?',
    'Satisfied now, are we?',
    'Are you satisfied now, Philip?',
    'Are you happy now, Beth?',
  ],
  leaves: [
    'I’m so happy now that you called.',
    'Are you happy in the new flat?',
    'I want you to be happy.',
    'I hope you’re happy with the curtains, I can change them.',
    'My uncle won a medal for rowing.',
    'She got what she ordered.',
    'You must be so pleased about the exam.',
    'I’m proud of you for going back.',
    'It’s nice that you get to sleep in on Sundays.',
  ],
};
