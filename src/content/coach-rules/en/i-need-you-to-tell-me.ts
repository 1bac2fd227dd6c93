import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'states-need',
  priority: 56,
  patterns: [
    "i (@very|do|would|sometimes|also|'d)? (need|want|like|love|prefer|ask|wish) (for)? you to (please|just|at|sometimes|be|also)? (least)? (tell|ask|listen|hold|hear|call|ring|text|message|trust|let|talk|include|warn|check|knock|wait|help|support|be|share|speak|come|sit|say|give|respect|stay|consider|apologize|apologise|spend|care|back|look|show|take|understand|stick|stand) !sorry _",
    '(need|want|like|love) it if (you|eat|talk|spend|make|have|be|sit|plan|decide|set|share|agree|try|find|check|take|go|slow|split|keep|do) (could|would|time|to|more|a|together|it|down|about|on|up|less|honest|able|this|things|the|some|tell|call|text|ask|come)',
    '(need|want|like|love) us to (you|eat|talk|spend|make|have|be|sit|plan|decide|set|share|agree|try|find|check|take|go|slow|split|keep|do) (could|would|time|to|more|a|together|it|down|about|on|up|less|honest|able|this|things|the|some|tell|call|text|ask|come)',
    '(need|want|like|love) for us to (you|eat|talk|spend|make|have|be|sit|plan|decide|set|share|agree|try|find|check|take|go|slow|split|keep|do) (could|would|time|to|more|a|together|it|down|about|on|up|less|honest|able|this|things|the|some|tell|call|text|ask|come)',
    "i (would|'d) (like|love|appreciate) it if (you|we)",
    "i (wish|hope) (you|we) (would|could|'d|had|spent|talked|told|asked|did) (more|have|tell|talk|ask|spend|told|asked|just|time|let|sit|call|listen|come|be|at|find|stay|help|eat)",
    "what i (need|want|would|'d|am|wish|wanted|needed) (like|asking)? (from|for)? (you|us)? (for)? (is|was)",
  ],
  unless: [
    '(need|want) you to (be|get|listen) (quiet|out|gone|sorry|ashamed|ready|up)',
    '(need|want) you to (be|get|listen) to me right',
    '(tell|say) me (sorry)',
    '(tell|say) me you are sorry',
    '(not|never) (need|want|like) you',
    'i (wish|hope) you (would|had|could) (just)? (never|die|disappear|leave|shut|stop)',
    'i (wish|hope) you (would|had|could) (just)? be sick',
    'want you to (know)',
    'want you to hear it',
  ],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I would like you to',
  hears: 'They can hear one thing to do, instead of guessing.',
  why: 'A wish that names an act can be met, or talked over. It works best when no is also an answer.',
  source: 'rosenberg',
};

export const examples: RuleExamples = {
  flags: [
    'I need you to tell me when the money gets tight.',
    'I’d like you to ask me first.',
    'i want you to text me if ur gonna be late',
    'I would love it if you came on the visiting day.',
    'I wish you would talk to me before you talk to the manager.',
    'What I need from you is ten minutes without the phone.',
    'I’d like us to eat together on Sundays.',
    'I’d love for you to sit with me at the doctor’s.',
  ],
  leaves: [
    'I don’t want you to call me.',
    'I want you to know it was fun.',
    'She wants you to call her.',
    'What do you want from me?',
    'I need you to be quiet.',
    'I wish you would never come back.',
    'Do you want me to wait?',
    'I’d like a coffee, please.',
  ],
};
