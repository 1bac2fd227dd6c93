import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 83,
  patterns: [
    '(you @seem|your|not be|be|being) @lead? @lead? @touchy !(to|about)',
    '@taking _{1,3} (personally|to heart|tension)',
    '(you|@stop|not) _{0,2} @overdo',
    'in your (head|imagination)',
    'active imagination',
    '@imagine things',
    'reading _{0,3} into',
    '(toughen up|thicker skin|time of the month|on eggshells)',
    '(worked up|hung up on)',
    'you get so',
    'stressed about',
  ],
  unless: ['(i|we|@they) (am|was|take|took|get)', 'not being'],
};

export const note: RuleNote = {
  title: 'You’re too sensitive',
  hears: 'They may hear that something is wrong with them for being hurt.',
  why: 'It turns one moment into a fault of theirs. You can disagree about how it was meant and still ask how it was.',
  source: 'gordon-chen-2016',
  instead: 'I teased you about your new haircut, and it stung more than I guessed. Tell me how it was.',
};

export const examples: RuleExamples = {
  flags: [
    'You’re too sensitive.',
    'Stop being so dramatic.',
    'you take everything so personally',
    'Don’t be such a baby.',
    'You need to toughen up.',
    'Why are you so upset about this?',
    'Ur being paranoid.',
    'You are a little bit too emotional today, habibi.',
    'Is it that time of the month?',
    'Didn’t know I had to walk on eggshells around you.',
    'Oh boo hoo.',
    'Can’t say a single thing to you anymore, can I?',
  ],
  leaves: [
    'I’m too sensitive to caffeine.',
    'You’re so sweet to my mother.',
    'I was being dramatic, and I’m sorry.',
    'My teeth are very sensitive.',
    'You are not being too sensitive.',
    'When I grow up I want to drive trains.',
    'He told me I was too emotional.',
    'Are you serious about the job?',
    'I took it personally when the boss laughed.',
    'She is a sensitive kid, and I like that.',
  ],
};
