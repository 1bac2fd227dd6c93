import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 75,
  patterns: [
    'you have (until|till)',
    'if you do not (give|tell|@stop)',
    '^ @order !(me how|me what|me about|me if|good|well|here|for the|the word|care|in) _{0,3} .',
    '^, admit it ,$',
    '^, @order !(me know|us know) _{1,8} or (i (will|am|swear|cut|pull|ring|tell|call|walk|leave|take|go)|my|so help|your|you can forget)',
    'either you',
    '^, say (it|you|what|okay)',
    'so now? you (will|have to|must|can)? (go|forgive|start)',
    'wipe that',
    '^, @order !not _{0,6} (this|by) @pronto',
    'you will @order !like _{0,5} (@pronto|,$)',
    '^, (answer (me|the)|look at me (when|,$)|get (out of (my|here|the)|in the car|off (my|the|your)|your (hands|feet|stuff))|say (it|sorry|you are) ,$|reply ,$)',
    'i @expect you to { (drop|get|stop|apologize|tell) _{0,6} } ,$',
    '(because i said so|that is an order)',
  ],
  unless: [
    '(i admit|am sorry)',
    '(cake|popcorn|pudding|kettle)',
    '(shock|mail)',
    'soon',
    'go on',
    'very',
    'whenever',
  ],
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
