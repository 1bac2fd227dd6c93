import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'states-need',
  priority: 50,
  patterns: [
    '(it|what|that|this|me) @will (mean|help|steady) (me|us|if|for|to|_ _ (to me|if))',
    '@wants it? (if|when) (you|we)',
    '(better|safer|grateful) (for me)? if (you|we)',
    '(a|some|any) (quick|short)? (text|hug|help) _{0,7} (help|good)',
    '(not asking for (much|the)|only ask*)',
    '(helps|help) me _{0,2} (if|when|feel)',
    '(text|message|note|word|call|hug|minutes) @will (be enough|go a long way)',
  ],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'It would help me if',
  hears: 'They may feel asked and not ordered.',
  why: '“It would mean a lot if” says the wish and why it counts. It leaves the other the choice.',
  source: 'rosenberg',
};

export const examples: RuleExamples = {
  flags: [
    'I would feel better if we ate before the hard talks.',
    'i would love it if u came to one practice',
    'It would mean a lot to me if you came to the hearing.',
    'I’d be grateful if you left the heating on for me.',
    'it wld be fine but it would help me if you texted first',
    'I would be so grateful if you could drive me on Thursday.',
    'It helps me when you say what time you’ll be home.',
    'I’d feel better if we agreed on the heating.',
    'It would really help to know the plan the night before, it would help me a lot.',
    'I’m not asking for much, a word when you land will do.',
    'A short note would be enough.',
  ],
  leaves: [
    'It would help him a lot.',
    'Do you mind if I sit here?',
    'That would mean the match is off.',
    'I appreciate your help.',
    'It helped with the pain.',
    'Would you mind if I open the window?',
    'I’d love a cup of tea.',
    'That doesn’t help me.',
    'He said that five chairs were enough.',
    'A small coffee would be enough.',
  ],
};
