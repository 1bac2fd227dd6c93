import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'invites-their-view',
  priority: 54,
  patterns: [
    'let us (please|just|maybe|sit)? (discuss|hear|talk|start|look|go|begin) _{0,3} (what|your|how|both|each) (is|you|it)? _{0,3} (mind|side|feel|feeling|view|need|saw|felt|see|sides|like|other|heard|think|bothering)',
    'we could (please|just|maybe|sit)? (discuss|hear|talk|start|look|go|begin) _{0,3} (what|your|how|both|each) (is|you|it)? _{0,3} (mind|side|feel|feeling|view|need|saw|felt|see|sides|like|other|heard|think|bothering)',
    'we can (please|just|maybe|sit)? (discuss|hear|talk|start|look|go|begin) _{0,3} (what|your|how|both|each) (is|you|it)? _{0,3} (mind|side|feel|feeling|view|need|saw|felt|see|sides|like|other|heard|think|bothering)',
    'can we (please|just|maybe|sit)? (discuss|hear|talk|start|look|go|begin) _{0,3} (what|your|how|both|each) (is|you|it)? _{0,3} (mind|side|feel|feeling|view|need|saw|felt|see|sides|like|other|heard|think|bothering)',
    'could we (please|just|maybe|sit)? (discuss|hear|talk|start|look|go|begin) _{0,3} (what|your|how|both|each) (is|you|it)? _{0,3} (mind|side|feel|feeling|view|need|saw|felt|see|sides|like|other|heard|think|bothering)',
    'shall we (please|just|maybe|sit)? (discuss|hear|talk|start|look|go|begin) _{0,3} (what|your|how|both|each) (is|you|it)? _{0,3} (mind|side|feel|feeling|view|need|saw|felt|see|sides|like|other|heard|think|bothering)',
    "(i|we) (want|would|'d|need|promise|will|am|can) (like|going)? (to)? (to)? (listen|hear) (to)? (you|your|what|how|first|both|it|without|and) (you|from|not)?",
    'i will (just|only|really)? listen (without|and|until|first|as|this|,|.|properly|for)',
    'i will (just|only|really)? listen to you',
    '(take|have) (your|the|all) time (,|.|and|i|to)',
    'take all (your|the|all) time (,|.|and|i|to)',
    'your (side|view|version|feelings|opinion|thoughts|story|perspective|memory|input) (of|is|are|about|on)? (it|that|this)? (matters|matter|counts|count|important|welcome|as|too) (much)?',
    '(i|we) (am|are) (curious|interested|wondering|keen) (about|to|how|what|in) (hear|how|your|what|know|you|understand|where)',
    '(i|been|we) (wonder|wondered|wondering) (how|what|if|whether) (you|it|that|your|this) _{0,3} (feel|felt|see|saw|think|like|for|need|hurt|upset|bothering|side|okay|took|you|want|remember|mind|heard)',
    '(i|we) (was|am|were|are) (curious|wondering) (how|what|if|whether) (you|it|that)',
    '(i|we) have been (curious|wondering) (how|what|if|whether) (you|it|that)',
    '(say|tell|whatever) (it)? as it is',
    '(say|tell|whatever) (it)? what is true for you',
    '(say|tell|whatever) (it)? the way you saw it',
    '(say|tell|whatever) (it)? how it is for you',
    'before i (say|answer|explain|talk|start|tell) _{0,4} , (what|how|tell|you|i) (want|would)? (to|like)? (hear|to)?',
  ],
  unless: [
    '(him|her|them|he|she|they|his) (side|feel|felt|feelings)',
    '(wonder|wondering) if you (ever|even|care|could)',
    'let us discuss (how|the|it) (we|later)?',
    'take your time (with|on) the (cake|homework)',
    'listen to (you)? (complain|whine|lie|lies)',
    '(not|never) (want|need|going) (to)? (listen|hear)',
  ],
};

export const note: RuleNote = {
  title: 'There is room for your side',
  hears: 'They may dare to say it, since you made the space first.',
  why: 'An apology tended to work better once the other felt heard. So their side can come before the sorry.',
  source: 'frantz-bennigson-2005',
};

export const examples: RuleExamples = {
  flags: [
    'Let’s talk about how you felt on the trip.',
    'I want to listen to you first.',
    'i wonder how that felt for u',
    'Your side of it matters to me.',
    'We could start with how you see the rota.',
    'I’m curious how it looked from the back of the shop.',
    'I will listen without interrupting.',
    'Before I explain, what did you hear?',
  ],
  leaves: [
    'Let’s discuss the budget.',
    'I don’t want to listen to you.',
    'I wonder if you ever cared.',
    'Your side of the bed is cold.',
    'I wonder what’s for dinner.',
    'They want to listen to the radio.',
    'I’m curious about the new bakery.',
    'Let’s talk about his feelings.',
  ],
};
