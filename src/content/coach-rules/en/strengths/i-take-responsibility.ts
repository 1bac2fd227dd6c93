import { takenBack } from '../../../coach-words/taken-back';
import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 60,
  patterns: [
    'i _{0,3} (take|accept|own|bear|admit|am responsible) (full|the|all|my|up)? (@liable|to? (it|that|this) ,$|for @how)',
    'no (excuse|excuses|buts) !(for (your|his))',
    '(you are right|true|point) _{0,7} i !(had not|could) (@act-b6|@misdeed-ed)',
    'you were right (to|about|that|i)',
    'i _? _? own (that|it ,$|this|up)',
  ],
  unless: ['(i want you|not take)', ...takenBack],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'Taking responsibility',
  hears: 'It may let them put down the work of proving it.',
  why: 'You say plainly that it was yours. In a study of apologies, owning it counted most.',
  source: 'lewicki-2016',
};

export const examples: RuleExamples = {
  flags: [
    'I take responsibility for the mix-up with the tickets.',
    'I take full responsibility for what I wrote in that email.',
    'I own that. I was on my phone the whole dinner.',
    'I’ll take the blame for the broken window.',
    'i wanna own my part in this',
    'I admit it, I hid the bill from you.',
    'I accept responsibility for losing the keys to the chapel.',
    'I’m responsible for what I said to your boy.',
    'I have to own up to that, I ate your lunch out of the staff fridge.',
    'I want to take responsibility for my part in Saturday.',
    'There’s no excuse for how I treated you at the table.',
    'I take full responsibility for the mix-up.',
  ],
  leaves: [
    'You need to take responsibility.',
    'I own a house in Leeds.',
    'I won’t take the blame for this.',
    'I’m responsible for the keys on Fridays.',
    'He never takes responsibility for anything.',
    'I own it outright, no loan left.',
    'I refuse to accept the blame.',
    'Who takes responsibility here?',
    'The company accepts responsibility for lost bags.',
    'I want you to own what you did.',
    "That's a fair point, I hadn't looked at it that way.",
  ],
};
