import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'states-need',
  priority: 52,
  patterns: [
    '(let|can|could|should|shall|maybe|if) (us|we) (please|just|at|maybe|both|all)? (least)? (check|ask|tell|warn|call|text|consult|talk|speak|agree|set|decide|plan|have|make|keep|find|take|split|pick|leave|eat) _{0,5} (other|before|first|beforehand|ahead|advance|another)',
    '(let|can|could|maybe) (us|we) (please|just|at|maybe|both|all|could|can)? (agree|settle) (to|on|that|not|about|when)',
    '(let|can|could) (us|we) (please|just)? (set|pick|find|keep|make|have) (a|one|some|an|aside) _{0,2} (time|day|evening|hour|night|rule|limit|boundary|signal|word|date|routine)',
    '(let|can|could) us (check|ask|tell|warn|consult|text) (with|in|each|one)',
    '(let|can|could) (us|we) (please|just)? (slow|take|pause|talk|discuss) (down|turns|without|quietly|slowly|a|it|about)? (it|this|break|about)? (without|turns|down|quietly|slow|break)',
  ],
  unless: [
    '(check|ask|call|tell) (the|with|a) (the|a)? (doctor|weather|waiter|price|map|train|restaurant|bank)',
    '(have|eat|make|take) (a|some)? (drink|dinner|lunch|coffee|cake|pizza|swim|walk|photo|picture) (before|first)',
    '(forgive|forget|drop)',
    'move on',
  ],
};

export const note: RuleNote = {
  title: 'Let us agree on',
  hears: 'They may hear an agreement between equals, and no order.',
  why: 'A rule for both is easier to keep than a rule for one. It says what you need and binds you too.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'Let’s ask each other before we invite people over.',
    'Can we agree to keep phones out of the bedroom?',
    'lets text each other before we invite the cousins',
    'Could we pick one evening a week without work?',
    'Can we please slow down?',
    'Let us tell each other beforehand when the rent is late.',
    'Can we talk about this without shouting?',
    'Maybe we could settle on who takes the early shift.',
  ],
  leaves: [
    'Let’s have a drink first.',
    'Let’s check the weather before we go.',
    'They agreed to sell the house.',
    'Let’s forget it and move on.',
    'Can we have the bill?',
    'Let’s go.',
    'We agreed on that years ago.',
    'Let us in, it’s raining.',
  ],
};
