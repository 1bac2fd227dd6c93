import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'invites-their-view',
  priority: 50,
  patterns: [
    '(tell|walk|talk) me (more|through|hear|about (it|that|your|what|how)|what (you|i|it|happened|was|scare*|hurt|those|that|else|would)|how (you|it|that)|your|which|the rest)',
    'i _{0,4} (to|value) (@learn|hearing) ($|to? (your !voice|yours|you !(are|will)|(the|all) _? it|(what|why) (you|it|that|i|in|$)|how (you|it|that))) !pay',
    '(hear|see) the (rest|whole)',
    'care what you think',
    'help me (understand|see|follow)',
    'i @mid? (listening|@will listen)',
    'i want you to say',
    'i @mid? (wonder|wondering|curious) (how|what) (you|it|that)',
    '(penny for|you have the floor|your side of (it|this|things)|(how|what) _{0,4} (from|on) your (side|end)|rather (hear|know)|where do you stand)',
    '(i am all ears|ask you about (what|how))',
  ],
  unless: ['not want', 'stubborn', 'right to', 'yet to'],
};

export const note: RuleNote = {
  title: 'I want to hear your side',
  hears: 'They might believe that you are curious, and not just waiting to answer.',
  why: 'Where people felt heard first, the apology that came later worked better. You can listen without agreeing.',
  source: 'frantz-bennigson-2005',
};

export const examples: RuleExamples = {
  flags: [
    'Tell me what it was like when you came home to that.',
    'I want to hear how it was for you.',
    'help me understand where i lost u',
    'Go ahead, I’m listening.',
    'I’d like to know what you need on the late shift.',
    'I would love to hear your side, son.',
    'Tell me more.',
    'I want to listen to you first.',
    'i wonder how that felt for u',
    'I’m curious how it looked from the back of the shop.',
    'I will listen without interrupting.',
    'I care what you think about the school.',
    'I want you to say all of it.',
    'Where do you stand on the move?',
    'I’d like to hear why.',
    'I’m all ears.',
    'May I ask you about what happened on Sunday?',
  ],
  leaves: [
    'Don’t tell me what to do.',
    'Tell me about the recipe.',
    'Help me understand why you are so stubborn.',
    'He told me what happened.',
    'I want to know who did this.',
    'Go on home, it’s late.',
    'Stop telling me how you feel.',
    'I want to know when the bus comes.',
    'Let’s discuss the budget.',
    'I don’t want to listen to you.',
    'I wonder if you ever cared.',
    'Your side of the bed is cold.',
    'I wonder what’s for dinner.',
    'They want to listen to the radio.',
    'I need to hear your voice.',
    'I’m on your side.',
    'I need to know you’re safe.',
    'I have yet to hear you say a kind word.',
  ],
};
