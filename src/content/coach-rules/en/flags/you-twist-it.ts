import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 77,
  patterns: [
    '@sorry that? @ye (can not take|took _ the wrong|went and|have decided)',
    '(@ye|your) @aux-a? (twist*|misunderstood|misread|got it all)',
    'words in my mouth',
    '@ye (turn|make) everything',
    '@ye @be (being|getting|too)? @unfair',
    '(feel|feels) like @ye (are (punishing|using|pushing|running)|have been|threw|replaced|married|only)',
    '@ye cry wolf',
    'i feel @as? you are not',
  ],
  unless: ['(afraid|think) _{0,3} @ye', '(are|if) @ye'],
};

export const note: RuleNote = {
  title: 'You twist it',
  hears: 'They might hear that what they saw and heard does not count.',
  why: 'Two people can remember one evening in two ways. Say what you remember and ask what they do.',
  source: 'gordon-chen-2016',
  instead: 'I remember saying “maybe” about Saturday, not “yes.” What do you remember?',
};

export const examples: RuleExamples = {
  flags: [
    'You misunderstood everything I said.',
    'ur twisting my words',
    'You got it all wrong.',
    'You turn everything into a drama.',
    'You are putting words in my mouth, sir.',
    'You’re being unfair.',
    'You’re so defensive.',
    'You’re being unreasonable, sir.',
    'I’m sorry you can’t take a joke.',
    'Sorry you went and told everyone.',
  ],
  leaves: [
    'I misunderstood what you said.',
    'Sorry, I think you misheard the price.',
    'You’re making sense.',
    'I’m making it up to you on Sunday.',
    'She is twisting my words.',
    'You’re not being unfair.',
    'Am I being too difficult?',
    'You start a new course in May.',
    '“You’re making that up,” laughed the teacher.',
    'You act in the school play, don’t you?',
    'I twisted your words, and that was mean.',
    'You’re blaming yourself too much.',
    'You made it home!',
    'They expect me to be there at six.',
    'I’m sorry you are ill.',
  ],
};
