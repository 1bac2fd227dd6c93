import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'invites-their-view',
  priority: 57,
  patterns: [
    '(do|would|did|if) (you|u) (want|like|care|wanna|feel|need|ever|still|guys|mind)? (like|want|to|feel|need)? (to|up|like)? (to)? (talk|talking|share|sharing|vent|tell|open|go|chat|discuss|explain|say|get) (me|up|into|through|about)? (about|it|to|more|with|what|how|this|that|?|,|why|me|anything|some|now|things|through)',
    '(want|wanna|care|like) to (talk|share|vent|tell|chat|open|explain|go) (me|up)? (about|it|first|more|me|with|what|?|that)',
    '(you|u) (can|could|may) (tell|talk|say|share|open|speak) (me|to|it|with|up|anything|freely|honestly|as|openly) (me)? _{0,4} (anything|what|how|now|whenever|honest|feel|need|want|if|straight|openly|freely|honestly|me|it|mind)',
    '(can|could|will|would) you (please|maybe|just)? (tell|explain|share|say|describe|walk|show|talk) (to|with)? (me|us|how|what|more) _{0,3} (more|what|how|about|through|happened|you|is|went|feel|felt|where|it)',
    '(can|could|will|would) you (please|maybe|just)? (tell|explain|share|say|describe|walk|show|talk) (to|with)? a bit _{0,3} (more|what|how|about|through|happened|you|is|went|feel|felt|where|it)',
    'feel free to (share|tell|talk|say|disagree|add|speak|correct|open)',
    '(can|could|may) i (ask|hear) (you)? (what|how|about|your|if) _{0,5} (you|your|happened|wrong|felt|side|like)',
  ],
  unless: [
    '(you|u) (can|could) (tell|say) (him|her|them|the|that|by)',
    '(say|tell) (sorry|hello|hi|goodbye|the|him|her|anyone)',
    '(can|could) you (tell|show|explain) (me)? (the|where|how|why)',
    'what time',
    'i want to talk about',
    'how (much|to|far|many)',
    'how do i',
    '(to)? talk to (the|a|my|him|her|them)',
    'why (are|do|would|did|can) you',
  ],
};

export const note: RuleNote = {
  title: 'Would you like to talk about it?',
  hears: 'They may feel free to speak, and free not to.',
  why: 'A question that can be answered with no is a true invitation. It leaves the pace to the other.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'Do you want to talk about it?',
    'Would you like to share what happened at school?',
    'wanna talk? ... want to tell me abt it?',
    'You can tell me anything, even the hard part.',
    'Could you tell me more about how you saw it?',
    'Can I ask what you heard when I said that?',
    'Feel free to disagree with me here.',
    'If you feel like talking about it, I’m in the kitchen.',
  ],
  leaves: [
    'Can you tell me the time?',
    'Do you want to talk to the manager?',
    'I want to talk about my day.',
    'Can you tell me how to get to the station?',
    'You can say that again.',
    'Don’t you want to say sorry?',
    'Could you show me where the salt is?',
    'She wants to talk about it.',
  ],
};
