import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'names-rupture',
  priority: 50,
  patterns: [
    '(we|us) (to)? (keep|@mid|both)? @mid? @mid? (@bicker-ing|circling|tiptoeing|dancing around|stepping over)',
    'we (used to|only) _{1,8} (now|anymore)',
    'we used to (be (so|close|inseparable|a team|best|like this|able to)|tell each|laugh|talk|share everything|finish each|call each)',
    'not had a _? @row since',
    '(drift~|grow~|fall~|slip~) apart',
    'we @mid? drift-ed',
    '(we|@kin|and i|us) (@have|do|are|can)? (not|barely|hardly|no longer|stopped|never) _{0,2} (talk*|speak*|spoken|said a word|sat (down)?|laugh*|sit|look at|hung out|hug*|eaten|eat) _{0,2} (since|any*|to each|to one|like|properly|together|in (weeks|months|days|ages|years)|about (it|that|what)|of it|,$)',
    '(lose|lost|losing) (each other|(our|the) @closeness|touch)',
    '(avoid*|polite to|past|hurt*|at|around|from|with) each other !(at the|in the (game|park)|the _ code)',
    '(stopped|stop|quit) (being|feeling like) (a team|us|friends|close|a couple|a family|sisters|brothers|partners|mates)',
    '(like|been|become|became|two|to) (strangers|flatmates|roommates|housemates|ghosts|ships) (since|in|now|who|over|passing|,$)',
    '(we|we both|i) @mid? (both)? said (some|a lot of|things|awful|terrible|@poorly|so many) _{0,2} (we|things|neither|we both|that|and)',
    '(pulling away|in circles|both said things|not (wanted|want) to (speak|talk) to me since|barely look at (me|each)|one word (answers|replies))',
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
