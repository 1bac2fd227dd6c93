import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 74,
  patterns: [
    '^, do not (you)? @outcry _{0,5} @away !(when|if|,)',
    '^, do not you dare',
    'put _{1,3} away ,',
    'shut your',
    'do as you are',
    '(so|and|,) (just|you)? stop (@quit-ing|it ,$|that ,$)',
    'will you (just|for once|ever|please)? get',
    'would you ever (get|shut|stop|listen|be|put|give|let|grow)',
    'now (can|will|would|could) you',
    '^, @stop (with the|the|your|this|all|all this|all the)? !(by|at|worrying) (@quit-ing|being|acting|@lecture)',
    '^, (shut (up|it|your)|knock it off|cut it out ,$|back off|mind your own|get (your (act|facts)|a grip|a life))',
    'do not you? (ever)? walk (away|out|back|to me|at me|with|like|your|on me)',
    '(get on with it|keep your (mouth|hands|nose|voice))',
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
