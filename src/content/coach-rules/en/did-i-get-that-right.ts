import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'invites-their-view',
  priority: 55,
  patterns: [
    "(did|do|have|am|is) (i|that|this|it) (get|got|getting|have|hear|heard|understand|understood|understanding|hearing|reading|follow|right|how|what|close|fair|near) (that|you|it|this|your|all|to|you're)? _{0,4} (right|correctly|properly|you|correct|meant|mean|felt|saw|see|way|true|about|there|side|feel|?)",
    '(is|was) (that|this|it) (what|how|right|why) (you|it) (mean|meant|see|saw|feel|felt|was|heard|remember|wanted|experienced|are|upset|hurt) (feeling|saying)?',
    'what (did|do|does) (you|that) mean (by|when|with) (that|this|it|you|exactly)',
    '(am|did) i (missing|miss|misunderstanding|misunderstand|misreading|wrong|getting|leave|forget) (something|anything|about|here|that|it|you|any|out|a)',
    '(is|was) (there)? (anything|something|more) (more|else|that|to|i)? (you|i|to|that|did)? (want|would|need|wanted|missed|missing|forgot|leave|left|say|not|add|like|it|about)',
    '(is|was) (there)? any more (more|else|that|to|i)? (you|i|to|that|did)? (want|would|need|wanted|missed|missing|forgot|leave|left|say|not|add|like|it|about)',
    '(please)? (correct|tell|stop) me (if|when|where) i (am|got|have|get|go|miss|missed|misunderstood|was|did)',
    '(what|which) (part|bit|piece|am|did|have) _{0,2} i (miss|missed|missing|get|got|not|overlook) (wrong|see|know)?',
    '(do|did) (you|u) (see|remember|feel|hear|look|take) (it|that|this|things|at) (differently|the|another|otherwise|that|like|as|a) (same|way|different)?',
    '(or|maybe|perhaps) (do|did) you (see|remember|mean|feel)',
    'have i (understood|got|heard|missed|left)',
  ],
  unless: [
    '(missing|miss) (something|anything) (in|from) (the|my) (bag|list|order)',
    '(anything|something) else (to|from) (drink|eat|order)?',
    'do you (see|feel|remember) (it|that|this) (over|on|in|at)',
    'is that (right|what) ,? then',
    'what you are trying to say',
    'is there (anything|something) i can do',
    '(did|do) i (get|hear|have) (the|a|any|my|paid|this)',
    '(he|she|they) (mean|meant|saw|said|feel|felt)',
  ],
};

export const note: RuleNote = {
  title: 'Did I get that right?',
  hears: 'They can correct you before a small mistake grows.',
  why: 'Saying it back and asking is how you find out what the other meant. Being corrected is part of it.',
  source: 'imago',
};

export const examples: RuleExamples = {
  flags: [
    'You felt alone at the party, did I get that right?',
    'Is that how you saw it?',
    'am i missing something',
    'Is there more you want to say?',
    'Correct me if I got the order wrong.',
    'Have I understood you, Mrs. Osei, that the rota was the trouble?',
    'Do you remember it differently?',
    'What did I miss?',
  ],
  leaves: [
    'Is that what he meant?',
    'I got that right on the test.',
    'Is there anything else to drink?',
    'Do you see that over there?',
    'Did I get the mail today?',
    'You got that right!',
    'Is that the right bus?',
    'I miss something sweet after dinner.',
  ],
};
