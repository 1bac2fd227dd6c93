import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 74,
  patterns: [
    '^, do not (you)? (@outcry (me|away|tone))',
    'do not you dare { _{1,7} } ,$',
    '^, @stop (with the|the|your|this|all|all this|being)? !(by|at|worrying) (@quit-ing|@lecture|@cross)',
    '^, (shut (up|it|your)|knock it off|quit it|mind your own|enough (.|,|with|of)|no more excuses !from|hear me out|keep your (mouth|hands|voice)|get (on with it|your act))',
    'now (can|will) (we|you)',
    '^, do not (you)? (pretend you|start with (me|the))',
    '(will|can) (not)? you (shut|grow up|stop @quit-ing)',
    '(do not want to hear (another|it ,$)|(it|this|that) (has to stop ,$|ends now))',
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
    'Don’t you dare hang up.',
    'Stop crying, it’s only a film.',
    'Shut up, both of you.',
    'Now will you get in the car?',
    'Don’t walk away from me.',
    'Enough, I’m tired.',
    'Quit whining about the heat.',
    'Hear me out, Dan.',
    'Keep your voice down.',
    'Don’t pretend you forgot about the boiler.',
    'Enough with the slammed doors.',
    'Will you just grow up?',
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
    'Stop by on your way home.',
    'Stop at the second light.',
    'No more excuses from me, I was late.',
    'Don’t start without me on Sunday.',
    'Will you stop by the bakery?',
  ],
};
