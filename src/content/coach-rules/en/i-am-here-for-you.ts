import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'reaffirms-care',
  priority: 50,
  patterns: [
    '@iwe (am|are|@will|ill) @mid? @mid? (((here|there|around) (for you|to (love|support|listen)|@if|whenever|anytime))|(here|around) ,$)',
    'not (going anywhere|leaving (you)?|giving up on|letting go of|turn my back) !with',
    '(got|have|had) (your back|you ,$)',
    '(in your corner|on your (side|team)|in this together|no matter what|whatever happens|come what may|through thick and|(beside|behind|next to|by) you (,$|all|always|through|every|no)|by your side|stuck with (me|you|us)|here to stay|a phone call away|(count|lean|rely) on me|stick (by|with) you|stand by you|for you ,? always|rooting for you)',
    '(never|not|nobody|nothing) _{0,4} ((leave|abandon|give up on|replace|come before) (you|us)|stop (loving|caring|calling|wanting)|too (busy|small) for|change how)',
    'you (are (not|never) alone|(will)? always have (a|me|my|us)|have (a (room|home|place|seat|bed|key|mother|father)|me ,$|us ,$)|can always (come|call|stay))',
    '(home here|set for you|(door|couch|house|shoulder) is (always)? (open|yours|here))',
    '@iwe @mid? believe in (us|you)',
    '(i|we) (@will|would) _{0,2} (do|cross|walk|drive|give|fly|swim|climb|move|go|die|burn|fight|crawl|wait|run|travel|choose|save) _{0,7} for you !to',
    '(i|we) (@will|still|always) !not _{0,2} (choose you|pick you|want you|come (home|back) to you|love you|want to come home)',
  ],
  questions: 'never',
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'I am here for you',
  hears: 'They might stop fearing that this fight is the end.',
  why: 'To someone who fears being left, “I’m not going anywhere” answers the fear itself. It is worth saying only if it is true.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'I am here whenever you want company, Nan.',
    'im not giving up on us',
    'We have got your back at the hearing.',
    'You are not alone with the forms.',
    'I’m here for you, also at four in the morning.',
    'I’m not going anywhere.',
    'I’ve got your back with the new boss.',
    'I would never leave you alone with this.',
    'I still believe in us.',
    'No matter what happens with the shop, I love you, child.',
    'We’re in this together.',
    'You are my family, whatever happens with the house.',
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
