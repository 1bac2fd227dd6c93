import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 78,
  patterns: [
    '(what (else|more) do you want|do i have to say|want me to beg)',
    'i (have already|already) (@apologized|said i? (am|was)? sorry)',
    'i have @apologized _? (already|@times)',
  ],
  unless: ['you have (done|never)', '@they said', 'should have'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'I already said sorry',
  hears: 'They may hear that their hurt must stop because yours has been said.',
  why: 'A sorry that asks for something back can feel like a bill. It may need time, or the part that was left out.',
  source: 'lerner',
  instead:
    'I said sorry about the funeral, and I don’t think I said the worst bit: I told you I was stuck at work, and I wasn’t.',
};

export const examples: RuleExamples = {
  flags: [
    'Look, I’ve apologised twice in writing.',
    'I said I was sorry, what more do you want?',
    'What else do you want from me, Graham?',
    'Do you want me to beg?',
    'I already apologized, Dad.',
    'What more do you want?',
    'What else do you want from me?',
    'Do I have to say it again?',
    'I already apologized.',
    'I’ve apologized twice already.',
    'I’ve already apologized to everyone.',
    'I have apologized so many times.',
    'What else do you want me to do?',
  ],
  leaves: [
    'I should have apologized on Friday.',
    'I want to say I’m sorry about the boat.',
    'She said she was sorry, and I believe her.',
    'You don’t have to accept my apology.',
    'I’m sorry, is it okay if I call at six?',
    'What do you want for dinner?',
    'What else can I do for you at the shop?',
    'I never said sorry for the lamp.',
    'You were right, I was wrong about the date.',
    'I’m sorry, so let me fix the shelf.',
  ],
};
