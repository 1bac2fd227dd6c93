import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 75,
  patterns: [
    '^, (admit it|choose|pick (one)?|answer (me|the|my|your)|look at me (when|and|,$)|reply) (,$|,|when|now|and|or|phone)',
    '(^,|better) @order !(me know|us know|you|we|i) _{1,8} or (i !(can|could|will (come|help|wait|drive|bring|be))|we|you are|my|your|so help|do not|else)',
    'either you _{1,8} or',
    '^, say (it|you|what|okay|we|that|sorry ,$)',
    '^, @order !(not|you|we|i) _{0,6} (by @pronto|right now|this (minute|instant))',
    'you (will|are going to) (say sorry|apologi*)',
    '^, (get a (job|grip|life)|do (what|as) (i|you are))',
    'i (want|demand) (an (answer|apology|explanation)|the truth)',
    'i (want|need|expect) you to { @yield-b5 !(me|to) _{1,6} } ,$',
    '(i will not ask again|make up your mind|until you (say (sorry|you)|apologi*|admit))',
    '(.|!) now (.|!)',
  ],
  unless: ['i admit', 'need you to (listen|talk)'],
};

export const note: RuleNote = {
  title: 'Answer me! Now!',
  hears: 'They may hear that they are being questioned, and that only one answer will do.',
  why: 'Pressed for an answer, most people guard themselves. Asked when they could talk, they may tell you more.',
  source: 'rosenberg',
  instead: 'I’d like to know where the forty dollars went. Could we sit down with it after supper?',
  rewrite: 'I’d be glad if you could $1',
};

export const examples: RuleExamples = {
  flags: [
    'Answer me!',
    'Just admit it.',
    'Look at me when I’m talking to you.',
    'Come home right this minute.',
    'You will say sorry to your grandfather today.',
    'I expect you to drop this, Pauline.',
    'Answer me when I ask you something.',
    'Say you’re sorry to your aunt.',
    'Either you call her back or I will.',
    'Sign it today or we’re done.',
    'You’re going to apologize to the neighbors.',
    'I want an answer about the house.',
    'Open the gate. Now.',
  ],
  leaves: [
    'You don’t have to answer me tonight.',
    'I admit it, I took the last one.',
    'He had to explain himself to the judge.',
    'Come over whenever you like.',
    'You will hear from the clinic on Monday.',
    'I need you to pick up the milk on your way.',
    'We have until six to return the van.',
    'Could you tell me how it was?',
    'You’d better take an umbrella.',
    'Did you get out of the city at the weekend?',
    'Take your time. I’m listening.',
    'Please say Temur.',
    'Tell me how it was for you.',
    'Start from the beginning.',
    'Call me before eight or I can drive over.',
    'Bring a coat or an umbrella.',
    'Sit down, dinner’s ready.',
    'Let me know what you need.',
  ],
};
