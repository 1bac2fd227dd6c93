import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'names-rupture',
  priority: 50,
  patterns: [
    '(@what|@rift|@row) _{0,6} between (us|you and)',
    '(we|and i) @mid not @mid? (@okay|the same|ourselves|in sync) !(to|at)',
    '(we|things|it is been|something) @mid? (been|are|were|went|got|gone|feel|is) _? @tense !(in (the|my|traffic)|for|at|with the|lately in)',
    '(elephant in (the|this)|rough patch|bad blood|wrong foot|bad _? (bad|good)? terms|over us since|(drove|tore|come|came|gets) (us apart|between us)|in a sack)',
    'our @bond _{0,3} @strained',
    '(there is|there was|and) _{0,4} @rift _{0,4} (in|between|with|where|of) (us|this|our|the (trust|house|flat)|you and)',
    '@rift (in|down) (the middle of)? (us|this (friendship|flat|home)|our)',
    '(trust|@bond) (between us)? _? took a',
    '(gone|went|got) _{0,2} (cold|sour|wrong) (between|with|for) (us|you)',
    'when it (went|gone) (wrong|sour|cold)',
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
