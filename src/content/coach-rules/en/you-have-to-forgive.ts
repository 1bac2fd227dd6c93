import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 84,
  patterns: [
    'the least you (can|could)',
    'you (@urge|are supposed|are going) to? (me)? (@bow|give me) !(the|that (i|we)|how)',
    '(can|could|will|why can not) (you|not you) @bow me',
    '(^,|and|now|just) (forgive|hug) me (,|now|already|by|back|and|or|so)',
    '(must|and|have to|do is|just) (accept|take) (my|this) (apology|sorry)',
    '(say|tell me) (it is okay|we are (okay|good|fine)|you (forgive|are sorry|love|accept|are fine))',
    'forgive me (already|by now|now|for this by now)',
    '(give me another chance|forgive and forget)',
    'you owe (me|us) (this|that|one|at|everything|,$|{ (an|a|some) (@dear-b5|_ (@dear-b5)) })',
    '^ apologi* (to|now|your|right)',
  ],
  unless: ['not _? @owe', 'i @owe', 'no need'],
};

export const note: RuleNote = {
  title: 'You have to forgive me',
  hears: 'They may hear that pardon is owed, and that they are late with it.',
  why: 'Asked for as a duty, forgiveness is no gift. A sorry asks for nothing back.',
  source: 'lerner',
  instead: 'I’m sorry I read your journal on Sunday. You don’t have to say anything about it tonight.',
  rewrite: 'I’d like $1',
};

export const examples: RuleExamples = {
  flags: [
    'You have to forgive me.',
    'u need to trust me on this',
    'Why can’t you just believe me?',
    'You owe me an apology, Sandra.',
    'I demand an explanation from the whole team.',
    'Apologize to your aunt right now.',
    'The least you could do is say thank you.',
    'You can’t doubt me after twenty years.',
    'Please, you must believe to me, you must believe me.',
    'Say you forgive me already!',
  ],
  leaves: [
    'You don’t have to forgive me.',
    'You don’t owe me an answer.',
    'I want to apologize to your aunt.',
    'I owe you an apology for Thursday.',
    'You need to sign the form at the desk.',
    'I have to apologize to the crew tomorrow.',
    'She has to forgive him in her own time.',
    'I had to admit that I was scared.',
    'Can I tell you what happened at the depot?',
  ],
};
