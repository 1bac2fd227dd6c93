import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 75,
  patterns: [
    'i @expect you to (be over|get over|@stop|drop)',
    'you have (until|till)',
    'if you do not (give|tell|@stop)',
    '(^,|just|then|so|and) admit it ,$',
    '^, @order !not _{0,6} ((right|this|by) @pronto|immediately)',
    'you (will|had? better) @order !like _{0,5} (@pronto|when|and you|,$|or)',
    'so now? you (will|have to|must|can)? (go|sign|forgive|block|fix|come|start|apologize|pay|tell)',
    'you have (one|two|five|ten|an|a|until|till) (minute*|second*|hour*|day|days|chance)',
    '^, (answer (me|the)|explain yourself|look at me (when|,$)|get (out of (my|here|the)|in the car|off (my|the|your)|your (hands|feet|stuff))|pick (up ,$|that up)|say (it|sorry|you are) ,$|open (the|this) door|hands off|reply ,$)',
    '^, @order !(me know|us know) _{1,8} or (i (will|am|swear|cut|pull|ring|tell|call|walk|leave|take|go)|we|my|so help|else|your|you can forget)',
    'now (kindly|promise me|swear (to|on)|repeat after|do as|do what)',
    '(i am not letting|final answer|end of story|end of ,$|wipe that|stand there|i am waiting)',
    'see what you (did|have done|made)',
    'you are (going to|not leaving|not going|coming|staying|to) _{0,5} (now|tonight|until|till|whether|and that|right)',
    'i (need|want) (an answer|you to _{1,6} (now|today|tonight|immediately|right|already))',
    '(that is an order|i told you to|i am telling you to|no (arguments|excuses|buts) ,$|make it right|either you)',
    '(decide|choose|answer|apologize|say something) (now|,$|right)',
    'i do not care (what|if|how|whether) you',
    '(tell|show|give) me (now|the truth|right|your phone|who)',
  ],
  unless: ['(i admit|am sorry)', '(cake|popcorn|pudding|kettle)'],
};

export const note: RuleNote = {
  title: 'Answer me! Now!',
  hears: 'They may hear that they are being questioned, and that only one answer will do.',
  why: 'Pressed for an answer, most people guard themselves. Asked when they could talk, they may tell you more.',
  source: 'rosenberg',
  instead: 'I’d like to know where the forty dollars went. Could we sit down with it after supper?',
};

export const examples: RuleExamples = {
  flags: [
    'Answer me!',
    'Just admit it.',
    'Look at me when I’m talking to you.',
    'Come home right this minute.',
    'You will say sorry to your grandfather today.',
    'I expect you to drop this, Pauline.',
    'You have until Friday.',
    'Get out of my kitchen.',
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
  ],
};
