import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 72,
  patterns: [
    'i do not want to talk',
    'too tired for this',
    'can we (not (talk|go there|get into|discuss|do this)|talk about (something|anything))',
    '^ whatever .',
    'now is not a _? time',
    'why _{0,4} talking about (this|that|it)',
    'nothing to (discuss|talk about|say)',
    '(change the subject|drop the subject|talk to the hand|not (this|now) again|not having this|end of discussion|conversation is over|too tired for this)',
  ],
  unless: ['(@later-d|you either)', '@they'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Can we talk about something else?',
  hears: 'They may hear that the door is shut.',
  why: 'Not now is a fair answer when it comes with a when. Without one it sounds like never.',
  source: 'gottman-flooding',
  instead: 'I can’t take this in at midnight. Ask me at breakfast, before the kids are up.',
};

export const examples: RuleExamples = {
  flags: [
    'Can we talk about something else?',
    'I’m not having this conversation again.',
    'Let’s change the subject.',
    'I don’t want to talk about it anymore.',
    'Whatever.',
    'I’m too tired for this.',
    'Now is not a good time.',
    'Why are we even talking about this?',
  ],
  leaves: [
    'I can’t talk about this now, but we can at eight.',
    'Anyway you look at it, the view is lovely.',
    'Math is my favorite subject.',
    'Can we talk about it after dinner?',
    'Whatever you like for lunch is good.',
    'He always changes the subject.',
    'I want to talk about what happened.',
    'Is now a good time?',
    'We had a long conversation on the ferry.',
    'I am too tired for the gym.',
    'What did you talk about in class?',
  ],
};
