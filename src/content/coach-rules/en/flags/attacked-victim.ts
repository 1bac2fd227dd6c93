import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 75,
  patterns: [
    'i am not the (problem|one who)',
    '^ (who ,)? me (?|, _{1,2} ?)',
    '(i am|feel|being) _{0,2} accused',
    'not on me ,$',
    'not turn this (around|on)',
    '(not the one who|stop accusing)',
    '(i am _? the bad guy|since when do i)',
  ],
  unless: ['@they', '(place|thing|day|cook|singer) in the'],
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
    'Stop accusing me!',
    'Don’t turn this around on me.',
    'Me, lazy?',
    'Oh, so that’s not on me.',
    'Stop accusing me in front of the neighbors.',
    'Me, a liar?',
    'I’m being accused of everything this week.',
    'I’m not the one who forgot the rent.',
    'So now I’m the bad guy.',
    'Since when do I need your permission?',
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
    'Can you turn this page for me?',
    'I’m the bad cook of the family.',
  ],
};
