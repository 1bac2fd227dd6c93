import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'mind-reading',
  priority: 80,
  patterns: [
    'if you (really|truly|actually|ever|even|genuinely|honestly|only|just)? (really)? (loved|cared|respected|valued|trusted|missed|appreciated|believed)',
    'if you (really|truly|actually|ever|even|genuinely|honestly|only|just)? (really)? wanted me',
    'if you (really|truly|actually|ever|even|genuinely|honestly|only|just)? (really)? wanted us',
    'if you (really|truly|actually|ever|even|genuinely|honestly|only|just)? (really)? were (really|truly) sorry',
    'if you (really|truly|actually|genuinely|honestly) (love|care|respect|trust|value|miss|want|wanted|meant)',
    "if you (love|loved|cared|care|respect|respected|trust|trusted) (about)? (me|us) _{0,6} (would|'d|will|must|should)",
    "if you (love|loved|cared|care|respect|respected|trust|trusted) (about)? this (family|team) _{0,6} (would|'d|will|must|should)",
    "if you (love|loved|cared|care|respect|respected|trust|trusted) (about)? your (mother|father|family|sister|brother|kids) _{0,6} (would|'d|will|must|should)",
    "(would|'d) _{0,7} if you (loved|cared|respected|missed|trusted|really|truly)",
    "(would|'d) _{0,7} if you were (really|truly)? sorry",
    'if (i|we|this|it) (really|actually|truly|ever)? (mattered) (to|,)',
    'if (i|we|this|it) (really|actually|truly|ever)? meant (anything|something|that) (to|,)',
    'if (i|we|this|it) (really|actually|truly|ever)? was (important) (to|,)',
    'if (i|we|this|it) (really|actually|truly|ever)? was a priority (to|,)',
    'if (i|we|this|it) (really|actually|truly|ever)? were (important) (to|,)',
    'if (i|we|this|it) (really|actually|truly|ever)? were a priority (to|,)',
    'if our (family|marriage|friendship) (really|actually|truly|ever)? (mattered) (to|,)',
    'if our (family|marriage|friendship) (really|actually|truly|ever)? meant (anything|something|that) (to|,)',
    'if our (family|marriage|friendship) (really|actually|truly|ever)? was (important) (to|,)',
    'if our (family|marriage|friendship) (really|actually|truly|ever)? was a priority (to|,)',
    'if our (family|marriage|friendship) (really|actually|truly|ever)? were (important) (to|,)',
    'if our (family|marriage|friendship) (really|actually|truly|ever)? were a priority (to|,)',
    'if my (feelings|opinion) (really|actually|truly|ever)? (mattered) (to|,)',
    'if my (feelings|opinion) (really|actually|truly|ever)? meant (anything|something|that) (to|,)',
    'if my (feelings|opinion) (really|actually|truly|ever)? was (important) (to|,)',
    'if my (feelings|opinion) (really|actually|truly|ever)? was a priority (to|,)',
    'if my (feelings|opinion) (really|actually|truly|ever)? were (important) (to|,)',
    'if my (feelings|opinion) (really|actually|truly|ever)? were a priority (to|,)',
  ],
  unless: [
    'if you care to',
    'if you cared to',
    "(i|we) (would|'d) (love|like|understand)",
    "(i|we) (would|'d) be glad",
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'If you really cared …',
  hears: 'They might hear that you have looked inside them and found nothing there.',
  why: 'People care and still miss things. What they missed can be told without weighing their heart.',
  source: 'our-judgement',
  instead: 'Nobody came to my last game on Friday, and I kept looking at the gate.',
};

export const examples: RuleExamples = {
  flags: [
    'If you really cared, you’d have asked.',
    'if u loved me u would know',
    'You’d remember his birthday if you cared.',
    'If you respected me you would knock.',
    'If you truly wanted this job, you’d be early.',
    'If I mattered to you, you’d come to the ward.',
    'If you trusted your crew, you would not count the till.',
    'If you actually missed us, you’d phone, Bernard.',
  ],
  leaves: [
    'If you’d care to sit, there’s a chair.',
    'If you want, I can call.',
    'I’d be glad if you came.',
    'I cared for my aunt last year.',
    'If I cared less, I’d be asleep now.',
    'He would stay if they asked him.',
    'I really care about this team.',
    'If it really matters to you, I’ll move the date.',
  ],
};
