import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 74,
  patterns: [
    'do as (you are|i)',
    '(so|and|or|,|please) (just|you)? stop (@quit-ing|it ,$|that ,$)',
    '^, do not (you)? @outcry _{0,5} @away !(when|if|,)',
    '^, do not you dare',
    'put _{1,3} away ,',
    'will you (just|for once|ever|please)? (get|shut|stop|listen|be|put|give|let|come)',
    'would you (ever|just) (get|shut|stop|listen|be|put|give|let|grow)',
    'shut your',
    '(now|so) (can|will|would|could) you',
    '^, @stop (with the|the|your|this|all|all this|all the)? !(by|at|worrying) (@quit-ing|that|being|acting|@lecture)',
    '^, (shut (up|it|your)|knock it off|cut it out ,$|give it a rest|back off|butt out|zip it|leave me (alone|out)|mind your own|get (your (act|facts)|a grip|a life))',
    'behave (like|your age)',
    'do not you? (ever)? (walk|talk|speak|look|touch|dare|interrupt|raise|turn|lie|roll|start|hang|leave) (away|out|back|to me|at me|with|like|your|on me)',
    'you (do not get|are not allowed|have no right|are not going) (to|any*)',
    '(be quiet|be reasonable|hurry up|get on with it|get to the point|make up your mind|(come|get) back here|stay out of (it|my|this)|keep your (mouth|hands|nose|voice)|listen to me|give it to me|hand it over|enough (of this|already|with))',
    '(from now on|starting today) (you|no)',
    'why (can|will|could) not you (just)? (be|let|listen|try|do|say|accept|act|stop|get|drop|forgive|trust|forget)',
  ],
  unless: ['yourself for'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Stop doing that (an order)',
  hears: 'They may hear an order, and push back against the order itself.',
  why: 'A request says what you would like and leaves room for a no. An order leaves only giving in or fighting.',
  source: 'rosenberg',
  instead: 'Could you let me finish before you answer? I lost my thread twice at dinner.',
};

export const examples: RuleExamples = {
  flags: [
    'Stop making excuses, Barry.',
    'Quit acting like nothing happened.',
    'stop blaming me for everything',
    'Get your act together, the van leaves at six.',
    'Don’t you walk away from me!',
    'Knock it off, the pair of you.',
    'Mind your own business.',
    'Do as you’re told.',
  ],
  leaves: [
    'I’ll stop making excuses.',
    'I wish I could stop thinking about it.',
    'Don’t stop talking, I want to hear it.',
    'Does the bus stop at the pharmacy?',
    'I stopped drinking in May.',
    'She told me to stop calling.',
    'How do I stop blaming myself?',
    'Get well soon, we miss you at the shop.',
    'Don’t blame yourself for the leak.',
    'I need to sort out the tax papers.',
  ],
};
