import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 78,
  patterns: [
    'you will @not (see|find) (me again|us|the kids|them|any*|another|a)',
    'my lawyer',
    'see how long you',
    '^, do not (bother|come) _? (back|home|crying)',
    'we are @doom ,$',
    'want a divorce',
    'you will never (work|see|set foot)',
    'you can forget',
    'should _{0,2} (take the kids|find someone)',
    '(over my dead|one of these days|changing the locks)',
    '(pack your|want a divorce|see you in court|hear from my lawyer|done with you|kick you out|cut you off (,|from)|on your own from)',
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
