import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'offers-amends',
  priority: 53,
  patterns: [
    '(@sorry|my (fault|mistake|bad|error)|(you|u) are right|right (about|that)|(point|good|fair) (taken|catch|point|enough|cop|ask)|reasonable _|on me|not fair|excuse|own (it|that)|let you down|(mess|messed|screwed) _) _{0,8} @end (and|so)? _? _? (i (will|am going to|shall|can|have) (already|be)? @restore~|(let|shall|can|may) (me|i) @restore|i am @mending-now|@both have @pledged)',
    'i (@past-m|@misdeed-ed) _{0,8} @end (and|so)? _{0,3} (i (will|am going to|shall|have|can) (already)? (@restore|@pledged)|(let|shall|can|may) (me|i) @restore|i am @mending-now)',
    '(from|starting|beginning|as of) (@when-m|day) _{0,4} (i|ill|we|me) (am|will|can|@restore|promise) ',
    '(i|ill|me|us|we) (will|am|can|shall|promise|swear)? _? _{1,8} (from|starting|as of) @when-m (on|week|month|one|,$)?',
    'i (will|am going to|shall|can) _{1,6} (so (you|we|they|that you) (can|have|do|keep|get|never)|(off|from) your _|instead of you|while you (rest|sleep|are)|your way|in return|myself ,$|every (night|morning|week|day|time|other)|with you (before|after|first|every)|eat the cost|keep my mouth|own up|own my|whichever|whatever you|to make (it|this) (right|better|easier)|make sure (i|it|this|that|you (get|have|never) |we))',
    '(@treat-m|next _) (is|are) on me',
    '(i|id) (@would? like|am @ready-m|want) to (@mending-m|be (a)? (better|more)|@settle|make (it|this|things)|start (fresh|over|again)|do (better|it|the|my)|work on|show you|learn (how|to))',
    'i am done @restore-ing',
    '(what if|how about|@would it (help|suit you|work)|suppose|want me to|@would you like me to|shall i|should i|can i|could i|may i|let me) (if)? (i|we)? (@restore|@trade) @object-m !(me|go|think|straight|something|quick)',
    'i have (already @pledged|(@atoned|made a plan) @given-m )',
    'i am (@undoing|@mending-now (us|you|it|that|over|out|everyone|my|up|next|all|back)|getting (the|us|a)) _',
    '(will|would) (not|never) have to _{1,8} (again|anymore|alone)',
    '(let us|we (can|could|will)|should we|can we) _{0,2} (@agree-m|set a|make a|take turns|draw up|do it over|start over|start again|start fresh)',
    '(anything|something|what) _{0,3} (you would (want|like) me to|i (can|could|should) (do|change)) ',
    'i (will|promise to|am going to) (be (there|at|on time|the (first|one who))|stop @acts-ing|own up|knock|take (the @turn-m|over|@day|mum|dad)|drive (you|up|over|out)|come (pick|by|over|with)|bring (the|you|back)|@restore _{0,6} (, i will|and (@sort-m|@restore (the|it)|i will)|however long|any day|when you|if you))',
    'i can (come (by|over)|@restore (it|that|them|the|your|over|out|up)) _{0,6} (or|instead|if|,$)',
    '(tell|say) the (word|date|time) _{0,3} i will',
    'i (was|am) in the program',
    '(take _{1,4} off|put your feet up) ,? i will',
  ],
  unless: [
    '(never going to|you (should|will not|better)|regret|make sure (everyone|nobody|you)|kettle|secret|police|court|tell (mum|dad|mom|everyone (what|how|that))|milk|taxi home|brothers|server|advice|fiver|must accept)',
    '(i|we|they) (will|am|are|can|do|did) not',
    'you (think|promised|said you)',
    'i can (see|tell)',
    '(or|if you _{1,6}) i am',
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
    'You won’t have to carry that alone again.',
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
