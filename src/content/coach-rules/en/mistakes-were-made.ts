import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 78,
  patterns: [
    'got @undone somehow',
    '(was|been) @a _? @mess',
    'just (fell|slipped)',
    '(regret|regrets) (that|if) (any*|some*|it|the|we|my)',
    'to the extent',
    '@agentless (were|got) @undone',
    'any @distress _{0,3} may',
    '(one thing led|just happened|both sides|takes two)',
    'things got _{0,2} (heated|out of hand|carried away|loud|ahead)',
    'things _? got (said|done|broken)',
    'a plate fell',
    'may have (been)? (said|done|caused|offended|upset|misinterpreted)',
    'if (harm|offense|offence|hurt|upset|distress) (was|were|has|may)',
    'nothing wrong was',
    '(take on a life|by themselves|came across ,$|went that way|situation was|on both sides)',
    'whatever (it is|it was|went on|you think)',
    'was put out',
    'if (someone|people) (felt|feels|was|were|is|are|got)',
    'the @caused (did|must|automatically)',
  ],
  unless: ['i (let|made|said)', 'i (am|was) (wrong|to blame)', 'i (hurt|did|chose)'],
};

export const note: RuleNote = {
  title: 'Mistakes were made',
  hears: 'They may hear that no one did it.',
  why: 'The sentence has an act in it and nobody who did it. Put the person in, and it can be mended.',
  source: 'lewicki-2016',
  instead: 'I gave your number to the agency. I did it on Monday and told no one.',
};

export const examples: RuleExamples = {
  flags: [
    'Mistakes were made.',
    'Things were said on both sides.',
    'Things just got out of hand.',
    'it just happened ok',
    'One thing led to another.',
    'There was a misunderstanding with the invoice.',
    'The vase just fell.',
    'It just slipped out.',
  ],
  leaves: [
    'I made a mistake with the rent.',
    'What happened?',
    'I said things I regret.',
    'The chairs were made by my uncle.',
    'I let it get out of hand, and I’m sorry.',
    'Tell me what happened on the bus.',
    'The movie went a bit too far.',
    'It happens every spring by the river.',
    'I broke your cup.',
    'The film is complicated, I didn’t follow.',
    'Did something go wrong at the clinic?',
  ],
};
