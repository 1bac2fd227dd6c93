import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 75,
  patterns: [
    'not turn this',
    'the bad guy',
    '^ why _{1,3} @lecture _{0,2} me',
    '^ me , _{1,2} ?',
    'i can not do anything',
    'everyone is against me',
    'why (is it always|do i feel like) _{0,4} (me|my|accused|fault|problem|villain|criminal)',
    'stop accusing',
    'worst (mother|father|wife|husband|person|friend) in the world',
  ],
  unless: ['@they'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Now I’m the one attacked',
  hears: 'They may hear that their hurt has been swapped for yours.',
  why: 'It can feel like an attack to be told. If you ask for a slower pace, you can stay with what they brought.',
  source: 'safran-muran',
  instead: 'Slower, please. I want to get this right: you waited at the clinic, and I didn’t come?',
};

export const examples: RuleExamples = {
  flags: [
    'Why are you attacking me?',
    'Stop accusing me!',
    'I can’t do anything right.',
    'Don’t turn this around on me.',
    'Fine, I’m the worst mother in the world.',
    'You’re only asking so I’m the bad guy.',
    'Everyone is against me in this house.',
    'Me, lazy?',
  ],
  leaves: [
    'I was the one who left the gate open.',
    'Why is everyone on the roof?',
    'Our team is attacking in the second half.',
    'After everything I’ve done today I need a bath. Thank you for the tea.',
    'He says I can’t do anything right.',
    'Maybe you should see a doctor about that knee.',
    'Turn this around and push.',
    'You are a wonderful mother.',
    'Thank you for all you have done.',
    'Stop the car here, please.',
    'Is this the court on Hill Street?',
    'I’m trying to start the car.',
  ],
};
