import { takenBack } from '../../../coach-words/taken-back';
import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 56,
  patterns: [
    'because of (what (i|my)|my (@acts-ing|@mine-b6))',
    '@stand _{0,3} because of me',
    '(my (@acts-ing|@mine-b6)|what i @acts-ed|the way i @acts-ed) _{0,5} (@wound-ed|@struck-b6) !(lunch|up)',
    'what i did to you',
    '(@wound-ed|@struck-b6) _{0,4} when i (@misdeed-ed|did not|never|was not|went on)',
    'while i (went|carried) on',
    'you _{1,6} and i (did not|never) @owing-b6',
    'you @told-b6 _{1,8} and i (@act-b6|@misdeed-ed)',
    'you were _{1,3} and i @misdeed-ed',
    '(had to|have had|@undone-m) _{0,8} because of me',
    'my @mine-qf _{0,4} (hurt|left|made|broke|was (over|out|uncalled)|(got|get|do) in? the)',
  ],
  unless: ['(you know|i know what i said|feel is)', ...takenBack],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'It came from what I did',
  hears: 'It may let them know that you see where it started.',
  why: 'Naming your own act as the cause leaves nothing for them to prove. Owning it counted most in a study of apologies.',
  source: 'lewicki-2016',
};

export const examples: RuleExamples = {
  flags: [
    'You slept in the car because of what I said to your father.',
    'My temper has cost you two jobs and a lot of peace.',
    'My joke about the loan put you in a hard spot with your sister.',
    'I know what I did to you that summer.',
    'It hurt you when I never came to the recital, I know.',
    'You cleaned the whole flat and I didn’t say a thing.',
    'The way I spoke to the nurse embarrassed you, and I see that now.',
    'My drinking scared the kids, and it scared you.',
    'What I wrote in that card upset your mother.',
    'You had to explain it on your own because of me.',
    'My silence left you guessing.',
    'My reaction was over the top.',
    'I let my pride get in the way.',
  ],
  leaves: [
    'We were late because of my bus.',
    'My garden made me happy all summer.',
    'Because of the storm the game was moved.',
    'You know what I did to help you.',
    'My mother put the cake on the table.',
    'What I said was only the truth, and you know it.',
    'It only hurt because you wanted it to.',
    'If my joke upset you, I’m sorry.',
    'He lost his job because of what she said.',
    'Because I love you, you get the big slice.',
  ],
};
