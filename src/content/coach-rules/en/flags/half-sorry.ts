import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 73,
  patterns: [
    'i (guess|suppose) @link? i _{0,3} @sorry',
    '@sorry @end? (i guess|or? whatever)',
    '@sorry @end? @end? _? _? happy (now|?)',
    '^ (fine|alright|whatever) (,|.) (i am|i)? @sorry ,$',
  ],
  unless: ['dialed'],
};

export const note: RuleNote = {
  title: 'Sorry, with a shrug',
  hears: 'They may hear that the word was wanted, so you handed it over.',
  why: 'A sorry that is only given to end the talk rarely ends it. If you are not there yet, it is fair to say so and name a time.',
  source: 'our-judgement',
  instead: 'I’m not ready yet. Can I come to you after supper, when I’ve thought about it?',
};

export const examples: RuleExamples = {
  flags: [
    'Sorry, I guess.',
    'I guess I owe you an apology.',
    'im sorry. happy now?',
    'I suppose I should apologise for the fence.',
    'sorry or whatever',
    'Fine. Sorry. Happy?',
    'I suppose I owe you an apology.',
    'okay okay sorry!! happy??',
    'Fine, I’m sorry.',
  ],
  leaves: [
    'I’m sorry, and I mean it.',
    'I owe you an apology.',
    'It’s fine, sorry I was quiet.',
    'I guess he’s sorry.',
    'Are you happy now in the new house?',
    'I’m fine. My brother is sorry he missed you.',
    'I’m sorry. I want you to be happy.',
    'I suppose we should leave soon, sorry.',
    'I said I was sorry and I meant it.',
    'I’m fine, sorry about the wait.',
  ],
};
