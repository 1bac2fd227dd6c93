import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 78,
  patterns: [
    'you will @not (see|find|get) (me again|us|the @brood-b5|your @brood-b5|another|either of us|a @sum-b5)',
    '(see you in court|my (lawyer|solicitor)|full custody|want a divorce|over my dead|one of these days|change the locks|changing the locks|pack your (bags|things|stuff)|kick you out|cut you (out|off (,|from)))',
    'do not (ever)? (bother|come) _? (back|home|crying|to|coming|calling|in)',
    'do not (you)? (ever)? expect (anything|to (see|get)|(a|one) @sum-b5|me (at|to) (be|come|help|stay|stick|pick|bail|cry|wait|ring|the))',
    'do not _{0,3} (message|call|text|contact|ring|speak to|come near|see) me _{0,2} again',
    'you will never (work|see|set foot)',
    'you can forget',
    'take (the|my) @brood-b5 and (you|go|leave|disappear|never|move)',
    '(every @sum-b5 you|lucky (to|if you) see|take it away|how long you (last|survive)|stop (paying|covering))',
    'i can (just as)? _? (get you out|put you out|take it away|call it in)',
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
    'You won’t find another boss who puts up with this.',
    'Maybe I should find someone else then.',
    'Don’t bother coming home.',
    'I want a divorce.',
    'Pack your bags, Vincent.',
    'You can forget the holiday.',
    'u can talk to my lawyer',
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
