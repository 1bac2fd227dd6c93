import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 80,
  patterns: [
    '(happy|satisfied) now',
    '^ you happy',
    'hope you are (happy|proud|satisfied) (with|now|,$)',
    'proud of yourself ?',
    'must be (nice|lovely)',
    'want a @medal',
    'got what you wanted',
    'what you want to hear',
    'there , i said',
  ],
};

export const note: RuleNote = {
  title: 'Happy now? (sarcasm)',
  hears: 'They may hear scorn under the kind word, and brace for more of it.',
  why: 'The words say one thing and the voice says the other. The plain thing is safer to hear and to answer.',
  source: 'our-judgement',
  instead: 'I cleaned the whole flat by myself on Saturday, and I’m tired and a bit angry.',
};

export const examples: RuleExamples = {
  flags: [
    'There. Are you happy?',
    'I washed all the trays. Satisfied now?',
    'hope ur happy now',
    'Congratulations, you ruined Nan’s ninetieth.',
    'What do you want, a medal?',
    'Wow, well done genius.',
    'Oh I forgot, you’re perfect.',
    'Nice of you to finally show up for your shift.',
    'Yes, your majesty.',
    'Father of the year, that is you.',
    'Way to go, Einstein.',
    'Thanks for nothing, Trevor.',
  ],
  leaves: [
    'Are you happy in the new flat?',
    'I’m so happy now that you called.',
    'I hope you’re happy with him.',
    'Well done on the exam, Priya!',
    'Congratulations on the baby, you two.',
    'I’m proud of you for going back on Monday.',
    'Thanks for driving me home last night.',
    'It must have been hard to stand there alone.',
    'She won a medal for swimming in 1961.',
    'Does the new chair make you more comfortable?',
  ],
};
