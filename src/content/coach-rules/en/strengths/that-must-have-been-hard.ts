import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'acknowledges-impact',
  priority: 50,
  patterns: [
    '(@its-m|you|alone|month|week) must (have|of|be|feel) (been|felt|feel)? (like|so|as)? @too? @pained !(to|your)',
    '(you|@its-m|all) must @of _? (@suffered-m|@lost) !your',
    'imagine @how? _{0,3} (@heavy|@feeling|it (was|felt|feels))',
    '(think|know|see) (of|about)? how @lone-b6',
    'must @of (made you|left you|hit you|stung|hurt|come as|been @too? @heavy to (hear|see|find|sit|read|watch|be))',
  ],
  unless: ['^ you must be'],
  alsoNegated: true,
  questions: 'never',
};

export const note: RuleNote = {
  title: 'That must have been',
  hears: 'They may feel that someone has stood in their shoes for a moment.',
  why: 'You guess at what it was like, out loud. They can set it right if the guess is off.',
  source: 'gordon-chen-2016',
};

export const examples: RuleExamples = {
  flags: [
    'That must have been so lonely, sitting there with the cake.',
    'It must’ve hurt to hear that from your own brother.',
    'You must have felt left out when we all spoke Polish.',
    'that must of been scary on the bus alone',
    'I can only imagine how hard that week was for you.',
    'You must have been worried sick at two in the morning.',
    'It must have been humiliating, me correcting you before the client.',
    'That must’ve felt like a slap after ten years in the job.',
    'I can imagine it was awful to find out from the neighbors.',
    'That must have been exhausting, with the baby and my shouting.',
    'That must have been really hard for you.',
    'That must have made you feel so alone.',
    'It must have been awful to hear it from someone else.',
  ],
  leaves: [
    'That must have been the wind.',
    'It must have been fun at the lake.',
    'She must have been scared.',
    'I can imagine how good that soup was.',
    'You must have lost your keys.',
    'I can’t imagine why she left.',
    'It must have been the cat.',
    'You must have been a lovely child.',
    'He must have felt terrible.',
    'I can imagine a better ending for this movie.',
    'You must have left your keys.',
  ],
};
