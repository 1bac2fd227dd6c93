import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'reaffirms-care',
  priority: 50,
  patterns: [
    'you @mid @mid? my? !never _{0,3} @dear _? (@kin|@soul|to me)',
    '(nobody|no one) (like you|i @will rather)',
    'thank* _? for being (my|there|in)',
    '(best thing _{0,4} happen~ to (me|us)|like a _? @kin to me|friend in me)',
    'you _{0,4} are (everything to|my (everything|world|rock))',
    'what we have _{0,3} worth',
  ],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'What is good about you',
  hears: 'They can hear that you see more in them than what went wrong.',
  why: 'A true word of liking beside the hard part keeps the picture whole. One small thing is better than a list.',
  source: 'gottman-startup',
};

export const examples: RuleExamples = {
  flags: [
    'You’re one of the best people on this ward.',
    'There is nobody like you in this choir.',
    'Thank you for being there at the clinic.',
    'You’re my oldest friend, you know that.',
    'You are such a good friend, that’s why it stung.',
    'You’re my best mate and I messed it up.',
    'You are a wonderful mother, Ana.',
    'Thank you for being my neighbor all these years.',
    'You’re a decent boss, and the rota still went wrong.',
    'There’s nobody like you on nights.',
    'You and the boys are the best thing that ever happened to me.',
    'You’re like a sister to me.',
    'There’s no one I’d rather share a kitchen with.',
    'You and the boys are everything to me.',
  ],
  leaves: [
    'He is a wonderful friend.',
    'A good friend is hard to find.',
    'Is your best friend coming?',
    'You were never a good friend.',
    'He is a great guy.',
    'You are good at chess.',
    'I hate the way you laugh.',
    'You’re a real piece of work.',
    'Are good friends hard to find?',
    'My best friend is called Ana.',
    'You are my neighbor.',
  ],
};
