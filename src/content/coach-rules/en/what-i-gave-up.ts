import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'scorekeeping',
  priority: 81,
  patterns: [
    'i have? @gave (@much|@many) _{0,6} (for|because of|on|with|serving) (you|us|your|this)',
    '(gave|give) up on? my',
    'best years',
    'i work~ _{1,6} (off|so you)',
    'over backwards',
    'i moved _{1,4} for you',
    'i have? wasted @many',
    'to pay for the',
    'spent _{0,3} on your',
    '(put|putting) you through',
    'i (got|found) you (this|that|the|a) (job|interview|place|flat|role|deal|part)',
    'i (paid|pay|lent|lend) _{0,4} (your|you|the rent|the bills|for everything)',
    'i (made|taught|turned) you (,|who|what|everything|.)',
    'i covered for you',
  ],
  unless: ['(glad|seat)'],
};

export const note: RuleNote = {
  title: 'What I gave up for you',
  hears: 'They may hear that your losses are their debt.',
  why: 'What you gave up is a real sadness. It may be easier to hear as a sadness than as a reason they must give in.',
  source: 'our-judgement',
  instead: 'Some evenings I miss the choir I left when we moved. I’d like to try the one on Mill Street.',
};

export const examples: RuleExamples = {
  flags: [
    'I gave up my career for you.',
    'I sacrificed everything for this family.',
    'I gave you the best years of my life.',
    'I moved across the country for you.',
    'I’ve wasted ten years on you.',
    'I work my ass off so you can play golf.',
    'I bent over backwards for you people.',
    'You’re making me give up my studies.',
    'I turned down a promotion to be with you.',
    'I work two jobs so you can study.',
  ],
  leaves: [
    'I gave up sugar in January.',
    'I gave you a call at six.',
    'I’d give up my seat for you.',
    'I lost my keys because of the hole in my pocket.',
    'I moved here for the sea air.',
    'I gave up my career for you and I’m glad I did.',
    'She gave up her job for him.',
    'I work nights at the hospital.',
    'I spent the morning with the dog.',
    '“I gave you everything,” sang the radio.',
    'I wasted an hour on that form.',
    'I gave you my number, right?',
    'We raised money for the school roof.',
    'I didn’t give up anything for you.',
  ],
};
