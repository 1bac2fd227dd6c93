import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'states-need',
  priority: 57,
  patterns: [
    "(would|could|will|'d|might|really) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (mean|help|matter) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (so|a|the|me|to)? (much|lot|world|me|ton|great|deal|loads|everything|to)? (of)? (to|for|if|me) (me|you|if|a|we|lot|know|to|so|feel)",
    "(would|'d|will) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (appreciate|be|like|love|feel) (it|grateful|glad|thankful|better|safer|calmer|happy)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (if|when) (you|we|u)",
    "i (would|'d|will) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (be|feel) (so|really|very|much|most|a)? (grateful|thankful|happier|better|calmer|safer|glad|relieved|less|more) _{0,2} if (you|we)",
    '(it|that|what) (helps|would|will|helped) (help)? me (when|if|to|is|most|a|so)',
    '(is|would) it (be)? (possible|okay|alright) (to|if) (ask|you|we|text|tell|call|knock|let)',
    '(is|would) it (be)? (possible|okay|alright) for you (to|if) (ask|you|we|text|tell|call|knock|let)',
    '(is|would) it (be)? too much (to|if) (ask|you|we|text|tell|call|knock|let)',
    '(is|would) it (be)? too much for you (to|if) (ask|you|we|text|tell|call|knock|let)',
    '(would|do) you mind (not|if|texting|telling|calling|knocking|asking|keeping|letting|waiting|turning|using)',
    '(please|kindly)? (could|can) (i|we) ask (that|you) (to|we|you|for)',
  ],
  unless: [
    '(help|mean) (me|to)? (you|him|her|them) (if|to|so)',
    'help (him|her|them)',
    '(mind|okay) if i (sit|smoke|open|take|join|ask|use|borrow)',
    '(appreciate|love|like) it if you (stopped|shut|grew|left|got|died) (being|me|lost)?',
    'help me with (the|my|this) (move|homework|boxes|essay)',
  ],
};

export const note: RuleNote = {
  title: 'It would help me if',
  hears: 'They may feel asked and not ordered.',
  why: '“It would mean a lot if” says the wish and why it counts. It leaves the other the choice.',
  source: 'rosenberg',
};

export const examples: RuleExamples = {
  flags: [
    'It would mean a lot to me if you came to the hearing.',
    'I’d be grateful if you left the heating on for me.',
    'it wld be fine but it would help me if you texted first',
    'I would be so grateful if you could drive me on Thursday.',
    'It helps me when you say what time you’ll be home.',
    'Would you mind not joking about my accent at work?',
    'I’d feel better if we agreed on the heating.',
    'It would really help to know the plan the night before, it would help me a lot.',
  ],
  leaves: [
    'It would help him a lot.',
    'Do you mind if I sit here?',
    'That would mean the match is off.',
    'I appreciate your help.',
    'It helped with the pain.',
    'Would you mind if I open the window?',
    'I’d love a cup of tea.',
    'That doesn’t help me.',
  ],
};
