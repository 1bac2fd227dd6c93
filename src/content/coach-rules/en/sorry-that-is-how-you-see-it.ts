import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 79,
  patterns: [
    "@sorry (but|if)? (that|this|it) (that)? (is|was|'s) (just)? (what|how|the|all|your) _{0,4} (feel|felt|see|saw|think|thought|read|took|take|taken|heard|hear|understood|understand|interpret*|got|remember|perceive*|perception|view|believe|believed|interpretation|opinion|impression|takeaway|conclusion|experience|get)",
    '@sorry that that is (what|how|the)',
    '@sorry (that|if)? (it|that|this|things|what) _{0,3} (came|comes|come|coming) (across|off|out) (as|that|like|so|to|wrong|badly|harsh|mean|rude|the)',
    '@sorry (that|if)? (it|that|this|things) (seem*|look*|sound*|appear*|felt|feels) (that|like|as|so|this|to) (way|you|that|i|if|though|harsh|mean|rude)?',
    '@sorry (that|if)? what i said (seem*|look*|sound*|appear*|felt|feels) (that|like|as|so|this|to) (way|you|that|i|if|though|harsh|mean|rude)?',
    '@sorry (that|if)? (it|that|my|this) _{0,3} (was|were|is|got|been|being) (taken|misunderstood|misinterpreted|perceived|received|read|misread|heard|misconstrued|twisted|interpreted)',
    '@sorry (that|if)? (it|that|my|this) _{0,3} has been (taken|misunderstood|misinterpreted|perceived|received|read|misread|heard|misconstrued|twisted|interpreted)',
    '@sorry (for|about) (the|any|this|that) (misunderstanding|miscommunication|mixup|confusion) ,? (but|you|i) (you|never|did|misunderstood|took|only)?',
  ],
  unless: ['(found|find) out', '(not|never) sorry'],
};

export const note: RuleNote = {
  title: 'Sorry that’s how you see it',
  hears: 'They may hear that there is nothing to be sorry for, only a wrong way of seeing.',
  why: 'It moves the trouble from what was done to how it was read. You can own the words you used, even when you meant something else.',
  source: 'lerner',
  instead: 'I’m sorry I called your plan silly in front of the team.',
};

export const examples: RuleExamples = {
  flags: [
    'I’m sorry that’s how you see it.',
    'Sorry that’s what you heard.',
    'sorry it came across that way',
    'I’m sorry this was your experience, madam.',
    'I am sorry that it seemed like I was laughing.',
    'Sorry my text was taken the wrong way.',
    'I apologize that it came off as rude to your cousin.',
    'Sorry that that’s the impression you got.',
    'well sorry it looks that way to you',
  ],
  leaves: [
    'I’m sorry this is how you found out.',
    'That’s how you see it, and I see it another way.',
    'I’m sorry it was so cold in the room.',
    'Sorry, that is not what I ordered.',
    'I’m sorry that was so hard.',
    'It came across the river in the flood.',
    'I’m sorry I made it sound like your fault.',
    'I’m not sorry that it came off the wall.',
    'Sorry, how did you hear that?',
  ],
};
