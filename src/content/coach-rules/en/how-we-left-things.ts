import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'names-rupture',
  priority: 50,
  patterns: [
    '((we|and i|things|@row) @parted|it got|left (it|things)) _{0,5} (@poorly|note|place|like that)',
    '(how (our|that|things|it) _{0,3} (ended|left)|(how|where|way) we @parted) !off',
    "(our|(this|that|same|the) (silly|stupid|whole|big|same)|stupid|silly) @row (out|has|is|'s|hurt|took|on|over|last|ended|we|,$) !(it|at (@day|work)|with the)",
    '(since (we|our)|after our|(we (had|got into)) (that|a|our|this)) _{0,2} (@row|@bicker-ed) !of',
    '(@row|row) we had',
    '(about what happened|what happened between (us|you and)|not @parted _? well)',
    'we (both)? @mid? (@bicker-ed|fell out|blew up|had words|had it out|got into it|butted heads) (with each|at each|last|yesterday|over|about|again|,$|and)',
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'How we left things',
  hears: 'They may hear that it stayed on your mind as well.',
  why: 'You point to the moment it went wrong, so both of you know which one. You don’t have to settle it in the same breath.',
  source: 'gottman-aftermath',
};

export const examples: RuleExamples = {
  flags: [
    'I don’t like how we left things.',
    'I keep thinking about our fight last night.',
    'Since our argument I can’t sleep.',
    'i hate the way we ended it on the phone',
    'The fight we had about the bill is still in me.',
    'I’ve felt bad ever since we argued, Walter.',
    'We left things hanging on Friday, you and I.',
    'I wanted to talk about what happened between us.',
    'That row we had before my shift keeps going round my head.',
    'Our falling out has gone on too long.',
    'we keep having the same fight over dishes',
    'We had a stupid argument about the garden fence.',
    'We got off on the wrong foot when you joined the team.',
    'We had a falling out over the money.',
  ],
  leaves: [
    'How did the interview go?',
    'What happened to your car?',
    'I left it on the stove.',
    'The fight scene we had was great.',
    'After the match we went home.',
    'I know how it ended in the book.',
    'Every time we fight you leave.',
    'He likes the way things went.',
    'Their argument was loud.',
    'I left things in the van.',
    'What happened in the show?',
    'Our last game was a draw.',
  ],
};
