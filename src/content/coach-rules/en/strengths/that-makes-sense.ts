import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'validates',
  priority: 50,
  patterns: [
    'make~ (total|a lot of)? sense _?',
    '(get|see|understand|know|explains) now? why (you|it|that|your|my|this|,$) !invited',
    'no wonder (you|it|that) !(got|and i)',
    '(natural (that|to|if|for|you)|it is @okay (to|that|if)) _{0,3} (@ache|feel*|not ready|need*|cautious)',
    'understandable (that|to|why|if|when|after|you|,$)',
    'where you are coming',
    '(that tracks|you had no way of knowing|not alone in (feeling|that))',
  ],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'It makes sense',
  hears: 'They may stop wondering if they are being odd.',
  why: 'You say how it adds up from where they stand. You can say it and still see it another way.',
  source: 'imago',
};

export const examples: RuleExamples = {
  flags: [
    'That makes sense, you’d worked all weekend.',
    'It makes sense that you’d be angry.',
    'i get why ur upset',
    'I can see why you left.',
    'I understand why you didn’t want me there.',
    'It’s understandable that you need some time.',
    'No wonder you were cross, the boy was out till two.',
    'I see where you’re coming from.',
    'Your anger is understandable, after what they told you on the phone.',
    'It’s totally normal to feel hurt by that.',
    'That explains why you went quiet at dinner.',
    'I know why it bothered you, Dad.',
    'I don’t feel the same, but I get why it matters to you.',
    'I don’t agree, but I get why you’re upset.',
    'Though I disagree with you, brother, I understand why you went.',
    'It’s okay to be mad at me.',
    'I can see why my joke was hard to hear.',
    'You had no way of knowing.',
  ],
  leaves: [
    'That makes no sense.',
    'I don’t understand why you left.',
    'Does it make sense?',
    'I know where you live.',
    'It’s normal for the engine to rattle.',
    'You don’t make sense.',
    'I can’t make sense of the map.',
    'I don’t see why you were upset.',
    'No wonder you got fired.',
    'Is it normal to sneeze so much?',
    'I understand Greek.',
    'Use common sense.',
    'That track is closed.',
  ],
};
