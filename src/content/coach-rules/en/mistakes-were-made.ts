import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 78,
  patterns: [
    'got @undone somehow',
    'just (fell|slipped)',
    'to the extent',
    '@agentless (were|got) @undone',
    '(one thing led|just happened|both sides|takes two)',
    'if (someone|people) (felt|feels|was|were|is|are|got)',
    'was @a _? @mess',
    'the @caused must',
    'things got _{0,2} out of hand',
    'may have (been)? (said|caused)',
    'whatever (it was|you think)',
    'regret that (some*|the|we|my)',
    '(came across ,$|on both sides)',
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
