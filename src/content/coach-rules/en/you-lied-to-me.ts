import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'specific-observation',
  priority: 50,
  patterns: [
    '^, (and|but|so|then|yes|look|because|mum|mom|dad)? ,? (you|u) (have|had|also|then|once)? (lied|shouted|yelled|screamed|snapped|swore|cursed|spat|laughed|sneered|lashed) (to|at|about) (me|my|us|it|the|that|your|where|seeing|having|him|her|money)',
    '^, (you|u) (have|had|then|also)? (hit|slapped|pushed|shoved|kicked|punched|grabbed|shook|choked|bit|pinched|hurt|locked|threatened|followed|blocked|cornered) (me|my|us) (in|out|against|on|with|by|when|to|and|,|.|down|from|at|into|off|hard|so|again|that)',
    '^, (you|u) (have|had|then|also)? (called|named) me (a|an|names|the|worthless|stupid|fat|ugly|lazy|crazy|useless)',
    '^, (you|u) (have|had|then|also)? (cheated|mocked|teased|insulted|humiliated|ridiculed|interrupted|ghosted|blocked|bullied|cut) (on|off|me) (me|off|in|at|with|when|for|on|and|,|.|to|three|twice|over|about|again)',
    '^, (you|u) (made|poked) (fun|jokes) (of|at|about) (me|my|the|how)',
    '^, (you|u) (slept|kissed|flirted|went|texted) (with|behind)? (her|him|my|someone|somebody|another|a) (friend|sister|brother|best|else|man|woman|colleague|behind|while|when|at|on|in|and|girl|guy)',
    '^, (you|u) (slept|kissed|flirted|went|texted) out with (her|him|my|someone|somebody|another|a) (friend|sister|brother|best|else|man|woman|colleague|behind|while|when|at|on|in|and|girl|guy)',
  ],
  unless: [
    '(if|when|unless|think|thought|said|says|imagine|dreamed|dream) _{0,2} you',
    '(always|never|just|even|only)',
    '(laughed|shouted|screamed) (at|about) (the|my) (joke|jokes|tv|game|film)',
    '(dream|game|movie|film)',
    '(under|bus)',
  ],
  sides: ['they-hurt-me'],
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
    'You lied to me about the money.',
    'You shouted at me in the waiting room.',
    'u called me fat in the group chat',
    'You slapped me when I was twelve, Dad.',
    'You laughed at me when I said the word wrong.',
    'You cheated on me with my best friend.',
    'You made fun of my prayer mat at work.',
    'You interrupted me at the meeting and took the file.',
  ],
  leaves: [
    'You never lied to me.',
    'Did you shout at me?',
    'If you lied to me, tell me.',
    'He lied to me.',
    'You laughed at my joke and I was glad.',
    'You always shouted at me.',
    'I dreamed you shouted at me.',
    'You lied down on the sofa.',
  ],
};
