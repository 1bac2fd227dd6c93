import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'expresses-feeling',
  priority: 57,
  patterns: [
    'i (am|was|get|got|feel|have|been) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (been)? (afraid|scared|frightened|terrified|nervous|worried|anxious|petrified|ashamed|embarrassed) (of|to|about|that) (losing|you|us|your|tell|telling|show|say|saying|ask|asking|what|how|it|being|come|coming|talk|talking|open|call|calling|we|i|this|that|my|him|her|them|our|everything|go|going|admit|face|speak|look|hearing|messing|trust)',
    'i (have|had)? (just)? (always|long)? been (always|just|really)? too (scared|afraid|ashamed|proud|embarrassed|frightened|nervous|hurt) to',
    'i (am|was|get|got) too (scared|afraid|ashamed|embarrassed|frightened|nervous|hurt|proud) to',
    'i (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (worry|worried|fear|dread|dreaded|panic|feared) (about|that|i|you|we|every|when|it|what|each|coming)',
    'it is (scary|frightening|terrifying|hard|painful|lonely) for me',
    'my (biggest|greatest|worst|real|only|big)? fear (is|was)',
    'what (scares|frightens|worries|hurts|saddens) me (is|was|the|most|about)',
  ],
  unless: [
    'i (am|was) afraid (that)? (i|we|you|it|he|she|the) (can|could|have|must|will) (not|have|be|to)',
    '(too|is|was) (scared|afraid) of (spiders|heights|dogs|snakes)',
    'not (worry|worried|be|afraid)',
    '(was|am) (just|only) (worried|scared|afraid|nervous)',
  ],
};

export const note: RuleNote = {
  title: 'What I am afraid of',
  hears: 'They may meet the softer thing that sits under the loud one.',
  why: 'Under anger there is often fear. Saying it shows the other what this is about for you.',
  source: 'eft',
};

export const examples: RuleExamples = {
  flags: [
    'I’m scared of losing you.',
    'i was too scared to tell you abt the exam',
    'I am afraid to ask my son for help twice.',
    'I’ve always been too proud to ask my brother for a loan.',
    'I worry that you will stop coming on Sundays.',
    'What scares me is the silence after.',
    'My biggest fear is that we end like my parents.',
    'I was nervous about telling you at work.',
  ],
  leaves: [
    'I’m afraid we can’t take cards.',
    'I’m scared of heights.',
    'Don’t worry about it.',
    'He was too scared to jump.',
    'I am not afraid of you.',
    'The dog is afraid of thunder.',
    'Are you nervous about the test?',
    'I’m afraid not.',
  ],
};
