import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 76,
  patterns: [
    'serves you',
    '@ye deserve* (it|what|the _ for)',
    'you had it coming',
    '@ye (were|are)? (asked|asking) for (it|this)',
    'you wonder why',
    '(did|do|can|could) (@ye|i) (expect !(for|the|a)|blame me)',
    'what (else|choice) (can|could|did) (i|@ye) _',
    'exactly why ,$',
  ],
  unless: ['(well done|@nice-a)'],
};

export const note: RuleNote = {
  title: 'You deserve it',
  hears: 'They may hear that you are glad they are hurting.',
  why: 'Pain handed out as a lesson is mostly remembered as pain. You can say that you are hurt and still angry.',
  source: 'our-judgement',
  instead: 'I’m still angry about the loan, so I’m not ready to help you move this month.',
};

export const examples: RuleExamples = {
  flags: [
    'You deserve it for making me quit the band.',
    'Serves you right.',
    'u had it coming',
    'You asked for it when you lied to the coach.',
    'And you wonder why nobody visits.',
    'What did you expect after that speech, Ron?',
    'What choice did you leave me?',
    'I shouted, and can you blame me?',
  ],
  leaves: [
    'You deserve a long rest.',
    'You deserve it, well done on the promotion!',
    'Nobody deserves that.',
    'You didn’t deserve what he did.',
    'What did you expect the weather to be?',
    'Can I help you?',
    'I had it coming, I was rude.',
    'No wonder you’re tired after two shifts.',
    '“Serves you right,” the fox said.',
    'Do you want me to help you with that?',
    'You asked for tea, not coffee.',
    'He got what he wanted.',
    'After what we did today, we need a bath.',
    'What choice of soup do we have?',
  ],
};
