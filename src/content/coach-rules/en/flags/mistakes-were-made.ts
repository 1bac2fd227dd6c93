import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 78,
  patterns: [
    '@agentless-b3 (were|was|got|get|have been) _? @undone-b3',
    '@undone-b3 somehow',
    'was @a _{0,2} @mess',
    '@stuff-b3 happen ,$',
    '@some-b3 must have (gone|told|moved)',
    'any _{1,3} (may|might) have (been|caused)',
    '(it|that) just _{0,2} (happened|came out|slipped|fell)',
    'whatever happened ,$',
    'things (got|get) _{0,3} (out of hand|messed)',
    'situation (developed|turned|arose|was what)',
    '@agentless (were|got) @undone',
    'the @caused must',
    'whatever (it was|you think)',
    'may have (been)? (said|caused)',
    'if (someone|people) (felt|feels|was|were|is|are|got)',
    'to the extent',
    '(supposedly|one thing led|takes two|assuming any|whatever it is|which i doubt|should any of)',
    '(came across ,$|on both sides)',
    '(^, somehow (the|it|your|my)|went missing|just broke|@stuff-b3 (happens|happen in))',
  ],
  unless: ['i (let|made|chose|own)', 'i (am|was) (wrong|to blame)', 'worse', 'i hurt'],
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
    'It just fell off the shelf.',
    'It just slipped out.',
    'Somehow the letter went to the wrong house.',
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
    'Accidents are part of skiing.',
    'I don’t know what he said to you.',
    'Somehow I always miss that bus.',
  ],
};
