import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'specific-observation',
  priority: 50,
  patterns: [
    'you @mid? @seen-bsix-ed @onto? @onto? (me|my|us|our) (_ @onto|in|when|about|for|with)',
    "you (said|told me|promised|wrote) _{0,4} (you would|you 'd|by @hour-b6|(on|in) the _ that)",
    'you @came-b6 @onto _{0,3} (and|when|your|without)',
    'you (said you|left without|@opened-b6 (my|our)|made fun|rolled your|(told|left) (the|@kin)|did not @owing-b6)',
    'you (called (me|my _) (@badly|a|names)|said i was|walked off|put the phone|made jokes|slammed (the|my|your)|forgot my|did not (save|answer|return|invite) (me|my)|told (your|my) _{1,2} (about|before))',
  ],
  unless: ['(@blur-qf|not one)', '(how (could|dare)|every time|so now|no wonder|feel|feels|wrong|again)'],
  notSides: ['i-hurt-them'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'You did this to me, plainly',
  hears: 'They might find no name in it to fight about, just the act.',
  why: 'You were hurt, and this says how. A plain sentence about an act is enough; you need not soften it.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'You said you would be home by six and came in at ten.',
    'You lied to me about the money.',
    'You shouted at me in the waiting room.',
    'u called me fat in the group chat',
    'You slapped me when I was twelve, Dad.',
    'You cheated on me with my best friend.',
    'You made fun of my prayer mat at work.',
    'You read my diary.',
    'u posted my photo in the class group',
    'You called me selfish.',
    'You slammed the door when you left.',
    'You told your sister about my job.',
  ],
  leaves: [
    'You let me down, as always.',
    'You told a good story.',
    'You laughed and I was glad.',
    'You never lied to me.',
    'Did you shout at me?',
    'If you lied to me, tell me.',
    'He lied to me.',
    'You laughed at my joke and I was glad.',
    'You always shouted at me.',
    'I dreamed you shouted at me.',
    'You lied down on the sofa.',
    'If you told her about it, fine.',
    'You told me the time.',
    'You stole my heart.',
    'You took the bus.',
    'You never told your sister about it.',
  ],
};
