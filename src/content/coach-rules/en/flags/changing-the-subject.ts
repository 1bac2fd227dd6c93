import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 72,
  patterns: [
    'let us (leave @that (there|at)|talk about something else|not (dig|get into|go there))',
    '^ anyway (.|,) @ask-b3',
    '^ whatever .',
    '(am|are) not (discussing|getting into|talking about|having) @that',
    'can we _{0,2} (not (talk|discuss|get into|go there|do this)|talk about (something|anything) else|stop talking|get back to)',
    'why _{0,4} talking about (this|that|it|me)',
    '^, it is complicated ,$',
    '(next topic|no comment|(change|drop) the subject)',
    'nothing to (discuss|talk about|say)',
    '(.|,) so? (what is for|did you see (the|what)|who wants)',
    '((not want to|rather not) (talk about|discuss|get into) (it|that|this|who)|not doing this _? (now|again)|^ not this again|never mind _? that|let us talk about _{1,4} (instead|for a)|that is all i (know ,$|will))',
  ],
  unless: ['(@later-d|between)', '@they'],
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
    'Whatever.',
    'Why are we even talking about this?',
    'We’re not discussing this at the table.',
    'No comment from me.',
    'Anyway, what are the kids up to?',
    'It’s complicated, and that is all.',
    'Next topic, please.',
    'I’d rather not get into who said it.',
    'Not this again.',
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
    'Anyway, thank you for coming.',
    'I’m not going to this one alone, come with me.',
    'I’d rather not talk to the bank alone.',
    'Never mind the rain, we have coats.',
  ],
};
