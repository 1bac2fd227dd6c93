import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'names-rupture',
  priority: 50,
  patterns: [
    '(worries|worried|talk) about (us|our @bond|how we)',
    '@mid (we|things|everything) @okay (between|after|, you)',
    '(happening|happened) (to|with|of) us',
    '(do we stand|how things are (with|between) us)',
    '(clear the air|(patch|settle) (things|it) (up|with you)|peace with you|back on track|our way back|start (fresh|over))',
    'we @mid? @mid? not? (in|hit|at) (a|some)? _{0,2} (mess|spot|patch|trouble|place)',
    '(we|you and me) (have|@mid) a problem',
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'A worry about us',
  hears: 'They may hear that you care enough to bring it up.',
  why: 'You bring the worry while there is still time to talk. It is about the two of you, not a list of faults.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'I have some worries about our friendship since the trip.',
    'Are we okay after what happened?',
    'I’m worried about us.',
    'is everything ok between us',
    'What’s happening to us?',
    'Where do we stand, after all these years?',
    'Are we still friends after the match?',
    'I have some worries about us, and I want to say them.',
    'Are things okay between you and me?',
    'I want to clear the air with you.',
    'Can we patch things up before Grandma’s birthday?',
    'I’d like to make peace with you before I retire.',
    'Let us get back on track.',
    'I don’t know what happened to us.',
    'I know we’re in trouble, you and I.',
  ],
  leaves: [
    'I have doubts about the weather.',
    'Are we good to go?',
    'I’m worried about the exam.',
    'Where are we going?',
    'We have problems with the printer.',
    'No doubt about our order.',
    'What happened to your hair?',
    'I’m worried we’ll miss the train.',
    'Are they okay?',
    'I’m not happy with the soup.',
    'Is everything okay at work?',
    'Where did we park?',
    'Let’s forgive and forget.',
    'You need to get over it.',
    'What happened to the bike?',
  ],
};
