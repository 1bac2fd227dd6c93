import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'but-justification',
  priority: 66,
  patterns: [
    'not (think|@grasp) _? _? @would (@object|take (it|this)|be @stung)',
    'i @aims you (knew|@would (not|be (okay|fine)))',
    '((nobody|no one|you (never|did not)) @warned me (not|that|anything|it was)|slipped my mind)',
  ],
  alsoNegated: true,
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I didn’t think you’d mind',
  hears: 'They may hear that it was up to them to stop you.',
  why: 'It tells them about your guess, and they already live with the result. Ask what it was like for them, or name what you did.',
  source: 'our-judgement',
  instead: 'I lent your drill to the neighbors and never asked you. It was yours to lend.',
};

export const examples: RuleExamples = {
  flags: [
    'I didn’t think you’d mind.',
    'I didn’t think it would get back to her.',
    'i didnt know u would be so mad',
    'I thought you wouldn’t care.',
    'You never told me it was private.',
    'I thought you’d be fine with it.',
    'Nobody told me not to.',
    'It slipped my mind.',
    'I thought you knew.',
    'Nobody told me it was today.',
    'In my defence, you never told me not to.',
    'I didn’t know you’d take it so hard.',
  ],
  leaves: [
    'I didn’t know you were in town.',
    'I didn’t think we would win.',
    'I thought you were asleep.',
    'You never told me how you two met.',
    'I didn’t know you could sing like that, beautiful.',
    'Someone told me the shop was shut on Mondays.',
    'I thought you would like the blue one.',
    'Did you know they’d be here?',
    'I’m sorry I forgot, and I know it mattered to you.',
    'I didn’t know you took sugar.',
  ],
};
