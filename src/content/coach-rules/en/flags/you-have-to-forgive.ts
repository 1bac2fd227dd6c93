import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 84,
  patterns: [
    'the least you (can|could)',
    'you (@urge|are supposed|are going) to? (me)? (@bow|give me) !(the|that (i|we)|how)',
    '(say|tell me) (it is okay|you (forgive|love)|we are (okay|good))',
    '^, forgive me (already|by|now|so|or)',
    '(and|have to|so) (take|accept) my apology',
    'you owe (me|us) (this|that|one|at)',
    'you owe (me|us) { (an|a|some) @dear-b5 }',
    '(give me another chance|forgive and forget)',
  ],
  unless: ['not _? @owe', 'i (owe|have (to|no))', 'no need'],
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
    'You owe me an apology, Sandra.',
    'The least you could do is say thank you.',
    'Please, you must believe to me, you must believe me.',
    'Say you forgive me already!',
    'The least you can do is forgive me.',
    'You should forgive me by now.',
    'Forgive me already.',
    'You owe me an answer.',
    'You owe me an apology.',
    'You have to trust me again.',
    'You owe me that much.',
    'Say it’s okay.',
    'You must accept it.',
    'The least you could do is smile.',
    'You need to believe me.',
    'You should forgive me, I’ve done the dishes all week.',
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
    'Will you forgive me one day?',
    'Please forgive me for the shouting.',
    'I have to say you should forgive me only if you want to.',
  ],
};
