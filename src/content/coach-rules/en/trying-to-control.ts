import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 76,
  patterns: [
    '@ye @aux? @schemer to (@scheme|make me)',
    '@ye _{1,5} (on purpose|to spite)',
    '@ye (do|did|could) not (care|give a)',
    '@ye only @act-ed _ so',
    '@ye @think you @modal',
  ],
  unless: ['(if|story|not|do|did) _{0,5} @ye', 'not _{1,4} purpose', 'care (if|what)'],
};

export const note: RuleNote = {
  title: 'You’re just trying to …',
  hears: 'They may hear that you know their plan, and that it is a bad one.',
  why: 'Nobody can see what another means to do. What they did can be said, and then asked about.',
  source: 'our-judgement',
  instead: 'You answered the nurse for me twice this morning. I’d like to answer myself next time.',
};

export const examples: RuleExamples = {
  flags: [
    'You’re just trying to control me.',
    'You’re doing this to spite me.',
    'u did that on purpose',
    'You were trying to embarrass me in front of the new boss.',
    'You only think of yourself.',
    'It feels like you’re trying to turn Mum against me.',
    'You just want to win.',
    'You’re pushing me into a marriage I don’t want.',
    'You thought you could walk in here after ten years?',
    'You love playing the victim.',
    'You used me to get the car.',
    'You only call me when it suits you, and you only care about money.',
    'You are manipulating everyone on this floor.',
  ],
  leaves: [
    'I know you’re trying to help.',
    'You’re going to start school on Monday.',
    'Are you trying to reach the manager?',
    'I was trying to control my temper.',
    'He is just trying to ruin the party.',
    'You’re not trying to hurt me, I know that.',
    'Thank you, I see you were just trying to keep me out of trouble.',
    '“You’re doing this to spite me,” said the cat in the cartoon.',
    'You want to win, and so do I, it’s a race!',
    'If you want to use my bike, take it.',
    'You only need one stamp.',
    'I used you as a reference.',
    'You love to dance.',
  ],
};
