import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 77,
  patterns: [
    "(i|ill) (will|would|'d|can|could|might)? (only|gladly|happily|maybe)? (apologize|apologise|say) (sorry|to|it)? you? (when|if|once|after|until|unless|as|the) (soon|day|minute|moment|second)? as? (you|she|he|hell|they) (do|did|apologi*|say|said|admit|admitted|stop|stopped|own|owned|start|explain|mean|tell|ask|show|calm|can|first|freezes|deserve|earn|finally|actually|really|also|too)",
    '(will|am) not (going)? (to)? (apologize|apologise|apologizing|apologising|say|saying) (sorry)? (until|unless|before|if|first)',
    'you (apologize|apologise|say) (sorry|it|to)? (me)? first',
    "(will|would|'d) (be|feel) sorry (when|once|as|if) (you|she|he) (are|is|apologi*|say|admit|stop|own|do)",
    '(apologize|apologise|sorry) (when|once|after) you (do|apologize|apologise|admit)',
    "i (would|'d|will|could|can) (apologize|apologise) (,|but) (but)? (you|only|why)",
    '(where|when) is my apology',
    'you owe me (an|the)? apology (first|too|,)',
  ],
  unless: ['do not (have|need) to', '(he|she|they|who) (said|says)', 'should apologize'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'An apology with terms',
  hears: 'They may hear that your sorry is for sale.',
  why: 'A sorry that waits for theirs can wait a long time. Yours can stand alone, for your own part only.',
  source: 'lerner',
  instead: 'I’m sorry I hung up on you on Monday. That part is mine.',
};

export const examples: RuleExamples = {
  flags: [
    'I’ll apologize when you do.',
    'I’m not apologising until you admit it too.',
    'ill say sorry when u say sorry',
    'You apologize first.',
    'I would apologise if you stopped shouting at me.',
    'I won’t say sorry unless she tells me what I did.',
    'Fine, I’ll be sorry once you are.',
    'Where’s my apology?',
    'I can say sorry if you admit you also were wrong.',
  ],
  leaves: [
    'I’ll apologize when I see her tonight.',
    'You don’t have to apologize first.',
    'I will say sorry to Tom after school.',
    'I’m not going to apologize for crying.',
    'I’d apologize, and I mean it.',
    'When you apologized it meant a lot to me.',
    'Should I apologize before the meeting?',
    'I will apologize to your mother myself.',
    'You say sorry too often.',
  ],
};
