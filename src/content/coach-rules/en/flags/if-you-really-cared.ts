import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'mind-reading',
  priority: 80,
  patterns: [
    'if @ye (@inner-ed|gave a) _{0,6} (@ye|would)',
    'if i (mattered|meant)',
    'who @inner~ @him _{0,4} would (not|never)',
  ],
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
    'If you respected me you would knock.',
    'If you truly wanted this job, you’d be early.',
    'If you respected this ward, you’d come on time.',
    'If you trusted your crew, you would not count the till.',
    'If you actually missed us, you’d phone, Bernard.',
    'If you gave a damn you’d have been there.',
    'Someone who loves me wouldn’t laugh at that.',
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
    'Someone who likes tea would enjoy this shop.',
    'If you gave a talk, I’d come.',
    'Whoever loves cake wouldn’t miss this bakery.',
  ],
};
