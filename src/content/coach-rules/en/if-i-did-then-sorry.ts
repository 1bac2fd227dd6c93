import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 80,
  patterns: [
    "if (i|my|that|it|what|anything|something|you|anyone|this|someone|we|any|your) _{1,8} (,|then) then? (all)? i (am|do|would|sincerely|really|truly|just|want|will|must|'d) (only|to|like)? (to)? @very? (sorry|apologize|apologise)",
    'if (i|my|that|it|what|anything|something|you|anyone|this|someone|we|any|your) _{1,8} (,|then) then? (all)? i can only (only|to|like)? (to)? @very? (sorry|apologize|apologise)',
    'if (i|my|that|it|what|anything|something|you|anyone|this|we|any) _{1,8} (,|then) then? i @very? (apologize|apologise|regret)',
    'if (i|my|that|it|anything|something|this|we|any) _{1,8} , then? (so|well|really|very|my)? (sorry|apologies) $',
    'if (i|my|that|it|anything|something|this|we|you|anyone) _{0,4} (hurt|hurts|hurtful|upset|upsets|upsetting|offend*|insult*|annoy*|bother*|embarrass*|disappoint*|wrong*|disrespect*|mad|angry|sad|rude|mean|harsh|unkind|cruel|insensitive|uncomfortable|pain|pained|harm*|crossed|overstep*|wound*|feelings|way|badly|worse|humiliat*|ignored|excluded|unappreciated) _{0,3} (i|then|am) am? @very? (sorry|apologize|apologise)',
    'if (i|my|that|it|anything|something|this|we|you|anyone) _{0,4} (hurt|hurts|hurtful|upset|upsets|upsetting|offend*|insult*|annoy*|bother*|embarrass*|disappoint*|wrong*|disrespect*|mad|angry|sad|rude|mean|harsh|unkind|cruel|insensitive|uncomfortable|pain|pained|harm*|crossed|overstep*|wound*|feelings|way|badly|worse|humiliat*|ignored|excluded|unappreciated) _{0,3} i am am? @very? (sorry|apologize|apologise)',
    'if (i|we) (did|said|do|done) (something|anything|sth) _{0,4} (am|sorry) sorry?',
    'if (i|we) (did|said|do|done) (something|anything|sth) _{0,4} i am sorry?',
    'if (i|we) have (done|said) (something|anything|sth) _{0,4} (am|sorry) sorry?',
    'if (i|we) have (done|said) (something|anything|sth) _{0,4} i am sorry?',
  ],
  unless: [
    '(be) sorry',
    '(will|would) be sorry',
    'if (i|we) am (late|wrong)',
    'if (you|we) (want|need|have|can)',
  ],
};

export const note: RuleNote = {
  title: 'If I hurt you, then sorry',
  hears: 'They might hear that you are not sure you believe them.',
  why: 'The sorry only counts here if the first half turns out to be true. Say the part you know you did, and leave the “if” away.',
  source: 'lerner',
  instead: 'I’m sorry I read your diary when I was cleaning your room.',
};

export const examples: RuleExamples = {
  flags: [
    'If I hurt you, I’m sorry.',
    'If I’ve upset anybody, I apologise.',
    'if that sounded mean then im sorry',
    'If my words caused any offense, I sincerely apologize.',
    'If anything I did on Saturday bothered you, then I’m really sorry.',
    'if i did something wrong im sorry',
    'Well, if it offended you, sorry.',
    'If you felt ignored at the dinner, I am truly sorry.',
  ],
  leaves: [
    'If you keep running you will be sorry.',
    'If I’m late, I’ll call you.',
    'If you want a lift, tell me. I’m sorry I forgot to ask.',
    'I’m sorry I hurt you.',
    'If it rains, we stay in.',
    'If he is sorry, he can tell you himself.',
    'When I hurt you I said nothing, and I’m sorry.',
    'Ask him if he was hurt in the crash.',
    'If you want, we can apologize to the neighbors together.',
  ],
};
