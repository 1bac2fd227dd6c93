import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'mind-reading',
  priority: 74,
  patterns: [
    '(real|only|whole) reason @ye',
    '^, (admit|deny) it',
    '@ye @clearly !(need|can)',
    '(deep (down|inside)|part of|@clearly) ,? (@ye|she) !(need|can)',
    'what is going on in _ head',
    'i can (tell|see) @ye (@inner|think|do not|are @jealous|have already)',
    'i (suspect|swear|bet|reckon) that? { @ye !(a|@many|will) _{1,8} } ,$',
    '(what|all) @ye (want|wanted|care about) (is|was) !(to feel|fine|okay|reasonable|fair)',
    'your (tricks|plan all|agenda|little game)',
    'got (in|into) your head',
    'i can (tell|see) @ye (want|think|do not (want|care|like)|are (lying|bored|hiding|enjoying|thinking|jealous|already)|have already)',
    'say what @ye (mean|think|are thinking)',
  ],
  unless: ['(tired|hurt|scared|upset|sorry|angry)', 'went quiet'],
};

export const note: RuleNote = {
  title: 'What you really mean is …',
  hears: 'They may hear that their own words don’t count, because you already know better.',
  why: 'Nobody likes to be told what they mean. Saying what you heard, and asking, leaves them the last word on themselves.',
  source: 'imago',
  instead: 'When you said the flat was “fine,” I heard that you don’t want to move. Did I get that right?',
  rewrite: 'I wonder whether $1',
};

export const examples: RuleExamples = {
  flags: [
    'Part of you likes it when I’m wrong.',
    'The real reason you came is the money.',
    'Admit it, you never wanted the job done right.',
    'Deep down you want me to fail.',
    'You obviously think I can’t drive, Arthur.',
    'Obviously you don’t want my help.',
    'I bet you laughed when I left the room.',
    'I swear you planned it with the other nurse.',
    'All you wanted was my house.',
    'Deep inside you hate this family.',
  ],
  leaves: [
    'What I really mean is that I’m tired.',
    'Would you rather sit by the window?',
    'If you just want to rest, I’ll go.',
    'I’d rather be honest with you.',
    'Did you want me to bring the drill?',
    'You can’t wait to see the baby, and neither can I.',
    'The real reason I came is to say sorry.',
    'I only said that because I was scared.',
    'Is that what you meant?',
    'What you want is reasonable.',
  ],
};
