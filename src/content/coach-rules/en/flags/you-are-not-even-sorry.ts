import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'mind-reading',
  priority: 76,
  patterns: [
    '@ye are ((not|only) sorry !you|sorry you got)',
    '@ye @modal much? (rather|sooner !or)',
    '^, @ye (wish|regret|feel (guilty|threatened)|find it funny ,$)',
    '@ye @aid not wait (to !see|for me to)',
    '@ye (were|have been) (waiting|pretending|hoping|planning)',
    '@ye can not (stand|bear) (it (when|,$)|to see|seeing|me|that i)',
    '@ye are (just|only|@clearly) _{0,3} (because|so you|@jealous)',
    '@ye @aux-a? @jealous (of|that|because|to be|by|i|@they)',
    '@ye @aux-a? always? (hated|resented)',
    '@ye have? never (@inner-ed|wanted|forgave|forgiven)',
    '@ye (still have feelings|were never going|feel nothing|have (given up|stopped (loving|caring)|no intention)|had no intention)',
    '(let us be honest|@ye) _{0,3} preferred',
    '@ye @modal (be|not) _? (happier|relieved|better off|care) _{0,3} (if i|without me)',
  ],
  unless: ['(if|hope) @ye', '^ (are|would|did)'],
};

export const note: RuleNote = {
  title: 'You’re not even sorry',
  hears: 'They may hear that nothing they say will be believed.',
  why: 'Whether a sorry is meant can’t be seen from outside. What it left out can be named.',
  source: 'our-judgement',
  instead: 'Your note on Monday said sorry for the noise. I was hoping for a word about the broken gate too.',
};

export const examples: RuleExamples = {
  flags: [
    'You’re not even sorry.',
    'ur just jealous of my job',
    'You’re only sorry because you got caught.',
    'You’re ashamed of me in front of your friends.',
    'You’ve given up on us, Margaret.',
    'You resented my brother from the first day.',
    'You are mad because I got the promotion.',
    'You’re jealous because I got the early shift.',
    'You’ve been waiting for me to fail, admit it.',
    'You’d rather be at the pub than with your kids.',
    'You can’t wait to get rid of me from this office.',
    'You’d be relieved if I left.',
    'You have no intention of paying Rob back.',
    'You’ve stopped loving me.',
  ],
  leaves: [
    'I’m not even sorry about the haircut.',
    'Are you afraid of the dark?',
    'I know you’re not sorry you moved, and I’m glad.',
    'You are afraid of heights, so I’ll go up.',
    'If you feel guilty, tell me.',
    'I was jealous of your brother.',
    'I hope you don’t regret it.',
    'I felt guilty about the cat.',
    'Did you mean it?',
    'Sooner or later you’d have told me, I’m sure.',
    'You must be tired after the night shift.',
    'You find it funny too, that old show.',
  ],
};
