import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'reaffirms-care',
  priority: 56,
  patterns: [
    '(you|u) (can|could|may|should) (always|still|also|just|absolutely|certainly)? (always|still)? (talk|come|call|text|message|ring|tell|count|rely|lean|write|reach|turn|trust|depend|knock|phone|ask|confide|open|vent) (to|on|me|up|out|in|with|at|back)? (to)? (me|us|here|anytime|any|whenever|my|if|home)',
    '(you|u) (can|could|may|should) know you can (always|still|also|just|absolutely|certainly)? (always|still)? (talk|come|call|text|message|ring|tell|count|rely|lean|write|reach|turn|trust|depend|knock|phone|ask|confide|open|vent) (to|on|me|up|out|in|with|at|back)? (to)? (me|us|here|anytime|any|whenever|my|if|home)',
    "(i|we) (am|are|will|would|'ll|'d) (always|also|still|more|be|just|really)? (be|than|so)? (happy|glad|ready|willing|here|free|around|open|up) (to|and|for) (just|be|always|even|sit)? (and)? (just)? (listen|listening|talk|chat|hear|help|sit|support) (you|with)? (you)?",
    '(let|call|text|message|ring|tell|write|phone|wake) me (know|anytime|whenever|if|when)? (if|when|whenever|anytime|any)? (you|u) (ever|need|want|feel|would|like|just|can) (ever|to|like|a|want|need|me|someone|help|anything|company)? (to|a|vent|talk|talking|someone|hug|hand|anything|chat|venting|company|help|me|need)',
    '(let|call|text|message|ring|tell|write|phone|wake) me any time (if|when|whenever|anytime|any)? (you|u) (ever|need|want|feel|would|like|just|can) (ever|to|like|a|want|need|me|someone|help|anything|company)? (to|a|vent|talk|talking|someone|hug|hand|anything|chat|venting|company|help|me|need)',
    'if (you|u) (ever|just|still|need|want|feel)? (need|want|feel|like|would)? (to|like|someone|a|anything|anyone)? (to)? (vent|talk|venting|talking|chat|cry|lean|shoulder|ear|hug|friend|company|someone|unload) _{0,7} (here|listen|call|me|know|free|happy|ears|there|around|glad|anytime)',
    'my (door|phone|sofa|couch|ear|ears|arms|house|kitchen|home) (is|are|will) (be)? (@very|always|still)? (open|on|yours|here|all|free) (yours)?',
    '(there|here) (is) (always)? (always)? (a|room|place|plate|bed|seat) _{0,3} for you',
    '(there|here) will be (always)? (always)? (a|room|place|plate|bed|seat) _{0,3} for you',
    '(i|we) (will|would|can|could) (always|still)? (be|come|drop|pick|answer|make|find|listen|sit|drive|walk|stay|hold) (able|time)? (to)? (to)? (for|with|by|you|everything|over|up|when) (you|u|whenever|if|with|me|and|your|,|when|for|call)',
  ],
  unless: [
    '(i|we) (can|could) (not|never)',
    '(you|u) (can|could) (call|text|ask|tell) (me)? (a|an|the|crazy|names|whatever)',
    '(call|text|ring|tell) me (when|if) you (are|get|arrive|land|leave|find|see|have|know)',
    '(you|u) (can|could) (talk|come) (back)? (to)? (me)? when you (are|have) (calm|calmed|ready|grown|finished)',
    '(called|call) me (a|an|names|crazy)',
    '(should|may) (tell|ask) me (where|what|when|the|your)',
    'never (talk|call|come)',
  ],
};

export const note: RuleNote = {
  title: 'You can always come to me',
  hears: 'They may know where to turn, also after a bad day between you.',
  why: 'An open door is care that can be used. It holds best with something solid in it, like a time or a number.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'You can come to me with the letter from school, too.',
    'When the ward gets too much, wake me if you need company.',
    'call me whenever u need someone',
    'You can count on me for the hospital run.',
    'My door is always open, and so is the biscuit tin.',
    'There’s always a plate for you here.',
    'I would be glad to sit and just listen.',
    'You can always text me on my break.',
  ],
  leaves: [
    'Call me when you land.',
    'You can call me crazy.',
    'I can’t always listen.',
    'Never talk to me that way.',
    'You can talk to me when you’ve calmed down.',
    'The shop is always open.',
    'You can ask the nurse.',
    'Let me know if you are coming.',
  ],
};
