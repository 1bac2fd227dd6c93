import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'reaffirms-care',
  priority: 50,
  patterns: [
    'i @mid? (want|hope|wish) (us|we|this) to? @mid? be? (@okay|last|back)',
    'we @modal (get|make|rebuild|find|work|come) (through|it|this|out|that)',
    'i @mid? @mid? want to (be (with|near) (you|us)|come home to you)',
    'want you (here|home|near) !by',
    'you @be always? be? my (@kin|@dear|whole|home|girl|boy|first|own|team|safe)',
    '(still|always) (your (@kin|person|mum|girl|boy)|on your)',
    'worth (the|more than)',
    '(never|not) (want|wish)? to? _{0,3} (lose|hurt|harm) (you|us|our)',
    '(scared|hate|last thing i want|not stand|terrified) _{0,3} (losing|lose|lost|fighting|fight|seeing) (you|with)',
    '(even (when|if)|idc how) (we|i|you|mad|much|many|bad) _{0,8} (still|love|stuck|want)',
  ],
  unless: ['(he|she) would', 'will not hurt', '(friends|people|manners|friend) who'],
  questions: 'never',
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'I want us to be all right',
  hears: 'They may hear that you are fighting for the two of you, not against them.',
  why: 'In a fight each looks at the other as the problem. “Us” turns both toward the same side.',
  source: 'eft',
};

export const examples: RuleExamples = {
  flags: [
    'I want us to be okay again by your birthday.',
    'I hope we can still be friends, even with the shop closed.',
    'i want to be with u',
    'Our friendship is worth more than that deposit.',
    'You’re still my brother.',
    'We’ll get through this.',
    'I want this to work, also on the night weeks.',
    'We can rebuild it, slowly.',
    'Gran, I could never knowingly harm you.',
    'I don’t want to lose you over a parking space.',
    'i never want to hurt u again',
    'The last thing I want is to fight with my own sister.',
    'I’m scared of losing you.',
    'I hate fighting with you.',
    'We don’t want to lose you on this team.',
    'I can’t stand seeing you sad like this.',
  ],
  leaves: [
    'I don’t want us to be friends.',
    'I want this to be done by Friday.',
    'We are still open until nine.',
    'Do you want us to wait?',
    'I want you out.',
    'If we get through this, drinks are on me.',
    'They want to be with you.',
    'They can work it out.',
    'I don’t want to see you again.',
    'I can’t stand you.',
    'He would never hurt you.',
    'It won’t hurt you to try.',
    'If you ever leave, I’ll hurt you.',
    'I don’t want to lose my keys.',
  ],
};
