import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 80,
  patterns: [
    '^ if { i _{1,7} } , then? i am? @sorry ,$',
    '(^,|mean|,) (@ifs|in case|supposing|assuming|to the extent|insofar) _{1,8} _{0,4} (,|then|i|we|my|one) _{0,4} (@sorry-m|regret*)',
    '^ if @doubted (was|were|is|are|got|has|have) _',
    '(if you (want|need) (me to (apologi*|say sorry)|an apology) ,|want me to (apologi*|say sorry) ?|i feel bad if (you|it|that)|to (anyone|anybody|whoever) _{1,8} @sorry)',
    'if (an apology|it|this|that) (is what|will|would|makes|helps) _{0,6} , _{0,3} @sorry',
  ],
  unless: ['be @sorry', 'you want ,', 'if you are _{0,4} open'],
};

export const note: RuleNote = {
  title: 'If I hurt you, then sorry',
  hears: 'They might hear that you are not sure you believe them.',
  why: 'The sorry only counts here if the first half turns out to be true. Say the part you know you did, and leave the “if” away.',
  source: 'lerner',
  instead: 'I’m sorry I read your diary when I was cleaning your room.',
  rewrite: 'I’m sorry that $1',
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
    'If it makes you feel better, I’m sorry.',
    'If you want me to say sorry, okay, I am sorry.',
    'if i ever made u feel unwelcome i apologize',
    'If you were offended, I regret that.',
    'If you want me to say sorry, I will.',
    'If it makes you happy, I’m sorry.',
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
    'If it helps, I can come over.',
    'I’d feel bad if you had to wait in the rain.',
  ],
};
