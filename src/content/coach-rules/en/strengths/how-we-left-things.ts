import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'names-rupture',
  priority: 50,
  patterns: [
    '((we|things|@row) @parted|left it) _{0,5} @poorly',
    '(how (our|that|it) _{0,3} ended|(how|where|way) we @parted) !(off|up|in the)',
    "(our|(this|that|the) same|silly) @quarrel-b7 (out|is|'s|hurt|over|last|we|,$)",
    '(since (we|our|that|the)|we had (that|a|this)) _{0,2} @quarrel-b7',
    '@quarrel-b7 we had',
    '(it|talk|we|night) got all? (ugly|heated|nasty|out of hand)',
    'we both? @mid? (@bicker-ed|fell out|blew up) (at each|,$|and)',
    '(things|we|it|talk|call|conversation|night) @mid? (escalated|spiraled|spiralled|got out of hand|went (south|badly|sideways)|turned into a @quarrel-b7)',
    'we both? got (heated|loud|worked up|carried away)',
    '@quarrel-b7 _{0,3} (on my mind|in my head)',
    '(that|it|talk|conversation) @mid not go (well|how|the way|as)',
    'we both? @mid? said (hurtful|awful|terrible|horrible|mean|nasty)',
    'we _{0,3} (at odds|out of sync|butt~ heads|speaking terms)',
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
    'That row we had before my shift keeps going round my head.',
    'Our falling out has gone on too long.',
    'we keep having the same fight over dishes',
    'We had a stupid argument about the garden fence.',
    'We got off on the wrong foot when you joined the team.',
    'We had a falling out over the money.',
    'Things got out of hand on Friday.',
    'We both got heated last night.',
    'Our fight is still on my mind.',
    'That didn’t go the way I wanted.',
    'We said hurtful things to each other.',
    'We’ve been out of sync since the move.',
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
    'I have no idea how that photo ended up there.',
    'The clocks are out of sync.',
  ],
};
