import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'scorekeeping',
  priority: 81,
  patterns: [
    '(gave|give) up on? my',
    '(covered for you|over backwards|life on hold)',
    'i work~ _{1,4} so you',
    'i have? (paid|lent) _{0,3} (your (rent|bail|deb*|tuition|way)|you|the rent|the bills|for everything)',
    'i (got|found|bought) you (this|that|the|a) (job|interview|place|flat|role|deal|part|car|laptop)',
    'i have? (@gave|wasted|gave you) (@much|@many|my|the best) _{0,6} (for|because of|on|with|years|twent*) (you|us|your|this|of|,$)',
    '(know|idea) (how much|how many|what) _{0,4} (cost|sacrificed|gave|given|paid|done|put|do around|do for)',
    'i (made|taught|turned) you (,|who|what|everything|.)',
    'best years',
    'to pay for the',
    'i (paid|pay) for everything',
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
    'I pay for everything in this flat.',
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
    'I paid for the stamps at the counter.',
  ],
};
