import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 84,
  patterns: [
    'can not doubt me',
    'the least you (can|could)',
    'you (@urge|are (supposed|going)) (it)? to? (me)? @bow',
    'why can not you @bow',
    'give me another chance',
    'have to forgive',
    'say it is okay',
    '^, say you (forgive|are sorry|love|accept)',
    'i @expect an _? explanation',
    '^, apologi* (to|now|your|right)',
    'you owe (me|us) { (an|a|some) _{1,2} } ,$',
    'you owe me this',
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
