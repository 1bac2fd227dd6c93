import { takenBack } from '../../../coach-words/taken-back';
import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 54,
  patterns: [
    'i _? @been @too? @too? @unkind !(at|to trust|about)',
    'i (was|acted|been|behaved) (like|being|such)? @too? (@curt (@to|lately)|a _? @insult)',
    'i (was|have) not been? (@honest|there (for|when))',
    '(take|took|taken|taking) you for granted',
    'i was (so|too) @wrapped-m _{0,4} (that|to|in) _',
    'i was _{0,2} (hour|hours|minutes) late',
    'i (have|was) been? @sin-ing @thou',
    'i (was too (quick|proud) to|have been (distant|a (lousy|bad|terrible)))',
  ],
  unless: ['(if|when|what) i', ...takenBack],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I was unfair',
  hears: 'They may hear that you saw how you came across.',
  why: 'You put the word on your own act before they have to. That is a part of the blame, taken.',
  source: 'gottman-2015-repairs',
};

export const examples: RuleExamples = {
  flags: [
    'I was careless with your things this spring.',
    'I was rude to you at the counter this morning.',
    'I was being a jerk about the game.',
    'i was such a brat to u yesterday',
    'I was too harsh with you about the report.',
    'I haven’t been fair to you since your father moved in.',
    'I acted like a fool at your retirement party.',
    'I have been taking you for granted, and you work so much.',
    'I know I can be stubborn.',
    "I've been a lousy sister.",
    'I was too quick to blame you.',
    'I just wanted to say I was rude to you.',
  ],
  leaves: [
    'I was careless, but so were you.',
    'You were rude to me.',
    'I was late for the bus.',
    'When I was a child we kept goats.',
    'I wasn’t rude.',
    'He was a jerk to everyone.',
    'I was cold on the terrace.',
    'You said I was selfish.',
    'Was I rude to her?',
    'I have not been sleeping well.',
    'I am short on cash this week.',
    'She says I am too harsh with the dog.',
    'If I was rude, I didn’t notice.',
    'I was too tired to cook.',
    'You say I was rude to you.',
  ],
};
