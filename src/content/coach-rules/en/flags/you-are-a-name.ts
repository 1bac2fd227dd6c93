import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 90,
  patterns: [
    'you @seem-d @lead? @lead? @lead? @vile? ,? @vile? @name',
    '(your|@stop @seem-d|you (always)? (were|been|stayed|turned into)) @lead @lead? @vile? @name',
    'what a @vile? @name !i',
    'you are (a|an|such a) @foul-b4 (@kin|@being)',
    '(call yourself|excuse for a)',
    'keyboard warrior',
    'you (have|always) (always|never)? (been|were) @lead? @lead? @vile? @name',
    'you will always be @lead @lead? @vile? @name',
  ],
  unless: ['(i love (it|you|that)|love ya|haha|lol|😂|🤣|😘|❤)', 'i @said', '(i am|was i) (a|an|such|the)'],
};

export const note: RuleNote = {
  title: 'You are a … (a name)',
  hears: 'They may hear that one act has become the whole of who they are.',
  why: 'A name leaves nothing to mend. It is easier to answer for something that was done.',
  source: 'gottman-startup',
  instead:
    'On Tuesday you told me the rent was paid, and then the letter came. I’d like to know what happened.',
};

export const examples: RuleExamples = {
  flags: [
    'You’re a cheat, and everybody at the garage knows it.',
    'ur such a hypocrite omg',
    'You are nothing but a bully.',
    'Honestly Derek, you’re a complete and utter muppet.',
    'If you ask me, you are the coward, Stan.',
    'You were always a lazy slob, even at school.',
    'What a jerk you are.',
    'You call yourself a friend?',
    'You’ll always be such a loser.',
  ],
  leaves: [
    'You’re not a liar, I know that.',
    'I was an idiot about the car, and I’m sorry.',
    'He is such a jerk to the new nurse.',
    'I don’t think you’re a coward.',
    'I never said you were a bad mother.',
    'You are a good friend and I was short with you on Monday.',
    'You said “you’re a loser” and the kids heard it.',
    'She told me you were a bully in school, and I said no.',
    'Are you a nurse on the night shift too?',
    'You’re the best thief in this card game, not me.',
    'You’ll always be my sister.',
  ],
};
