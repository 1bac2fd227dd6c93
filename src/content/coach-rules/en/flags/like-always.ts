import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'absolutes',
  priority: 74,
  patterns: [
    '@ye _{1,8} (.|,)? (as|like|per) @usual',
    '^ (as|like) @usual ,? (@ye|i)',
    '(^ typical|typical of)',
    '(there|here) (you|we) go _{0,5} again',
    'same (old|as always)',
    '@ye @aid _{1,5} (since|from) the (day|start|first)',
    '(day in|without fail)',
    'as per',
    'like @ye do (with|every|all)',
    'that is just? (who|what|how|the way) @ye are',
    'not (like|as if|as though) @ye ever',
    'i (always have been|always will be) ,$',
    '^ @every (the !first|@loud-qa)',
    '(this is so you|^ as usual ,? your)',
    '@ye _{1,8} , always (have|will) ,$',
    '(same|usual) @excuse-qa (every|again|each)',
  ],
  unless: ['@nice-a'],
};

export const note: RuleNote = {
  title: 'Like always, as usual',
  hears: 'They may hear that you expected nothing else from them.',
  why: 'Said like this, every old time is added to this one. This one is enough to talk about.',
  source: 'gottman-startup',
  instead: 'You weren’t at the bus stop at six, and I walked home in the rain.',
};

export const examples: RuleExamples = {
  flags: [
    'You forgot my game. Like always.',
    'You left the gate open, as usual.',
    'As usual, you weren’t there.',
    'Typical. You take the last one and say nothing.',
    'That’s so typical of you.',
    'there you go again',
    'You walked off in the middle of it, just like always.',
    'Same old excuses.',
    'you ignored my message like always',
    'Here we go again, the whole shop has to wait for you.',
    'Without fail you find something to grumble about.',
    'Forever the victim, aren’t you?',
    'Same excuse every month.',
  ],
  leaves: [
    'Everything was as usual at the depot.',
    'You looked great, as always.',
    'I burned the toast, as usual.',
    'A typical shift has ten hours.',
    'The bus was late, as usual.',
    'Thank you, you’re kind as always.',
    'It’s the usual order, please.',
    'Is that typical for this model?',
    'Let’s meet at the usual place.',
    'You’re not late again, don’t worry.',
    'Nothing changes with the new contract.',
    'Mum would say “here we go again”.',
    'We’ll take the usual road.',
    'Always happy to help.',
    'We take the same train every day.',
  ],
};
