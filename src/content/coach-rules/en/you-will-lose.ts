import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 78,
  patterns: [
    'you will @not (see|find) (me again|us|the kids|them|any*|another|a)',
    'you can (forget|pack|get out|say goodbye)',
    'pack your (bags|things)',
    'want a (divorce|lawyer)',
    'my lawyer',
    'see how long you',
    'to you again',
    '^, do not (bother|come) _? (back|home|crying)',
    'we are @doom ,$',
    '(will|can) be (out|gone|off|packing|looking for) _{0,3} (by|before|street|desk|job)',
    '(cut|stop) (off)? your (allowance|credit|phone|pocket)',
    '(could|guess|should) _{0,2} (leave ,|leave you ,$|take the kids|find someone|throw you|have you out)',
    'i am (@dump-ing you|out of here|gone ,$|done with you|changing the locks|putting your)',
    'you will never (work|see|set foot|step|eat|hear|get|find|touch|speak|lay)',
    '(over my dead|no coming back|one of these days|in my will|cut you off ,$|on the street|changing the locks)',
    '(there is|see) the door',
    'do not be surprised (if|when)',
    '(might|may|will) not be (here|there|around|waiting|home) (when|if|,$|any*|next|for)',
    'i will be (gone|out of|on the next|packed|at my|staying)',
    '(maybe|perhaps) (i|we) should (just)? (leave|end|divorce|split|separate|move|call it|find|break)',
    '(i|we) (can|could|should|might) (always)? (leave|divorce|end this|walk|find (someone|somebody)|take the|call off|file)',
    '(find|live with|go to|sleep at) (someone|somebody|your) _? (else|mother) ,$',
    '(kick|throw|have) you out',
    'on your own ,$',
    'the (wedding|engagement|marriage|deal|trip) is off',
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
    'I’ll take the kids and go, Martin.',
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
