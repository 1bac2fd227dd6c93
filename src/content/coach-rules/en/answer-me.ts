import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 75,
  patterns: [
    '^, (admit it|choose|pick|prove it|explain yourself|answer (me|the|my|your)|look at me (when|and|,$)|speak up|out with it|reply) (,$|,|when|now|and|or|phone|question|_ or)',
    "(^,|better) @order !(me know|us know|you|we|i) _{1,8} or (i|we|you (are|can|will not)|my|your|so help|lose|do not|else|the _{1,2} (is|are|goes|off|'s)|it)",
    'either you _{1,8} or',
    '^, say (it|you|what|okay|we|that|sorry ,$)',
    '^, @order !(not|you|we|i) _{0,6} (this (minute|instant|second)|by @pronto|right now|now (,$|and|or)|immediately|at once)',
    'you (will|are going to) (say (sorry|you)|apologi*|sit|do as|smile|answer|thank)',
    '^, get (out of (my|here|the way)|in the car|off (my|the phone)|your (hands|feet|stuff)|a (job|grip|life))',
    'i (want|demand|expect) (an (answer|apology|explanation)|the truth|you to (apologi*|drop|stop|forgive|get|calm))',
    'i need you to (be (over|past)|forgive|get over|calm|drop|stop|shut|grow|admit|move on)',
    "(^,|so|or) you (had|'d)? better (be|say|apologi*|answer|explain|tell|stop|fix|have|start|watch|show|come|give|make|get)",
    '(because i said so|that is an order|whether you like it|i will not ask again|do as (i|you are)|wipe that|make up your mind|until you (say (sorry|you)|apologi*|admit|explain))',
    '(.|!) now (.|!)',
  ],
  unless: ['i admit'],
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
