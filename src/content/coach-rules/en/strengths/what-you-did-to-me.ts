import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'specific-observation',
  priority: 52,
  patterns: [
    '^, you (lie-ed to|shout-ed at|yell-ed at|scream-ed at|swear-ed at|laugh-ed at|spit-ed at|cheat-ed on|hang-ed up on|walk-ed out on|go-ed through|talk-ed over|make-ed fun of) (me|us|my|our)',
    '^, you !(hurt|humiliat*|embarrass*|threaten*) @did-to-me-ed (me|us|my|our)',
    '^, you (humiliat*|embarrass*|hurt|threaten*) (me|us|my|our) _{0,2} (in front of|at|with|by|before|arm|hand|wrist)',
    '^, you @did-with-it-ed !(me that|the (truth|best|day)) _{0,3} (my|our|your|their|the|his|her|them|everyone|everybody|him|who|what)',
    '^, you (hang-ed up|walk-ed (out|away|off)|drive-ed off|stay-ed (out|away)|turn-ed (away|your back))',
    '^, you did not _? @not-done !(care|love|mean|want)',
    '^, you never @not-done-ed (me|us|about|to (the|my|our)|for (the|my|our))',
    '^, you (promise-ed|say-ed|swear-ed) _{0,4} (you|to be|to come|to call) _{1,6} (and|but) (you)? (were|was|did|have|had|could|are) not',
  ],
  unless: [
    '(always|every (time|day|single)|again and again|as usual|how could|how dare|no wonder|of course)',
  ],
  sides: ['they-hurt-me'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'You did this, and this is all I say',
  hears: 'They might find nothing in it to argue about, only what happened.',
  why: 'Who did it belongs in the sentence. You were hurt, and you need not make it softer than it was.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'You lied to me.',
    'You shouted at me in the car.',
    'You told your sister what I said in the hospital.',
    'You hung up on me.',
    'When you locked me out I slept on the porch.',
    'you threw my books in the yard',
    'You didn’t come to the hearing.',
    'You never told me about the loan.',
    'You said you would call and you didn’t.',
    'You grabbed my wrist.',
    'You embarrassed me in front of the whole choir.',
  ],
  leaves: [
    'You are a liar.',
    'You always lied to me.',
    'You shout all the time.',
    'I lied to you.',
    'Did you tell your sister?',
    'You told me that already, thanks.',
    'You didn’t mean it.',
    'You took the best seat, good for you.',
    'How could you, you locked me out!',
    'He threw my books in the yard.',
    'You humiliated us.',
    'You hurt me.',
    'You embarrassed me badly.',
  ],
};
