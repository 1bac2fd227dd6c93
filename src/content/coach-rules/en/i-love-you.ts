import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'reaffirms-care',
  priority: 60,
  patterns: [
    'i (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (love|loved|adore|adored|cherish|treasure) (you|u|ya|us) !(to|should|would|are|will)',
    '^ (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (love|loving) (you|u|ya) ,$',
    '^ (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? love (you|u|ya) (so|mum|mom|dad|bro|always|too|lots|man|sis|both|loads|very|more|babe|all|guys|and|mate|anyway|still)',
    '(i|we) _{0,4} love and (care|respect|support|cherish|trust) (for|about)? you',
    '(i|we) (have)? (always|never|will|still) (always|stopped|stop|not)? (loved|loving|love|stop|loves) (loving)? (you|u)',
    'in love with you',
    'i am (so|very|really|still|too)? (fond|devoted) (of|to) you',
    '(you|u) (are|were) (my|family|loved) (love|heart|everything|whole|world|home|person|family|$)?',
    '(you|u) will always be (my|family|loved) (love|heart|everything|whole|world|home|person|family|$)?',
    '^ (ily|ilysm|iloveyou|ilu)',
    'how much i (love|care|adore|need|value|treasure)',
  ],
  unless: [
    'you are my (boss|teacher|ride|problem|least)',
    '(want|asked|asking|tell|think|believe|know) (you|me)? (to)? (not)? (want)? (love) (you|me) (or|is)',
    '(want|asked|asking|tell|think|believe|know) (you|me)? (to)? (not)? me to (love) (you|me) (or|is)',
    '(because|since|cause) i love you , so',
    '(because|since|cause) i love you so you',
    'that because i love you',
    '(if|when) (i|you|he|she) (did|do|really|truly)? (not)? (love|loved)',
    '(he|she|they) (said|says|say|told|tells|wrote) _{0,3} i love you',
    "(would|'d) love (you) (to|if)",
    '(love|loved) you (in|as) (that|the) (movie|film|show|role|play)',
    'not love you',
    'do i love you',
    'did (that|it) because i',
  ],
};

export const note: RuleNote = {
  title: 'I love you',
  hears: 'They may hear that the bond is larger than the quarrel.',
  why: 'Between newlyweds, tries at repair that were early and warm tended to work best. A few plain words can do it.',
  source: 'gottman-2015-repairs',
};

export const examples: RuleExamples = {
  flags: [
    'I love you, and I hated that phone call.',
    'love you mum',
    'i really do love u even when im a mess',
    'I have always loved you, my boy.',
    'You are my family, whatever happens with the house.',
    'I’m very fond of you, old friend.',
    'I never stopped loving you.',
    'You know how much I love our walks, and how much I love you.',
  ],
  leaves: [
    'I’d love you to see it.',
    'I don’t love you anymore.',
    'She loves you.',
    'He said I love you to everyone.',
    'If I loved you I’d lie.',
    'I love pizza.',
    'You said “I love you” and left.',
    'I only did that because I love you.',
  ],
};
