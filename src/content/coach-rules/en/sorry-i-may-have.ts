import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 76,
  patterns: [
    '@sorry (that|because|but)? (i|we) (may|might|could|apparently|supposedly|must|somehow|seemingly|possibly|probably) (well)? (have)? _{0,3} (hurt|hurts|hurtful|upset|upsets|upsetting|offend*|insult*|annoy*|bother*|embarrass*|disappoint*|wrong*|disrespect*|mad|angry|sad|rude|mean|harsh|unkind|cruel|insensitive|uncomfortable|pain|pained|harm*|crossed|overstep*|wound*|feelings|way|badly|worse|humiliat*|ignored|excluded|unappreciated)',
    '@sorry (for|that|about|but)? (it|this|that|my|what|anything|some) _{0,4} (may|might|could) (well)? have _{0,3} (hurt|upset|offend*|caus*|made|bother*|com*|seem*|sound*|disappoint*|embarrass*)',
    '@sorry (that)? you (may|might|could|apparently|supposedly|somehow|seem|possibly) (have|to)? (feel|felt|been|be|got|have|think|found)',
    '(may|might) have _{0,2} (hurt|upset|offended|disappointed|insulted|embarrassed) _{0,4} (,|and|so) (and|so)? _{0,3} (sorry|apologize|apologise)',
    '(may|might) have _{0,2} (hurt|upset|offended|disappointed|insulted|embarrassed) _{0,4} (,|and|so) (and|so)? for that _{0,3} (sorry|apologize|apologise)',
    '@sorry (for|about) _{1,4} (that|which|i|you) (may|might) have _{0,2} (hurt|upset|offended|caused|felt|seemed|experienced)',
  ],
  unless: ['(not|never) sorry'],
};

export const note: RuleNote = {
  title: 'Sorry that I may have',
  hears: 'They may hear that the hurt is still an open question for you.',
  why: 'Words like “may have” and “apparently” take back half of the sorry. If they told you it hurt, you can say it as it is.',
  source: 'lerner',
  instead: 'I’m sorry I hurt you when I told the whole table about your job.',
};

export const examples: RuleExamples = {
  flags: [
    'I’m sorry I may have hurt you.',
    'Sorry that I apparently offended your mother.',
    'I apologise that my tone might have upset you.',
    'sorry what i said might have hurt u',
    'I’m sorry you might have felt ignored.',
    'Sorry, I might have been a bit harsh on the new guy, sorry I may have been rude.',
    'I may have upset you, and for that I apologize.',
    'We are sorry for the comments that may have caused pain.',
    'I am sorry that it might have made you angry, sister.',
  ],
  leaves: [
    'I’m sorry I hurt you.',
    'Sorry, I may have left the gate open.',
    'Sorry, I might be ten minutes late.',
    'I’m sorry, you must be tired after the shift.',
    'It may have rained in the night.',
    'I may have a cold, sorry.',
    'I’m sorry for what I said on the phone.',
    'She may have been upset about the exam.',
  ],
};
