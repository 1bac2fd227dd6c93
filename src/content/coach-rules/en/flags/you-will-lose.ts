import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 78,
  patterns: [
    'you will @not (see|find|get|hear) _{0,2} @brood-b5',
    '(my (lawyer|solicitor)|you in court|want a divorce|over my dead|change the locks|pack your (bags|things))',
    'do not (ever)? (bother|come) _? (back|to|coming|calling|in|crying)',
    'do not (ever)? expect (anything|to see|me to|a @brood-b5)',
    'you can (kiss|forget)',
    '(every (cent|penny|dime) you|lucky to see|how long you last|stop (paying|covering))',
    'you will never (work|see|set foot)',
    '(over my dead|one of these days|changing the locks)',
    'should _{0,2} (take the kids|find someone)',
    'i can (just as)? _? (get you out|put you out|take it away|call it in)',
    'you will @not (see|find) (me again|us|the kids|them|any*|another|a)',
    '(take you to court|calling (a|my) lawyer|locks will|(can|could|will) have you (out|fired|evicted)|will cut you off|dead to me|my roof|find someone better)',
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
    'Don’t bother coming home.',
    'I want a divorce.',
    'Pack your bags, Vincent.',
    'You can forget the holiday.',
    'u can talk to my lawyer',
    'You’ll never see us again.',
    'You can forget the wedding.',
    'Talk to my lawyer.',
    'Pack your bags.',
    'Don’t expect anything from me.',
    'Over my dead body.',
    'You won’t see a cent.',
    'Don’t bother calling.',
    'I’ll take you to court.',
    'The locks will be changed by tonight.',
    'I can have you fired.',
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
    'I’m sorry I cut you off at dinner.',
  ],
};
