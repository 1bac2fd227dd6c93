import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'names-rupture',
  priority: 50,
  patterns: [
    '(@what|@rift|@row|feel*) _{0,6} between (us|you and|@kin and)',
    '(we|things|and i) @mid not @mid? (@okay|getting (on|along)|the same|in sync|on the same|seeing eye|a team) !(to|at)',
    '(we|things|it is|something) @mid? (been|are|were|went|got|gone|feel|feels|is) _? @tense !(in (the|my)|for|with (the|my)|at)',
    '(elephant in (the|this)|rough patch|bad blood|wrong foot|(not on|bad|barely on) _? (speaking|bad|good)? terms|over us since|(rift|wedge|damage|dent|strain|toll|space|distance) (in|to|on|of) (our|us|this (friendship|family|marriage|house))|(drove|tore|driving|tearing|pulled|come|came|gets|getting) (us apart|between us)|in the air|thin ice|cat and dog|in a sack|(air|room) (is|feels|was) (thick|tense))',
    'our @bond _{0,3} @strained',
    '(there is|there are|there was|it is|and|,) _{0,4} @rift _{0,4} (in|between|with|where|of) (us|this|our|the (middle|friendship|family|trust|house|flat)|you and)',
    '@rift (in|down|through|inside) (the middle of)? (us|this (friendship|family|house|flat|marriage|home)|our)',
    '(trust|@bond) (between us|we had|in us)? _? (took a|is (broken|gone|damaged|shaken|shaky)|broke|cracked|suffered|was broken)',
    '(lose|lost|losing|broken|damaged) _{0,3} trust !in the',
    '(gone|went|got|turned|grown) _{0,2} (cold|sour|quiet|weird|wrong|frosty|stale|silent) (between|with|for) (us|you)',
    '(when|where) (it|things) (went|gone) (wrong|sour|cold)',
  ],
  unless: ['(no|nothing|good|great|fine|never) _{0,2} between', '(bank|company|boss|coach)'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Something is off between us',
  hears: 'They may be glad that someone said it first.',
  why: 'You name the strain between you and leave open whose it is. Tries that came early worked best, in talks between newlyweds.',
  source: 'gottman-2015-repairs',
};

export const examples: RuleExamples = {
  flags: [
    'Things have been weird between us.',
    'It feels like there’s a wall between us.',
    'something is off between us and i hate it',
    'Things have been tense since we talked about the will.',
    'There’s so much tension between you and me on this ward.',
    'We’re not okay, are we?',
    'Our friendship has been strained for a year.',
    'It’s been a bit frosty between us, hasn’t it, mate?',
    'Things feel different between us lately.',
    'There’s bad blood between us, and I’m too old for it.',
    'Something has changed between us since the new job.',
    'Something came between us after the funeral.',
    'We got off on the wrong foot when you joined the team.',
    'It hurts that we are so distant.',
    'I’ve noticed some distance between us since the promotion.',
    'I’m not happy with how things are between us on this shift.',
  ],
  leaves: [
    'It’s cold between the two doors.',
    'Things are good between us.',
    'There is a gap between the shelves.',
    'Something is wrong with the car.',
    'Things have been quiet at the shop.',
    'There’s a wall between my house and theirs.',
    'It’s been cold lately in Oslo, they say.',
    'We are stuck in traffic.',
    'There’s no tension between us.',
    'It’s weird that he left.',
    'You said things were fine.',
    'She and Tom are not okay.',
  ],
};
