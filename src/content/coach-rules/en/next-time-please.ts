import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'states-need',
  priority: 55,
  patterns: [
    '(time|future|forward|on|again) ,? (please|can|could|would|will|just|maybe|kindly)? (you|please)? (please|just|maybe)? (ask|tell|talk|speak|call|text|ring|message|let|come|check|warn|knock|wait|give|say|bring|include|send|write|leave|listen|take|keep) (to|me|with|us|a|it|before|first|if|when|him|your|the|more|and)',
    '(please|maybe|just|could|can|would|will) (you)? (please|just|maybe|kindly)? (ask|tell|talk|speak|call|text|ring|message|let|come|check|warn|knock|wait|give|say|bring|include|send|write|leave|listen|try|do|keep|use|turn) (not|to|me|with|us|a|it|him|your|the|more|on)? _{0,6} (next|before|first|instead|beforehand|ahead|directly|future|earlier|advance|sooner|sometimes|if|late|later|plans)',
    '^, (please|just) (tell|text|call|ask|warn) me (when|if|before|first) (something|anything|you|it|i|plans|we|there|things|the) (is|are|need|want|feel|run|have|bothers|hurts|did|do|upset|upsets|plan|change|changes)',
    '(can|could|will|would) you (please|just|maybe)? (please)? not (yell|shout|raise|swear|interrupt|joke|tease|smoke|slam|bring|talk|text|post|share|tell|mention|walk|leave|read|touch|call)',
    '(can|could) we (please|just|maybe)? (please|just)? (talk|speak|discuss|do) (about|it|this|that)? (it|this|that|us)? (calmly|quietly|gently|slowly|privately|alone|kindly|later|tomorrow)',
    '^, please (do|could|try|can) (not|you|to) _{0,2} (bring|mention|talk|joke|shout|raise|post|share|tell|interrupt|touch|read|correct|tease|yell|swear|call|smoke|open|ask|speak|lower|use|wait|text|knock)',
    '(would|are|will) you be (willing|able|open|ready|up) (to|for) (text|tell|call|ask|talk|sit|try|help|come|take|share|wait|listen|let|do|swap|go|spend|putting|cut|keep|turn|knock|eat)',
    '(could|can|would|will) (you|we) _{0,2} (keep|turn|lower) (your|the|our|it) (voice|voices|volume|phones|phone|tone|down) _{0,4} (dinner|please|table|after|when|at|off|down)',
    '(could|can|would|will) (you|we) _{0,2} (keep|turn|lower) (your|the|our|it) (voice|voices|volume|phones|phone|tone|down) _{0,4} a bit',
  ],
  unless: [
    '(ask|tell|call) (him|her|them|the)',
    '(tell|ask|leave) (me)? (your|the) (name|order|address|waiter|keys)',
    '(shut|calm|get|grow)',
    '(future|time) (is|was|i) (will|am)?',
    '(next|second|third|last) (bus|train|stop|patient|customer|door)',
    '(before|if) (i|you) (lose|hurt|regret)',
    '(before|if) (i|you) make me',
  ],
};

export const note: RuleNote = {
  title: 'Next time, please',
  hears: 'They may feel that there is a next time, and know what to do in it.',
  why: 'A request about next time looks ahead. One act that can be done is easier to say yes to than “be better.”',
  source: 'rosenberg',
};

export const examples: RuleExamples = {
  flags: [
    'Next time, please ask me before you lend out the car.',
    'In future could you text me when the shift changes?',
    'please talk to me first',
    'Can you let me know ahead if your mum is staying?',
    'Please don’t shout when the kids are asleep.',
    'from now on tell me if ur mad, dont post it',
    'Would you be willing to wait ten minutes before we talk?',
    'Please call me instead of the neighbor.',
  ],
  leaves: [
    'The next bus comes at six.',
    'Next time I’ll ask you first.',
    'Please tell me your name.',
    'He asked me to call first.',
    'You never ask me before.',
    'Please calm down.',
    'Can you tell the waiter we’re ready?',
    'Don’t call me again.',
  ],
};
