import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'pseudo-feelings',
  priority: 62,
  patterns: [
    '@feel @as @as? { @ye !(@fond|are (@nice-a !at|right|in|okay|on)|had|have to) _{1,8} } ,$',
    '@feel is @as? @ye',
    '(i|it|this|^|sometimes|to) @aux-a? @feel @as? @as? @ye !(@fond|are (@nice-a !at|right|in|okay|on)|had|have to) _',
    '@feel to me @as @ye',
    '(the|a|this) (feeling|impression|vibe) @as? @ye',
    'not help (feeling|but feel) @as? @as? @ye',
    '@ye _{1,8} (that is|is) how (it|i) feel*',
  ],
  unless: ['yourself', '(you|they) @aux-a? feel'],
};

export const note: RuleNote = {
  title: 'I feel that you',
  hears: 'They may hear an opinion about them, and answer that instead.',
  why: 'It begins as a feeling, and what comes is a thought about the other. The feeling itself is still to be said.',
  source: 'rosenberg',
  instead: 'I felt small when the menu was ordered for me on Friday.',
  rewrite: 'The story I tell myself is that $1',
};

export const examples: RuleExamples = {
  flags: [
    'I feel like you’re pushing me away.',
    'It feels like you don’t trust me with the till.',
    'sometimes i feel like u hate having me around',
    'I feel that you never wanted this move.',
    'I just feel as if you are ashamed of me, son.',
    'It felt like you were laughing at my English.',
    'I feel you are not telling me everything.',
    'Feels like you only call when the car breaks down.',
    'My feeling is that you chose long ago.',
    'It feels to me like you hide things.',
  ],
  leaves: [
    'I feel like you deserve a rest.',
    'I feel like you understand me.',
    'Do you feel like you are alone?',
    'It feels like you’re in a tough spot.',
    'I feel like pizza.',
    'I feel like you’re blaming yourself too much.',
    'You feel that you need a break, fine.',
    'He feels that you are kind.',
    'I feel like you and I could win.',
  ],
};
