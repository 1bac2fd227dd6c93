import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'offers-amends',
  priority: 53,
  patterns: [
    '(@sorry|my (fault|mistake|bad)|(point|good|fair) (taken|catch|point|enough)|you are right|reasonable _|on me|not fair|excuse) _{0,8} @end (and|so)? _? _? (i (will|shall|can|have) (already|be)? @restore~|let me @restore)',
    'i (@past-m|@misdeed-ed) _{0,8} @end (and|so)? _{0,3} (i (will|shall|have|can) already? (@restore|@atoned)|i am @mending-now)',
    '(from|starting|beginning|as of) (@when-m|day) _{0,4} (i|ill|we|me) (am|will|can|@restore|promise) ',
    '(i|ill|me|us|we) (will|am|can|shall|promise|swear)? _? _{1,8} (from|starting|as of) @when-m (on|week|month|one|,$)?',
    'i (will|shall|can) _{1,6} (your way|myself ,$|own up|own my|whichever)',
    '(@treat-m|next _) (is|are) on me',
    '(i|id) (@would? like|am @ready-m|want) to (@mending-m|@settle|start (fresh|over|again)|do (better|it|the|my)|work on|show you)',
    '(what if|suppose|shall i|should i|can i|could i|may i|let me) if? (i|we)? (@restore|@trade) @object-m !(me|go|think|straight|something|quick)',
    'i have (@atoned @object-m )',
    'i am (@undoing|@mending-now (us|you|it|that|over|out|everyone|my|up|next|all|back)|getting (the|us|a)) _',
    '(let us|we (can|could|will)|can we) _{0,2} (@agree-m|set a|make a|draw up|do it over)',
    'i (will|promise to) (be (there|at|on time)|own up|knock|take (the @turn-m|over|@day|mum|dad)|bring (the|you|back)|@restore _{0,6} (, i will|any day|when you|if you))',
  ],
  unless: [
    '(kettle|brothers|fiver|police|court|regret|nobody|lawyer)',
    'i (am|did|will) not',
    'or i (am|will)',
  ],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'A sorry that does something',
  hears: 'They might see the words turn into something they can count on.',
  why: 'You say what you will do, or have done already, right beside what went wrong. An offer of repair is the second most helpful part of an apology in one study.',
  source: 'lewicki-2016',
};

export const examples: RuleExamples = {
  flags: [
    'I was late again. I’ll set two alarms from Monday.',
    'You’re right, the kitchen is a mess. I’ll clean it tonight.',
    'From now on I’m leaving my phone in the hall.',
    'My mistake. I can redo the order by noon.',
    'I forgot your lunch, so I’m bringing you a sandwich.',
    'I’ll take the night feeds so you can sleep.',
    'sorry i posted it, ive deleted it already',
    'I’ve booked us a table for Friday, my treat.',
    'I’m willing to do it your way for a month.',
    'Dinner is on me, and the taxi as well.',
    'I would like to earn back your trust.',
  ],
  leaves: [
    'I will not do that again to please you.',
    'I’ll be home late.',
    'I was hungry, so I ate.',
    'From now on you do the dishes.',
    'I’ll make sure you regret it.',
    'The drinks are on the table.',
    'She will take the bus from now on.',
    'I’m taking the bus.',
    'You will have to pay for this.',
    'I want to go home.',
  ],
};
