import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'asks-consent',
  priority: 50,
  patterns: [
    'you @can always @phone to? me',
    'you @can @phone to? me any*',
    '(free|welcome) to @phone',
    '@if you ever? (need|want) (to|a|some)? @chat _{0,8} (me|i)',
    '@if you (want|need|feel like) to? @chat ,? (,$|i|we|say)',
  ],
};

export const note: RuleNote = {
  title: 'You can come to me',
  hears: 'They might keep the choice, and know where to find you.',
  why: 'The door is open and no one is pulled through it. They decide if, and when.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'You can always ring me, Tuesday or midnight.',
    'If you want to rant about the boss, I’m around.',
    'I’m here if you want to talk.',
    'Feel free to call me after your shift.',
    'Whenever you want a chat, I have tea on.',
    'You’re welcome to write to me, I read slow but I read.',
    'You can tell me anything, you know that, kid.',
    'Are you free to talk after the late shift?',
  ],
  leaves: [
    'You can talk to the manager.',
    'You can call me crazy.',
    'If you talk to him, say hi.',
    'My door is open, so it’s cold.',
    'I’m here for the interview.',
    'You can count to ten.',
    'Don’t talk to me like that.',
    'When you talk over me, I stop.',
    'Call the bank on Monday.',
    'You can tell me where the bus stops.',
    'She said you can always call her.',
    'I’m happy to see you.',
  ],
};
