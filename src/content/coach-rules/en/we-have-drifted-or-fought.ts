import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'names-rupture',
  priority: 50,
  patterns: [
    '(we|us) to? (keep|@mid)? @mid? @mid? (@bicker-ing|circling|stepping over)',
    'we used to (tell each|talk|laugh|share everything|be)',
    '(drift~|grow~|fall~) apart',
    'we @mid? drift-ed !down',
    '(we|and i|us) (@have|do|are|can)? (not|barely|never|hardly) (talk*|speak*|spoken|sat down?|laugh*) !(about (that|the)) _{0,2} (since|to each|the way|,$)',
    'we _{0,2} (never|not|ever) @mid? got (over|with|from)',
    'we can not _{0,5} without @bicker-ing',
    '(polite to|past|hurt*|at|around|from|(cold|short) with) each other',
    '(stopped|stop) (being (a team|us|friends|sisters)|(speaking|talking) (,$|after|since))',
    '(like|been|two|to) (strangers|flatmates|roommates) (since|in|now|over|,$)',
  ],
  unless: ['looking _{0,4} at each', 'are we @bicker-ing'],
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
    'We keep snapping at each other on nights.',
    'You and I have been growing apart for years.',
    'We are not talking like before.',
    'I hate that we’re not talking.',
    'We’re like strangers in this kitchen.',
    'I’m scared we are drifting apart, sis.',
    'We live like roommates now.',
    'We never really got over that summer.',
    'We don’t laugh anymore, you and I.',
    'Is it my fault we stopped talking?',
    'We can’t plan a meal without arguing.',
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
    'Are we seriously fighting over a spoon?',
    'We’re not talking about that today.',
  ],
};
