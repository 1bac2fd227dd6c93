import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'but-justification',
  priority: 72,
  patterns: [
    '(what|@how) (else|choice)? (was|am|could|did) i (supposed to|expected|meant to|do ,|have ,$|have done)',
    '(what did you expect !@to|came out wrong because|i had (a|every) right to|no other (choice|option)|(had|needed) to be (said|done) ,$|i had no choice !of|@would @of done (the same|it too)|@can you blame me|what did you want me to|i did what i (had|could))',
  ],
  unless: ['to help', '(road|train) '],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'What did you expect?',
  hears: 'They may hear that there was no other way, so there is nothing to mend.',
  why: 'A question like this asks them to argue your side. It leaves no room for what it was like on theirs.',
  source: 'our-judgement',
  instead: 'I walked out of your graduation lunch. I could have told you I needed air, and I didn’t.',
};

export const examples: RuleExamples = {
  flags: [
    'What was I supposed to do?',
    'what did u expect',
    'What choice did I have?',
    'How was I supposed to know you’d be home?',
    'Anyone would have done the same.',
    'You’d have done the same in my place.',
    'Can you blame me?',
    'I did what I had to do.',
    'I had no choice, the boss was watching.',
    'What else could I do, let him starve?',
    'What was I supposed to do, wait all night?',
    'What else could I have done?',
    'I had every right to read it.',
    'It needed to be said.',
  ],
  leaves: [
    'What do you think about the blue one?',
    'What did you expect for dinner?',
    'What was he supposed to do with the keys?',
    'What else can I do to help?',
    'How am I going to know which train?',
    'I don’t know what I was thinking, I’m sorry.',
    'You would have loved the sea there.',
    'I have a choice to make about the job.',
    'He would be tired after that climb.',
    'You had every right to be cross.',
    'I had the right key in my bag.',
  ],
};
