import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 74,
  patterns: [
    '^, do not (you)? @outcry _{0,5} @away !(when|if|,)',
    '^, do not (you)? (walk away|interrupt me)',
    'do not you dare { _{1,7} } ,$',
    '(so|,) stop (@quit-ing|it ,$|that ,$)',
    '^, @stop (with the|the|your|this|all|all this|all the|being)? !(by|at|worrying) (@quit-ing|@lecture)',
    '^, (stop|quit) (it|that) (,|now|and|right) !you are making',
    '^, (shut (up|it|your)|knock it off|cut it out ,$|back off|quit it|zip it|give it a rest|mind your own|enough (.|,|now)|sit down and (let|shut|listen|hear)|hear me out|pull yourself|keep your (mouth|hands|nose|voice)|get on with it|not another word|watch your (mouth|tone))',
    'now (can|will) (we|you)',
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
  rewrite: 'please don’t $1',
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
