import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'reaffirms-care',
  priority: 54,
  patterns: [
    "(i|we) (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (am|was|are|were|'m|get)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (worried|concerned|anxious|thinking|praying|scared) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (about|of|for) (you|u|your|us) !(not|lying|being|hanging|attitude)",
    '(i|we) (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? have been (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (worried|concerned|anxious|thinking|praying|scared) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (about|of|for) (you|u|your|us) !(not|lying|being|hanging|attitude)',
    '(i|we) (@very|do|always|still)? (worry|think|care|pray) (about|of|for) (you|u) (every|all|a|so|when|often|too|,|.|each|always|daily|on)',
    '(i|we) (@very|do|always|still)? (worry|think|care|pray) (about|of|for) (you|u) a lot',
    '(i|we) (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (want|hope|wish) (you|u|only|nothing) (good|but)? (things)? (for)? (you)? (to|are|feel|get|the|well|find|will|have|all) (be|feel|best)? (@very|still|be)? (happy|safe|okay|well|better|alright|loved|good|the|peace|some|healthy|at|happiness) (best)?',
    '(i|we) (want|wanted|wish) (what|only) (is)? (good|the) (best)? for (you|us) ,$',
    '(are|did|have) you (eaten|sleep|slept|get|okay|warm|sleeping|eating) (home)? (enough|okay|safe|safely|at|well|properly) (all)?',
    'take care (of)? yourself',
    'look after (of)? yourself',
    'be gentle with (of)? yourself',
    'be kind to (of)? yourself',
    '(i|it) (hurts|pains|breaks|hate|hated|kills|hurt) (me|my)? (heart)? (to|seeing) (see|seeing|hear|think|you) (of)? (you|u|that|of|like|so) (you)?',
    '(sending|send) (you)? (a|some|lots|all)? (of|my|big|huge)? (big)? (love|hug|hugs)',
    '(sending|send|lots|all|with) (of|my)? (you)? (love|hugs|hug) (to|,|.|from|and|your|always|both) (you|way)?',
  ],
  unless: [
    'just (want|wanted) what is best',
    '^ i hope you are happy (now)? $',
    '(was|am) (just|only) (worried|concerned)',
    'not (worried|concerned|worry|thinking)',
    '(worry|worried) about you (not|telling|making|ruining|spending|seeing|hanging|going)',
    '(worry|worried) about you being late',
    '(are|is|was) (he|she|they) (worried)',
    'thinking (of|about) (you) (as)? (joke|fool)',
    'thinking (of|about) (you) when i (joke|fool)',
  ],
};

export const note: RuleNote = {
  title: 'I worry about you',
  hears: 'They might hear the care in it, if no order follows.',
  why: 'Worry for someone is a form of care. Said as your own feeling, it need not become control.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'I’m worried about you, you’ve lost so much weight.',
    'I think of you every night on the ward.',
    'i just want u to be happy',
    'I hope you feel better after the weekend, Pete.',
    'We’ve been thinking of you since the funeral.',
    'It breaks my heart to see you so alone.',
    'Take care of yourself on those roads.',
    'I was really concerned about you when you didn’t eat.',
  ],
  leaves: [
    'I’m worried about the exam.',
    'I’m not worried about you.',
    'I was just worried about you hanging around there.',
    'He worries about you.',
    'I want you to be quiet.',
    'I think of the sea.',
    'Are you worried?',
    'I hope you are happy now!',
  ],
};
