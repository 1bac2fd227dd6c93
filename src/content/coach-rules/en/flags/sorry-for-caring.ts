import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 84,
  patterns: [
    '(sorry|@pardon me) for (@dared !(((a|an|the|your|such|so|that|total|complete|right|real|proper|utter|absolute|bit|of) _{0,3})? @rough-self|a (bad|terrible|awful|lousy|rubbish|poor) (listener|host|guest|loser|sport|roommate|flatmate|passenger)|late|so|the|@unkind|@curt|forgotten)|trying to (help|be)|not (reading|being))',
    '@sorry (that)? i (care (,$|,|about)|exist)',
  ],
  unless: ['again'],
};

export const note: RuleNote = {
  title: 'Well, sorry for caring',
  hears: 'They may hear scorn, and a sorry that is really a charge.',
  why: 'It says “look how unfair you are” in the clothes of an apology. If that is the feeling, it can be said straight.',
  source: 'our-judgement',
  instead: 'I cooked all afternoon, and I felt stung when you ate at Marco’s.',
};

export const examples: RuleExamples = {
  flags: [
    'Forgive me for wanting one evening with you.',
    'Well, sorry for caring!',
    'Excuse me for breathing.',
    'sorry for existing i guess',
    'Oh, forgive me for having a life.',
    'Pardon me for wanting a bit of peace at my age.',
    'Sorry for not reading your mind.',
    'Sorry for trying to be a good friend.',
    'Well, sorry that I care.',
    'Oh, sorry for being alive.',
    'Oh, sorry for having ears.',
  ],
  leaves: [
    'Sorry for asking again, what time is it?',
    'Thank you for caring.',
    'Excuse me, could I get past?',
    'I’m sorry for being so late.',
    'Sorry for working so late all month.',
    'I’m sorry for trying to control who you see.',
    'Excuse me for a minute, the phone is ringing.',
    'I’m sorry I was mean about your cooking.',
    'He is sorry for the noise.',
    'I’m sorry I took care of it without asking.',
    'I’m sorry for being a cow about the seating plan.',
    'sorry for being such a jerk at the checkout',
    'I’m sorry for being a complete arse to your sister.',
    'Sorry for being an idiot in front of the team.',
    'Sorry for being a lousy guest at your table.',
  ],
};
