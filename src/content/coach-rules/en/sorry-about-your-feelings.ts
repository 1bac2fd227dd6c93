import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 79,
  patterns: [
    '@sorry (that|if)? your (little|poor|precious|tender)? (so|upset|mad|offended|angry|butthurt|feelings|feefees|feels|ego|pride) _{0,3}',
    '@sorry (for|about) (how) you (feel|felt|took|take|see|saw|interpret*|perceiv*|react*|heard|read|understood|think)',
    '@sorry (for|about) (how) you are feeling',
    '@sorry (for|about) the way you (feel|felt|took|take|see|saw|interpret*|perceiv*|react*|heard|read|understood|think)',
    '@sorry (for|about) the way you are feeling',
    '@sorry (that)? you (took|take) (offence|offense|umbrage)',
    '@sorry (that)? you (took|take) it badly',
    '@sorry (that|if)? (it|this|that) (bothered|bothers|upset|upsets|offended|annoyed) you',
    '@sorry (for|about) your (hurt|bruised|little|sensitive)? (feelings|reaction|interpretation|perception|sensitivity|ego|outburst|insecurit*|upset|disappointment)',
    '@sorry (that)? (it|this|that) (is|was) (so|such|this|that)? (upsetting|hard|offensive|difficult|triggering|a) (problem|issue|trigger)? (for|to) you',
    '@sorry (that)? (you|u) (chose|choose|decided|decide|insist) (to|on)',
    '@sorry (that)? you (are|were|got|get|feel) (all|being|feeling)? (so|too|this|that|such)? _{0,1} (angry|upset|offended|mad|worked|annoyed|bothered|insulted|butthurt|triggered|pissed|cross|disappointed|unhappy|frustrated|bent|salty|grumpy|hurt)',
    '@sorry (that)? you (see|saw|view|viewed|think|thought|believe|believed|read|remember|feel|felt|took|take|heard|find|found) (it|this|things|that|me|i|my|what) _{0,2} (so|way|like|differently|wrong|personally|as|was|am|were|is|rude|mean|offensive|hurtful|seriously|negatively|unfair)',
  ],
  unless: [
    'because i',
    'sorry i',
    '(found|find) (it|this) (useful)',
    '(found|find) (it|this) hard to find',
    '(hurt|upset) (in|by) (the|a) (crash|accident|fall|fire|game|match)',
    '(they|he|she|him|her|them)',
  ],
};

export const note: RuleNote = {
  title: 'Sorry about your reaction',
  hears: 'They may hear that the only thing that went wrong is how they took it.',
  why: 'This is a sorry for the other person, not for the act. Go back to the one thing you did or said.',
  source: 'lerner',
  instead: 'I’m sorry I forgot to pick you up from the station on Sunday night.',
};

export const examples: RuleExamples = {
  flags: [
    'I’m sorry about how you took that.',
    'Sorry your feelings got hurt.',
    'I apologize for the way you feel.',
    'sorry you’re so mad about the hoodie',
    'I’m sorry that your pride was hurt at the club.',
    'Well I am sorry you saw it like that.',
    'Sorry you find it so offensive.',
    'I’m sorry that you chose to be offended.',
    'I’m sorry you think I was rude to your aunt.',
    'sorry ur upset',
  ],
  leaves: [
    'I’m sorry I hurt your feelings.',
    'I’m sorry you were in that crash.',
    'I’m sorry they made you so angry at work.',
    'Sorry about your knee.',
    'I’m sorry you have to work nights again.',
    'I am sorry you felt alone because I stayed silent.',
    'Sorry about the way I spoke to you.',
    'I hope you feel better soon, sorry for the late card.',
    'I’m not sorry that you found out.',
  ],
};
