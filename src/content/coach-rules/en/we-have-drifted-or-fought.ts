import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'names-rupture',
  priority: 50,
  patterns: [
    '(we|us) to? (keep|@mid|both)? @mid? @mid? (@bicker-ing|circling|stepping over)',
    'we (used to|only) _{1,8} now',
    'we used to (tell each|talk|share everything)',
    '(drift~|grow~|fall~) apart',
    'we @mid? drift-ed !down',
    '(we|@kin|and i|us) (@have|do|are|can)? (not|barely|never) _{0,2} (talk*|speak*|spoken|sat down?|sit|hug*|eat) _{0,2} (since|any*|to each|like|,$)',
    '(polite to|past|hurt*|at|around|from|with) each other !(the _ code)',
    '(stopped|stop|quit) being (a team|us|friends|sisters)',
    '(like|been|two|to) (strangers|flatmates) (since|in|now|who|over|,$)',
    '(we|i) @mid? both? said some _{0,2} (we|things|that|and)',
    '(both said things|not (wanted|want) to (speak|talk) to me since)',
  ],
  unless: ['(stood|looked|looking|stared|staring|laugh*|bump*|smiled|smiling) _{0,4} at each'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'We have drifted or fought',
  hears: 'They could hear one “we” in place of two sides.',
  why: 'The trouble is put in the middle, where both of you can look at it. Then the pattern is the problem, and not a person.',
  source: 'eft',
};

export const examples: RuleExamples = {
  flags: [
    'We have been snapping all week.',
    'We used to share everything and now we share a kettle.',
    'We’ve been fighting so much since the move.',
    'We haven’t really talked since Sunday.',
    'We drifted apart after school and I feel it.',
    'We’re barely speaking to each other, brother.',
    'We both said things at the meeting.',
    'We keep snapping at each other on nights.',
    'You and I have been growing apart for years.',
    'We are not talking like before.',
    'I hate that we’re not talking.',
    'We’re like strangers in this kitchen.',
    'I’m scared we are drifting apart, sis.',
  ],
  leaves: [
    'We talked about the menu.',
    'We never fight.',
    'We fought the fire all night.',
    'We haven’t talked about the menu.',
    'They keep fighting.',
    'We got off at the last stop.',
    'We drifted down the river.',
    'We had a row of tomatoes.',
    'You always start fights.',
    'We lost the game.',
    'We both made soup.',
    'Do they argue so much?',
    'We started out as a choir.',
  ],
};
