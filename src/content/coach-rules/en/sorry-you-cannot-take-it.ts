import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 81,
  patterns: [
    '(@sorry|pity|shame) (that|if)? you (can|could) not (take|handle|see|understand|accept|deal|cope|appreciate|stand|grasp|let|move|stomach|face)',
    '@sorry (that|if)? you (do|did) not (understand|approve|appreciate|realize|realise|trust|believe|share|get) (me|that|my|how|i|us|jokes|humor|humour|sarcasm|it)',
    '@sorry (that|if)? you (are|were|got|get) (being|such|so|too|all|a|this|that|just)? (a|so|bloody|damn)? _{0,1} (sensitive|fragile|easily|insecure|jealous|butthurt|delicate|triggered|snowflake|thin|soft|crybaby|baby|weak|emotional|dramatic|bitter|uptight|paranoid|touchy|needy|precious|oversensitive|defensive|boring|stupid|dumb|ignorant|wrong)',
    '@sorry (that|if)? you (have|had|got) (a|an|such|so|some) _{0,2} (problem|issue|issues|trouble|problems) (with|about|taking|understanding|accepting) (me|my|that|it|this|how|what|us|the|a)',
    '@sorry (that|if)? you (misunderstood|misheard|misread|misinterpreted|mistook|misunderstand|overreacted|twisted|jumped|assumed|imagined|missed)',
    '@sorry (that|if)? my _{1,3} (is|are|was|were) not _{0,4} (enough|standards|yours|perfect) for you',
    '@sorry (that|if)? (i|we) (am|are) not (as)? (perfect|psychic|rich|fancy)',
    '@sorry (that|if)? (i|we|it|my) _{0,4} (up|meet|meets) to? your',
  ],
  unless: ['(make|come|attend|join) (it|to)', 'sorry you (are|were|got) (sick|wrongly|wronged)'],
};

export const note: RuleNote = {
  title: 'Sorry you can’t take it',
  hears: 'They may hear an insult with the word “sorry” in front.',
  why: 'It points at a weakness in them and away from what was said or done. Say what you did, or wait until you can.',
  source: 'our-judgement',
  instead: 'I’m sorry I joked about your accent at my birthday dinner.',
};

export const examples: RuleExamples = {
  flags: [
    'I’m sorry you can’t take a joke.',
    'Sorry you’re so sensitive.',
    'sorry u cant handle the truth',
    'I’m sorry you have a problem with my friends.',
    'Sorry that you misunderstood me.',
    'I am sorry you are too fragile for an honest word.',
    'Sorry I’m not perfect.',
    'sorry you don’t get my humor',
    'I’m sorry you misheard, love.',
    'Sorry my house isn’t up to your standards.',
  ],
  leaves: [
    'I’m sorry you can’t make it on Sunday.',
    'I’m sorry you can’t sleep.',
    'Sorry, do you have a problem with the printer?',
    'I’m sorry I was so sensitive about the score.',
    'Sorry you were sick all week.',
    'I’m sorry you did not get the job.',
    'I’m sorry I misunderstood you.',
    'Sorry I am not home yet.',
    'You can’t take the car tonight, sorry.',
    'I’m sorry that I can’t handle the night shift and the kids.',
  ],
};
