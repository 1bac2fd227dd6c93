import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'acknowledges-impact',
  priority: 50,
  patterns: [
    '(not _? @fair|unfair|unkind|unfair of me) (on|to|of me to) (you|leave you|put you|put all|ask|expect)',
    'you (did|do) not (deserve|ask for) !(my|me|to be|help|it)',
    'you deserve~ _? (better|the truth)',
    'you should @not @of (had to|been|heard)',
    'why you (could|can|do) not trust me',
    'in your way',
  ],
  unless: ['(boss|if you|may)'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'That was not fair to you',
  hears: 'They may hear that you measure it from their side.',
  why: 'You say that they got less than they should have. It puts the weight on the act, not on their feeling.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'That wasn’t fair to you.',
    'You didn’t deserve that from me.',
    'You deserved better than a text.',
    'i know its not fair on u',
    'You shouldn’t have had to find out from the receptionist.',
    'It’s not right to leave you with all the dishes, I know.',
    'It was unkind to you, what I told the priest.',
    'You didn’t ask for any of this, and I brought it into your home.',
    'You deserved the truth in March, not now.',
    'You didn’t deserve that.',
    'You deserved better from me.',
    'That wasn’t fair on you.',
  ],
  leaves: [
    'It’s not fair to me.',
    'You don’t deserve my help.',
    'You deserve a vacation on the beach.',
    'Life isn’t fair to anyone.',
    'That coffee is too strong for you.',
    'You shouldn’t have gone through my phone.',
    'He left you in an awkward spot.',
    'Is it fair to you?',
    'You deserve to suffer.',
    'You don’t deserve to be a captain.',
    'Is that okay for you at six?',
    'The test was not fair.',
  ],
};
