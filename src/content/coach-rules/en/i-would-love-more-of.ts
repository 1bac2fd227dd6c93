import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'states-need',
  priority: 51,
  patterns: [
    "i (would|'d) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (like|love|appreciate|prefer|welcome|value) (to)? (spend|have|get|do|see|share|find|make|hear|a|some|more|if|talk|your|an) _{0,3} (time|help|support|evening|evenings|warning|heads|notice|hug|honesty|patience|understanding|say|input|quiet|space|walks|together|turn|thanks|answer|from|each|hand|privacy|respect|consideration)",
    'i (am|was) (just|only|really)? (asking|hoping|longing|wishing|looking|craving|aching) (for|that) (you|we|a|some|more|your|an|one|two|to) _{0,3} (patience|honesty|help|time|respect|support|understanding|hug|would|could|chance|answer|evening|space|kindness|apology|fairness|hour|reassurance)',
    'i (miss|missed|crave) (being|having|feeling|our|the) (held|asked|close|time|listened|hugged|needed|evenings|talks|touched|someone|included)',
    "(little|bit|some|more) (of|more)? (help|notice|warning|patience|honesty|thanks|quiet|kindness|respect|appreciation|support) (would|will|'d) (be|help|mean|go|do)",
    'i (could|can|do) not (do|manage|carry|keep|handle|cope|go) _{0,5} (alone|myself|own|help)',
    'we (both|really|just|also)? (need) (to)? (spend|have|make|find|more|some|a) _{0,3} (time|evening|evenings|break|hours|weekend|help|rest|rules|dates|breather|moment) (together|for|between|with|from|in|alone|,|.)',
    'we (both|really|just|also)? could use (to)? (spend|have|make|find|more|some|a) _{0,3} (time|evening|evenings|break|hours|weekend|help|rest|rules|dates|breather|moment) (together|for|between|with|from|in|alone|,|.)',
    'i (just|only|really)? (want|wanted|need) (a|some|an|more|your) (straight|honest|real|little|proper|simple|clear|bit|more|of)? (of|more)? (answer|honesty|truth|help|respect|apology|explanation|time|peace|attention|kindness|support|patience) !(for|with)',
    '(we|i) (both)? need (more|some) (time|help|quiet|evenings|rest|honesty|kindness) (together|for|between|with|from|in|alone)',
  ],
  unless: [
    '(do|did|does) not (like|love|want|need)',
    '(coffee|tea|drink|beer|pizza|cake|dessert|soup)',
    'to (see|hear) (him|her|them|that) (try)?',
    "(you|he|she|they) (would|'d) (love|like)",
    '(tickets|table|room) (for|with)',
  ],
};

export const note: RuleNote = {
  title: 'I would love more of',
  hears: 'They may hear a wish that they can share.',
  why: '“More of this” is easier to give than “less of that.” A wish names what you would enjoy.',
  source: 'rosenberg',
};

export const examples: RuleExamples = {
  flags: [
    'I’d love to spend more time with you on Sundays.',
    "I would appreciate some help with the twins' bath.",
    'im just asking for a bit of patience with my english',
    'A little notice would be good before you bring friends.',
    'I miss being held.',
    'I’d really like to have a say in the shift plan.',
    'I can’t do this all on my own.',
    'I was hoping that you could come to one hearing.',
  ],
  leaves: [
    'I’d like a coffee.',
    'I’d love to see him try.',
    'I miss the old station.',
    'I’m looking for my keys.',
    'You’d love the time there.',
    'I don’t want more time with the group.',
    'A table for two would be great.',
    'Would you like some tea?',
  ],
};
