import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'offers-amends',
  priority: 53,
  patterns: [
    '(@sorry|my (fault|mistake|bad)|(point|good|fair) (taken|catch|point|enough)|you are right|on me|not fair|excuse) _{0,8} @end (and|so)? _? _? (i (will|shall|can|have) (already|be)? @restore~|let me @restore)',
    'i (@past-m|@misdeed-ed) _{0,8} @end? (and|so)? _{0,3} (i (will|shall|have|can) already? (@restore|@atoned|have it)|i am (@mending-now|going to))',
    '(from|starting|beginning|as of) (@when-m|day|next) _{0,4} (i|ill|we|me|you will hear)',
    '(i|ill|me|us|we) (will|am|can|shall|promise|swear)? _? _{1,8} (from|starting|as of) (@when-m|next) (on|week|month|one|,$)?',
    '(ill|i (will|can|am going to)|let me) _? @doing-b6 _{0,8} (@cue-b6|so (you|i)|in person|how about|the next|every @day|as long|if it helps)',
    '(@treat-m|next _) _? on me',
    'i (@would? (like|love)|am @ready-m|want) to (@mending-m (it|that|things|back|what|straight|your|you)|set|start (fresh|over|again)|do (better|my)|work on|show you|go to|take you|come)',
    '(what if|suppose|shall i|should i|how about|can i|could i|may i|let me) if? (i|we)? (@restore~|@trade) @object-m !(me|go|think|straight|something|quick)',
    'i have (@atoned|told|cancelled|canceled|handed|moved) (@object-m|in|the)',
    'i (will|can) (do (the|my|your)|take (over|the (early|late|night|@turn-m)|mum|dad)|be (there|on time|early|home|more|open)|ring|swap|own up|knock|listen|step|cancel|move my|cover|go to the|come (to|with)|keep the|bring the papers|set (a|an|up)|pay|write|apologize|apologise|gladly|try)',
    'i have booked',
    'i am (@undoing|@mending-now (us|you|it|that|over|out|everyone|my|up|next|all|back|the)|getting (the|us|a)) _',
  ],
  unless: ['@dark-b6', '(i (am|did|will) not|or i (am|will)|everyone (in|knows)|the police|burn|if you|or else)'],
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
