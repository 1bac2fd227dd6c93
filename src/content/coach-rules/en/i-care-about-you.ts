import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'reaffirms-care',
  priority: 58,
  patterns: [
    '(you|u|we|us|this|friendship|friendships|marriage|relationship|family|bond|it) (@very|do|still|will|always|both|all|has|have)? (always)? (mean|means|meant|matter|matters|mattered) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (a|the|so|everything|more|to|very|alot)? (lot|world|much|more|to)? (to|for|than) (me|us|i|you|anything|my)',
    '(you|we|friendship|relationship|marriage|bond|this) (family)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (are|is|will) (always)? (be)? (@very|still|always|also|far|way)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (important|precious|dear|special|valuable|valued|irreplaceable|everything|loved|wanted|welcome|worth) (to|for|more|here|person|it) (me|us|than|person|fighting|all)?',
    '(i|we) (rly|rlly|rely|srsly) (care|value|love|appreciate) (about)? (you|our)',
    '(i|we) (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (care|cared) (a|so|very|really) (lot|much|deeply) (for|about) (you|us|how|our|what)',
    '(i|we) (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? appreciate (you|u|us|having) !(telling|letting|calling|coming|for)',
    '(i|we) (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (value|treasure|admire|respect|cherish|adore) (you|u|us|our|having|your) !(telling|letting|input|email|call|patience|business|order|opinion|view|honesty|decision)',
    '(i|we) (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (care|cared) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (for|about) (you|u|us|how|what|your|our)',
  ],
};

export const note: RuleNote = {
  title: 'I care about you',
  hears: 'They can hold on to that while the rest is still open.',
  why: 'In a fight it is easy to forget that the other still counts. Saying so does not settle anything, and it may steady you both.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'I care about you, that’s why I came on my day off.',
    'You mean a lot to me, Dad.',
    'i rly value our friendship',
    'Our friendship matters to me more than the money.',
    'You’re important to me, and so is the band.',
    'We appreciate you here on the ward.',
    'This family means the world to me.',
    'I do care very much about how you are.',
  ],
  leaves: [
    'I don’t care about you.',
    'What do you mean to say?',
    'I care about the price.',
    'He cares about you.',
    'It’s important to lock the door.',
    'I appreciate you calling back.',
    'Do I mean anything to you?',
    'That means a lot of work for me.',
  ],
};
