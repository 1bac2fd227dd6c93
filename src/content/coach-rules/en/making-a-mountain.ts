import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 82,
  patterns: [
    '@overblown',
    '@nag _{0,2} @making _{1,4} @drama',
    'everything _{0,5} @drama',
    '@making _{0,4} (into|out of) (a|an|nothing)',
    '(this|@cross|@fuss-ing) over @a',
    'blow~ _{1,3} out of',
    'little @heart',
    'you call (that|it) (bullying|a problem|abuse|trauma|shouting|hard|stress*)',
    '(boo hoo|diddums|poor you)',
    'you blow _{0,5} (up|out)',
    '(out of proportion|storm in a|tempest in|over nothing|blow this up|nitpick*|splitting hairs)',
  ],
  unless: ['i @own', 'i (turned|made|blew)'],
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
    'Stop making such a big deal out of it.',
    'You always make a scene over nothing.',
    'That’s just a storm in a teacup, dear.',
    'Honestly, crying over a phone.',
    'You turn everything into a drama.',
    'Don’t make a scene, people are looking.',
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
  ],
};
