import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 83,
  patterns: [
    '@nag _{0,2} @overdo-d',
    'active imagination',
    'read~ _{0,3} into',
    '(you _? @seem-d|@stop being) @lead? @lead? @touchy !(about|for|of)',
    '^, toughen up',
    'not? @taking (things|everything) _? (personally|to heart|tension)',
    'not be so @touchy',
    'you cry wolf',
    'you (are|were)? @always _{0,2} (in bits|going on about|something)',
    '(thin - skinned|thicker skin|hormones|wrong side of the bed|all in your head|over - sensitive)',
    'you (always|were) overreacting',
  ],
  unless: ['@we-d @own', 'you are not', '(me|i) being', 'sorry'],
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
    'Ur being paranoid.',
    'Don’t be so dramatic about it.',
    'You’re overthinking it, love.',
    'It is all in your head, my friend.',
    'You always take things so personally.',
    'Stop being so sensitive.',
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
