import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'states-need',
  priority: 50,
  patterns: [
    '(is|are|was|was|really) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (important|essential|precious|crucial|vital) (to|for) me (that|to|when|,|.|and|how|!)',
    '(matters|mattered|matter) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (a|so|very)? (lot|much|most|more|deeply|alot)? to me (that|when|if|is|,|.|to|!|how)',
    'what matters (most)? (to|for) me',
    '(it|this|its) (is|for|was)? (really|just|all|only|simply|mostly)? about (trust|respect|honesty|feeling|being|fairness|communication|having|knowing|safety|time|us|kindness|consideration|privacy|loyalty|understanding|both|balance) (and|in|for|to|between|,|.|asked|told|able|a|safe|included|heard|some|with|at|our)',
    'i (really|do|also|just)? value (honesty|trust|respect|time|privacy|quiet|kindness|loyalty|openness|being|my|our|family|fairness)',
    '(my|a|the) (boundary|boundaries|limit|limits|line) (is|are|here)',
    '(my|a|the) (boundary|boundaries|limit|limits|line) for me',
    "i (would|'d) (rather|prefer) (you|we|that|be|to|have|if|talk|hear|know|it) _{0,3} (asked|told|talked|ask|say|said|tell|waited|called|texted|to|be|directly|first|truth|honest|kept|spoke|talk|not|alone|came) (hear|asked)?",
    'i (do|would) best (when|with|if)',
    'i (work|sleep|rest|think|talk|feel) (better|best|safer|calmer) (when|if|with) (you|we|i|there|it|things)',
  ],
  unless: [
    '(not|never) (grudges|holding)',
    '(book|film|movie|story|song|game|show) (is|was)',
    'you are (so|very|really)? (important|precious)',
    'you were (so|very|really)? (important|precious)',
    "i (would|'d) (rather|prefer) (die|tea|coffee)",
    "i (would|'d) (rather|prefer) not say",
  ],
};

export const note: RuleNote = {
  title: 'What matters to me',
  hears: 'They may understand what stands behind the quarrel.',
  why: 'Under a fight over dishes there is often something like fairness or rest. Naming it gives you both something to work with.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'It’s important to me that we eat before the late shift.',
    'It’s about trust.',
    'honestly its about being asked, not the bike',
    'I value my privacy, so knock, please.',
    'What matters to me is that you say it to my face.',
    'I’d rather you told me straight.',
    'It matters to me that you call on Sundays.',
    'My limit is two nights on the sofa for your cousin.',
  ],
  leaves: [
    'The book is about trust.',
    'That doesn’t matter to me.',
    'It’s about ten minutes away.',
    'Is it important to you?',
    'You are important to me.',
    'It’s about not holding grudges.',
    'I’d rather die.',
    'He values honesty.',
  ],
};
