import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 82,
  patterns: [
    '@overblown',
    '@making !this @every-b3 _{0,5} @drama-b3',
    'over nothing',
    '(did|have) _{1,2} (hurt|upset) _{0,2} @poor-b3',
    '(we|you) _{0,3} (@cross|@fuss-ing|doing this) over (@a|dishes)',
    'everything _{0,5} @drama-b3',
    'over (every|the) (single)? @tiny-b3',
    '(boo hoo|waterworks|diddums|poor little? you)',
    '@nag _{0,2} @making _{1,4} @drama',
    'you call (that|it) (bullying|a problem|abuse|trauma|shouting|hard|stress*)',
    'everything _{0,5} @drama',
    'you blow _{0,5} (up|out)',
    '(you are making _? too much|^, all (this|that) over)',
  ],
  unless: ['sorry for', 'i (made|turned|blew|was|own)', '(@they|thank|love|lads) @fuss-ing?'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'A mountain out of a molehill',
  hears: 'They may hear that the size of their feeling is the problem.',
  why: 'Telling someone the feeling is too big seldom makes it smaller. It can help to ask what else it touched.',
  source: 'gordon-chen-2016',
  instead: 'I forgot the milk and you went pale. Was it about more than the milk?',
};

export const examples: RuleExamples = {
  flags: [
    'You’re making a mountain out of a molehill.',
    'You’re blowing this way out of proportion.',
    'You always make a scene over nothing.',
    'That’s just a storm in a teacup, dear.',
    'You turn everything into a drama.',
    'Don’t make a scene, people are looking.',
    'You’re upset over nothing.',
    'You make a drama out of a wet towel.',
    'Are we seriously arguing over a towel?',
    'Everything is a crisis in this house.',
    'All this over a lid.',
  ],
  leaves: [
    'I overreacted last night.',
    'We climbed the mountain on Sunday.',
    'I’m sorry for making a scene at the bank.',
    'She made something nice out of clay.',
    'My boss is overreacting about the coffee.',
    'I think I blew it out of proportion, and I’m sorry.',
    'Was I making too much of it?',
    'Nothing over ten dollars.',
    'I made a big cake for your birthday.',
    'It’s not an exaggeration, the fish was huge.',
    'All this is for you.',
  ],
};
