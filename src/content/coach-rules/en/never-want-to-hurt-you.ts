import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'reaffirms-care',
  priority: 55,
  patterns: [
    "(i|we) (do|did|would|will|could|have|'d) (not|never) (ever|really)? (ever)? (want|wanted|wish|mean|intend|dream|like|going) (to)? (to|of|it|anything|anyone|you) (to)? (hurt|lose|hurting|losing|harm|upset|fight|be|disappoint|see|argue|feel|hate|push) (without)? (you|u|us|with|your|this|hurt|lonely|bad|away) (you)?",
    '(i|we) (never) (want|wanted|wish) (to) (hurt|lose|harm|upset|disappoint|see) (you|u|us)',
    '(i|we) (never) (want|wanted|wish) (to) fight with (you|u|us)',
    "(i|we) (would|will|could|'d) (not|never) (ever|do)? (anything|knowingly|do|willingly|ever|intentionally)? (anything|something)? (ever|to|that)? (would|could|might|intentionally|purposely)? (hurt|harm|betray|endanger) (you|u)",
    'not (want|afford|bear|risk) to (lose|ruin|destroy|throw) (what|our|this) (we|friendship|marriage|family|relationship)',
    'last thing (i|we) (ever)? (want|wanted|need) (is|was) (to) (hurt|lose|upset|fight|push|make|see)',
    '(afraid|scared|terrified|hate|frightened) (of|to) (losing|lose|hurting|hurt) (you|u|us|this|our)',
    '(i|we) (can|could) not (lose|bear|stand|live|imagine) (to|without|life|losing)? (lose|losing|seeing|without|see)? (you|u|us) (hurt|cry|like|sad|,|.|as|over|too|so|again|or)',
    '(i|we) (can|could) not (lose|bear|stand|live|imagine) being without (lose|losing|seeing|without|see)? (you|u|us) (hurt|cry|like|sad|,|.|as|over|too|so|again|or)',
    'i (hate|hated) (that|to|how)? (i|we)? (hurt|hurting|fighting|seeing|upsetting|arguing|see) (with)? (you|u)',
    'i (hate|hated) (when|that|how) we (fight|argue|quarrel|fought|argued)',
  ],
  unless: [
    'i (can|could) not (stand|bear) you',
    '(do|did) not (want|mean) to hurt you ,? but',
    '(not|never) want to (see|lose) you (again|my|the)',
    'never see you',
    '(he|she|they) (would|does|did|do)',
    'if you (do|did|would|will|keep|ever)',
    'not want to lose (my|the|a)',
    'not want to hurt you , so',
    'not want to hurt you so do',
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'I never want to hurt you',
  hears: 'They may hear that their hurt is not what you are after.',
  why: 'The wish does not undo the hurt. Beside a plain apology it tells them which way you want to go.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'Gran, I could never knowingly harm you.',
    'I don’t want to lose you over a parking space.',
    'i never want to hurt u again',
    'The last thing I want is to fight with my own sister.',
    'I’m scared of losing you.',
    'I hate fighting with you.',
    'We don’t want to lose you on this team.',
    'I can’t stand seeing you sad like this.',
  ],
  leaves: [
    'I don’t want to see you again.',
    'I can’t stand you.',
    'He would never hurt you.',
    'It won’t hurt you to try.',
    'If you ever leave, I’ll hurt you.',
    'I don’t want to lose my keys.',
    'I never want to do that again.',
    'Did I hurt you?',
  ],
};
