import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 86,
  patterns: [
    'shame on you',
    'what _{0,5} @ye thinking !(about|of)',
    'what _{0,3} wrong with you',
    'who do you think you',
    '(^ who _{0,2}|what (kind|sort) of _{1,4}) (parks|does|forgets|reads|treats) _',
    'how (could|dare) you !(tell (if|when)|help|get|make|guess|know)',
    'it _{0,2} (occur|cross) _{0,2} you',
    'too much to ask',
    'even (my|the|your) _ _{0,3} (better|more) _',
    '(shame on|possessed) you',
  ],
  unless: ['are you thinking', '(i|we|of me) _{0,3} help'],
};

export const note: RuleNote = {
  title: 'How could you',
  hears: 'They may hear a verdict where they expected a question.',
  why: 'It sounds like a question, but no answer fits. Ask one thing you really want to know.',
  source: 'our-judgement',
  instead: 'You told Ana about my test result on Sunday. Can you tell me how that came about?',
};

export const examples: RuleExamples = {
  flags: [
    'How could you tell Mum?',
    'How could you not invite your own brother?',
    'How dare you speak to my daughter like that.',
    'What were you thinking?',
    'What the hell is wrong with you?',
    'How could you let them close the ward?',
    'Shame on you, leaving an old man in the rain.',
    'Who does that to a friend?',
    'Who do you think you are, talking to her like that?',
    'What kind of brother forgets a thing like that?',
    'Did it not occur to you to ring first?',
    'Even my boss gives me better presents than you.',
    'Is it too much to ask that you shut the gate?',
  ],
  leaves: [
    'How could I do this to you?',
    'How can you tell if the melon is ripe?',
    'How can I help?',
    'What were you thinking about, the beach?',
    'How could they close the library?',
    'I asked how you could get there by bus.',
    'How dare he win again, haha.',
    '“How could you,” said the witch in the play.',
    'How would you do it better?',
    'What kind of music do you like?',
    'What is wrong with the heater?',
    'Could you tell me how it works?',
    'How could you guess, it was a secret!',
    'What kind of bread goes with soup?',
  ],
};
