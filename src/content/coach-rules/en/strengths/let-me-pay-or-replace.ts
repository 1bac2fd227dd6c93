import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'offers-amends',
  priority: 54,
  patterns: [
    "(let me|ill|@both (am|would|'d)? be? @shall to?) (@redo (you !(down|and|both|to)|us|your !life|them|her|him|over|another|to (the|her|him|your)) !(something|about|when|what|a secret|(i|we|you) (am|are|have))|@settle (@any-b6|for|a|every))",
    'i (have|already)? (already|just)? @atoned _{0,7} (@amend|and left)',
    '(least|all) i can do',
    'i owe you a',
    'earn _? _? trust',
    'i (will|can|have) already? (tell|told) (them|her|him|everyone|your _|the _|my _) _{0,7} (my|me|mine|truth|i (@act-b6|was|made|lied|got)|yours|to (stop|give|call))',
  ],
  unless: ['you pay', '@dark-b6'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'A thing I will do or pay',
  hears: 'They may see that it costs you something too.',
  why: 'You offer an act that fits the harm: a new cup for a broken cup. It is part of a sorry that mends what it can.',
  source: 'lerner',
};

export const examples: RuleExamples = {
  flags: [
    'I’ll pay for the window.',
    'Let me clean up the mess I made.',
    'i can buy u a new charger tmrw',
    'I’d like to replace your blue mug.',
    'I’ll cover the late shift for you.',
    'Let me help you with the dishes at least.',
    'I have already ordered a new one for you.',
    'I will tell them it was me, not you.',
    'Let me make you dinner tonight, and you choose.',
    'We will refund your ticket and cover the cost.',
    'I can pay you back the money by Friday.',
    'i can delete the post if u want',
    "I'll tell the team on Monday that the idea was yours.",
    "I've already told them it was my mistake.",
  ],
  leaves: [
    'You should pay for the window.',
    'I’ll make you pay for that, wait and see.',
    'Let me tell you something.',
    'I’ll buy milk on my way.',
    'Let me get this straight.',
    'I have paid for everything for years.',
    'You owe me a new phone.',
    'I’m not paying for that.',
    'Let me see your hands.',
    'I have to pay the rent on Monday.',
    'He will replace the tires.',
    'Let me go.',
    "I'll tell the team on Monday that the plan is good.",
  ],
};
