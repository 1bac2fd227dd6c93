import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 48,
  patterns: [
    '@both _? @owed to? (be more? less? @nicer|work on (my|being|how)|learn (to|how)|stop @acts-ing|listen|watch my)',
  ],
  unless: ['money', 'if !(i could|you (@can|will|want|like|need|are|let|have|would)|we)', '(but|though|although|except|only|however) !(i (will|want|would|am|know)|now|imagine)', '(@hush-b6|is just that|in my defense|because (you|he|she|my)|^ so i|big deal|some of us)', '((say|says|said|saying|think|like) i|you (always|never|owe|say|said))', '@yet-b6 !(!(so (were|did|are) |you (know how|should !not|could|started|always|never|pushed|asked for|were (supposed|ignoring))|it is (just|not like)|not like|then again|that (being|is just)|@snub-b6|it would have|get over|in my|i was (only|going)))'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'What I need to work on',
  hears: 'It may tell them that you have looked at yourself first.',
  why: 'You name the thing you would change in yourself. They do not have to point it out.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'I need to be more patient with you when you’re learning the system.',
    'I have to work on my temper.',
    'i rlly need to be a better friend',
    'I need to listen more, my wife told me so too.',
    'I have to watch my tone after a night shift.',
    'We have to be more considerate about the noise.',
    'I’m not good at saying sorry, but I’m trying.',
    'I should be more honest with you about the rent.',
    'I want to learn how to listen.',
    'I tend to shut down when you cry, Dad.',
    'I need to learn to listen instead of fixing.',
    'I have a habit of shutting down when we argue.',
  ],
  leaves: [
    'You need to be more patient.',
    'I need to be at work by nine.',
    'I have to work on my spelling.',
    'I need to be more careful with money this month.',
    'I don’t need to be more polite.',
    'I have to learn my lines by Friday.',
    'She needs to listen to her doctor.',
    'I need a better job.',
    'Do I need to be more clear?',
    'I want to be a pilot.',
  ],
};
