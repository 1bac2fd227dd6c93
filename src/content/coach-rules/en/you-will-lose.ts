import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 82,
  patterns: [
    "you (will|'ll|would|'d|are|is|can|could|shall|may|might) (never|not) (going|be)? (to)? (ever)? (see|hear|speak|talk|hold|find|get|touch|have|meet) (from|to|with)? (me|the|your|my|us|our|this|them|those|him|her|these|a|another|one|anyone|it|any|another|custody|someone|somebody|that) (kids|children|son|daughter|baby|grandchildren|grandkids|grandson|granddaughter|money|boys|girls|again|house|dog|penny|cent|dime|else|like|job|car|of|single|better|who|inheritance|little|one|red|friend|reference|to) _?",
    'you (will) lose (me|everything|us) ,$',
    '(end|die) (up)? alone',
    'you (will|would|can) not find (another|anyone|anybody) (boss|who|woman|man|friend|else|one|girl|guy|job|like|mother|father|worker|nurse)',
    '(you) (are|will) no longer (my|a|part|welcome|be) (son|daughter|sister|brother|friend|family|part|mother|father|child|welcome|in|here|of|a|at|my) _?',
    '(kiss|say|wave) (your|my|goodbye|the|bye) (to|job|kids|inheritance|house|allowance|marriage|promotion|bonus|ass|car)? (your|my|the)? (goodbye|job|kids|bye|house|allowance|phone|promotion|money|family|bonus|to)',
    "(you) (cannot|can|could|would|will|do|wouldn't) (not|never)? (last|survive|make|live|manage|cope) (it|through)? (a|one|two|five|without|on|an|out|ten|the) (day|week|hour|minute|me|your|month|minutes|without|days|there|here|night) _?",
    "(maybe|perhaps) (i) (should|will|would|'ll|ought|'d) (just)? (to)? (leave|go|find|disappear|walk|move|divorce|see|date|quit|be|get) (you|then|someone|somebody|out|and|with|a|better|for|away|back|other|,|.|!) (else|who|then|you|with|divorce|other|,|.|!|find|see|lawyer|new|for)",
    "(nobody|no|who|none) (one|man|woman|other|else|girl|guy)? (else)? (will|would|is|can|could|'s|'d) (going|ever|else)? (to)? (ever|else)? (even)? (love|want|have|hire|take|put|believe|marry|help|date|stand|touch|look|employ|care) (up|about|for|after|at|with)? (you|care) !(to|a|some)",
    '(forget|cancel|canceling|cancelling|taking|take|lose|cut|cutting|stop|stopping|withhold) (about|off|away)? (your|the) (inheritance|allowance|phone|bonus|promotion|college|tuition|car|credit|raise|money|visa|rent|maintenance) (money|card|keys|,|.|!|if|then|for|payment|payments|until|away|fund|because|unless)',
    "you (will|'ll|would|'d|are|is|can|could|shall|may|might) (going|all|surely|definitely|gonna|just|probably)? (to)? (lose|losing) (me|everything|us|your|the|this|all|my|custody|it) (job|kids|children|house|friends|,|.|!|if|one|for|forever|family|too|wife|husband|home|all|best|place|license|and|because|like|good|daughter|son|you|trust)",
    '(consider|count) (yourself|this|us|our|me|the) (lucky|fired|single|divorced|uninvited|friendship|dumped|out|marriage|over|relationship|homeless|engagement|gone|warned)',
    "you (will|'ll|would|'d|are|is|can|could|shall|may|might) (going|all|surely|definitely|probably|just)? (to)? (end|die|wind|grow|be) (up|old)? (all|old|so)? (sad|lonely|alone|miserable|homeless|broke|like|in|single|a|sitting|begging) (and|,|.|!|like|jail|prison|with|on|in|forever|for|without|hell|alone|lonely|old|sad|your|him)",
    "(when|once|after|if) (i|we) (am|are|have|'m|leave|go|die) (dead|gone|left|in|not)? (and|,|in|here|then|my|,)? (buried|you|my|grave|then|your|around|left)? (will|are|grave)? _{0,2} (sorry|regret|miss|cry|happy|realize|realise|see|wish|alone|appreciate|understand|learn|care)",
    '(there) (are|is) (plenty|lots|other|others|someone|better|thousands|hundreds) (of|fish|men|women|people|who|others|else|girls|guys|out|in)? _{0,3} (who|would|sea|want|waiting|do|kill|replace|love|apply)',
    '(replace|replaced|replacing) you (in|with|,|.|!|tomorrow|by|like|so|easily|any)',
    '(see|get|have) (a|one|another|single) (penny|cent|dime|red) (from|of|out|,|.|!|more|single)',
    '(this|it) (is|was) the last (time|you|thing|night|chance) (you|i|of|we|that) (will|ever|see|hear|are|me|do|ever|help|cook|speak|forgive|come|let|invite|lend)',
    '(you) (are|will) (not|never) (my|a|part|welcome|be) (son|daughter|sister|brother|friend|family|part|mother|father|child|welcome|in|here|of|a|at|my) _?',
  ],
};

export const note: RuleNote = {
  title: 'You’ll lose …',
  hears: 'They may hear that love, home or work can be taken away at any moment.',
  why: 'It makes somebody hold on out of fear. What you would like to keep is easier to say yes to.',
  source: 'our-judgement',
  instead: 'I miss how we were when we both had Sundays off. I’d like one Sunday a month back.',
};

export const examples: RuleExamples = {
  flags: [
    'You’ll never see the kids again.',
    'You’re going to end up alone, Frank.',
    'u will lose me',
    'Nobody else will ever love you.',
    'You won’t get a penny from me.',
    'You won’t find another boss who puts up with this.',
    'Maybe I should find someone else then.',
    'You wouldn’t last a week without me.',
    'Kiss your bonus goodbye.',
    'You are no longer my son.',
    'Keep on, you will lose everything.',
  ],
  leaves: [
    'You will never lose me over a broken plate.',
    'I’m scared that I’ll lose you.',
    'You won’t find the key there, try the hook.',
    'You’ll see the kids on Saturday as planned.',
    'I hope you won’t end up alone at the station.',
    'Did you lose your job in the spring?',
    'I could never replace you.',
    'Nobody will know if we skip the speech.',
    'I’m losing weight since the operation.',
    'You will lose the signal after the tunnel.',
  ],
};
