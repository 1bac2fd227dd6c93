import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'validates',
  priority: 50,
  patterns: [
    '(^,|see|say|and|think) _? you (@be|may be) dead? (right|correct) !(behind|here|there in|there with)',
    'you (called it|had it right|have a right)',
    '(fair enough|@worth (point|question|advice|cop|catch))',
    "(you (have|had|make|made|'d) got?|i (see|take|get)) (a|your|some) @worth? (point|case)",
    'i @mid? agree (with you|and)',
    '(that|it) (is|sounds|was) a? (reasonable|fair) !to',
    '(what|that) you (said|say) _{0,5} (is|was) true',
    'point taken',
  ],
  unless: ['(if|always) _{0,3} right'],
};

export const note: RuleNote = {
  title: 'You are right about that',
  hears: 'They may be able to put down the argument for a moment.',
  why: 'You grant what is true in what they say, even if it is only a part. It need not be the whole.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'You’re right about the bins.',
    'You’re absolutely right about the smell.',
    'fair point, i did say id do it',
    'You have a good point there, neighbor.',
    'I agree with you on the rota.',
    'I see your point about the noise.',
    'That’s a reasonable request.',
    'ok you’re so right, i forgot',
    'You were right to be angry with me.',
    'Good point, and I had not seen it so.',
    'Fair enough, I’d have left too.',
    'I take your point, Doctor.',
    'I take your point, but we also have one car.',
    'That is wise advice, Auntie.',
    'What you said about my temper is true.',
    'I think you’re right about the garden.',
    'You may be right there.',
    'You’ve got a point about the bins.',
  ],
  leaves: [
    'Your right shoe is open.',
    'If you’re right, we should go.',
    'You are right behind the truck.',
    'I don’t agree with you.',
    'You always think you’re right.',
    'What’s the point of this?',
    'She said you’re right.',
    'You never admit you were wrong.',
    'He made a point in the game.',
    'Is that true?',
    'Oh sure, you are always right.',
    'Turn right at the church.',
    'The plan is fair to everyone.',
    'You were right there in the kitchen.',
  ],
};
