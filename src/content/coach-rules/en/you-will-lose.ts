import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 78,
  patterns: [
    'not bother? com~ (back|home|near)',
    'you will (never|not) (see|find) (me again|us|the|them|any*|another)',
    'you can (forget|pack|get out|say goodbye)',
    'pack your (bags|things)',
    'want a (divorce|lawyer)',
    'my lawyer',
    'i am (leaving you|out of here|gone|taking the|done with you)',
    'i (will|could|guess) _{0,2} (leave you ,$|take the kids|find someone|throw you|have you out)',
    'we are @doom (,$|for)',
    'see how long you',
    'end up alone',
    'to you again',
  ],
  unless: ['never leave', '@they'],
};

export const note: RuleNote = {
  title: 'You’ll lose …',
  hears: 'They may hear that love, home or work can be taken away at any moment.',
  why: 'It makes somebody hold on out of fear. What you would like to keep is easier to say yes to.',
  source: 'our-judgement',
  instead: 'I miss how we were when we both had Sundays off. I’d like one Sunday a month back.',
};

export const examples: RuleExamples = {
  flags: [
    'You’ll never see the kids again.',
    'You’re going to end up alone, Frank.',
    'u will lose me',
    'Nobody else will ever love you.',
    'You won’t get a penny from me.',
    'You won’t find another boss who puts up with this.',
    'Maybe I should find someone else then.',
    'You wouldn’t last a week without me.',
    'Kiss your bonus goodbye.',
    'You are no longer my son.',
    'Keep on, you will lose everything.',
  ],
  leaves: [
    'You will never lose me over a broken plate.',
    'I’m scared that I’ll lose you.',
    'You won’t find the key there, try the hook.',
    'You’ll see the kids on Saturday as planned.',
    'I hope you won’t end up alone at the station.',
    'Did you lose your job in the spring?',
    'I could never replace you.',
    'Nobody will know if we skip the speech.',
    'I’m losing weight since the operation.',
    'You will lose the signal after the tunnel.',
  ],
};
