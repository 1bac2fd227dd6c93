import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'reaffirms-care',
  priority: 59,
  patterns: [
    "(@i|we) (@very|will|would|am|are|'ll|have|shall|can|promise)? (@very|always|still|be|all|going|not)? (to)? (always|still|be|here|right|there|going)? (to)? (be|always|right|still)? (always|right)? (here|there|around) (always)? (for|with|if|whenever|beside|to) (you|u|ya|us|love|support|help|listen|need|ever|both) (me)?",
    '(@i|we) (will|am|are|would) (still|always)? (be)? (right|still)? here (when|whenever|if|until|waiting) (you|u|for|and|,)',
    "(i|we) _{0,3} (am|are|will|'m) (not|never|be)? (going|leaving|giving) (to)? (anywhere|you|away|up|leave|give|abandon|walk) (on|up|you|away|from|out|alone|,|.)? (you|us|this|on)?",
    '(i|we) _{0,2} (will|would|could|going) (to)? (not|never) (ever)? (leave|abandon|desert|judge|replace|stop) (loving|caring|wanting|needing)? (about)? (you|us|your)',
    '(will|would|could|can) (not|never) (ever)? (give|walk|turn|quit) (up|out|my|away|from)? (back)? (on|from) (you|us)',
    "(i|we) (have|got|'ve) (your|ur) back",
    '(i|we) have got (your|ur) back',
    '(on|by) (your|ur) (side|team|corner) (,|.|always|no|in|whatever|and|even|through|here|,$)',
    '(stand|stick|stay|standing|sticking) (by|with|beside) (you|u|your)',
    'in your corner',
    'in this together',
    'rooting for you',
    '(i|we) (@very|will|would)? (always|still|also)? (support|back|believe|love) (and|in)? (you|support|u) (you)? (no|whatever|always|in|through|with|,|even) (matter|this|no)?',
    'i (do|still|really|truly|always|have)? (always)? (believe|have|trust) (faith)? in (you|us|our|this)',
    '(whatever) (what|happens|how|comes|you) _{0,6} i (love|will|am|care|would|want)',
    'no matter (what|happens|how|comes|you) _{0,6} i (love|will|am|care|would|want)',
    '(we|us) are (still|always)? (a|in|family|on) (team|this|the)? (same)?',
  ],
  unless: [
    '(always|have) been there for you',
    '(was|were) (always|here|there) for you',
    '(he|she|they|who) (is|are|was|were|will|has)',
    '(he|she|they|who) will be',
    '(not|never) (here|there) (for|with)',
    '(here|there) (for|with) (the|a)',
    'we are (okay|still) (for|on|at) (time|the)',
    'i (will|am) not going anywhere (with|near)',
    'i (will|am) not going anywhere until you',
    'the team',
  ],
};

export const note: RuleNote = {
  title: 'I am here for you',
  hears: 'They might stop fearing that this fight is the end.',
  why: 'To someone who fears being left, “I’m not going anywhere” answers the fear itself. It is worth saying only if it is true.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'I’m here for you, also at four in the morning.',
    'I’m not going anywhere.',
    'ill always be there for u',
    'I’ve got your back with the new boss.',
    'I would never leave you alone with this.',
    'I still believe in us.',
    'No matter what happens with the shop, I love you, child.',
    'We’re in this together.',
  ],
  leaves: [
    'I’m here for the meeting.',
    'I was always there for you, remember that.',
    'He’ll be there for you.',
    'I will not be there for dinner.',
    'I’m not going anywhere with you.',
    'Are they here with you?',
    'There for a moment it rained.',
    'We were on the same side of the road.',
  ],
};
