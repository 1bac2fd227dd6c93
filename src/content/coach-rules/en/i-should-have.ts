import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 50,
  patterns: [
    '(i|^,) @ought to? @of? not? @duty !(for|in on|i could)',
    "i wish i (had|'d) not? (@duty|@sin-ed)",
    'i could take _{0,3} back',
  ],
  unless: ['told (my|the) @kin', 'about you', 'if !(i could|you (@can|will|want|like|need|are|let|have|would)|we)', '(but|though|although|except|only|however) !(i (will|want|would|am|know)|now|imagine)', '(@hush-b6|is just that|in my defense|because (you|he|she|my)|^ so i|big deal|some of us)', '((say|says|said|saying|think|like) i|you (always|never|owe|say|said))', '@yet-b6 !(!(so (were|did|are) |you (know how|should !not|could|started|always|never|pushed|asked for|were (supposed|ignoring))|it is (just|not like)|not like|then again|that (being|is just)|@snub-b6|it would have|get over|in my|i was (only|going)))'],
  leaves: [
    'I should have known you would do this.',
    'I should have brought an umbrella.',
    'You should have called me.',
    'I should have seen it coming.',
    'Should I have called her?',
    'I should have listened to my mother about you.',
    'I should have taken the other job.',
    'They should have asked the neighbors first.',
    'I should have done it years ago, this kitchen looks great.',
    'He thinks I should have stayed home.',
  ],
};
