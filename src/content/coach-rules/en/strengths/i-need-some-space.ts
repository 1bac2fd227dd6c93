import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'states-need',
  priority: 50,
  patterns: [
    '@iwe @mid? @mid? (@wants|use|do with|after|looking) (for|to (have|spend))? !(you|to|the help) _{0,4} @needed',
    '(i|we|and) @mid? @mid? @mid? need !(milk|you (to be|to sign|,|your)|to (get|go|grab|be more|handle|address|hear it|clear|fix|find|stop)|the|a double|two|another) _',
    '(all|what) (i|we) @mid? @wants for? (is|was|,$) !(to be beside)',
    'i @mid? (long|yearn) for',
    '^, my (request|ask) is',
    'i do not need (advice|solutions|answers)',
  ],
  unless: [
    'we @mid? need to',
    'i feel like',
    '(if|whenever) i need',
    '(asked|ask) me? what',
    'do what i',
    'this minute',
  ],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I need, and a need',
  hears: 'They may know what would help, and that it is about you and not against them.',
  why: 'A need is something anyone can understand. Said plainly, it leaves the other free to find a way to meet it.',
  source: 'rosenberg',
};

export const examples: RuleExamples = {
  flags: [
    'I need some quiet after a night shift.',
    'i just need a hug rn',
    'I need a bit more notice when your parents come.',
    'I think I need reassurance, not answers.',
    'What I need is some patience with my English.',
    'I really need more support at the Monday meetings.',
    'At seventy I need my sleep and I need honesty.',
    'I needed comfort that evening.',
    'I’d love to spend more time with you on Sundays.',
    "I would appreciate some help with the twins' bath.",
    'im just asking for a bit of patience with my english',
    'All I want is a straight answer on Fridays.',
    'All I wanted was to be heard for once.',
    'I’m looking for some honesty about the money.',
    'I long for some warmth between us.',
  ],
  leaves: [
    'I don’t need your respect.',
    'You need space.',
    'I need milk and eggs.',
    'He needs time.',
    'Do you need a break?',
    'If I need help I’ll call.',
    'We need a double room.',
    'I’d like a coffee.',
    'I’d love to see him try.',
    'I miss the old station.',
    'I’m looking for my keys.',
    'You’d love the time there.',
    'I don’t want more time with the group.',
    'A table for two would be great.',
    'We need another chair.',
    'I need the key for the shed.',
    'I just need to get my coat.',
    'Not once have you asked me what I wanted.',
  ],
};
