import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'offers-amends',
  priority: 53,
  patterns: [
    '(my (fault|mistake|bad)|fair enough|you are right) _{0,8} @end (and|so)? _? _? (i @may-b6 (already|be)? @restore~|let me @restore)',
    'i (@past-m|@misdeed-ed) _{0,8} (@end|and) _{0,3} (i @may-b6 already? (@restore|@atoned|have it)|i am (@mending-now|going to))',
    '(from|starting|beginning|as of) (@when-m|day|next) _{0,4} (i|ill|we|me|you will hear) !(@may-b6? _? (need|want|expect|ask|would like) you)',
    '(i|ill|me|us|we) @may-b6? _? _{1,8} (from|starting|as of) (@when-m|next) (on|week|month|one|,$)?',
    '(ill|i (will|can|am going to)|let me) _? @doing-b6 _{0,8} (@cue-b6|so (you|i)|in person|the next|every @day|as long|if it helps)',
    'i (@would? (like|love)|am @ready-m|want) to (@mending-m @any-b6|set|start _|do (better|my)|work on|come over)',
    '(what if|how about|(can|shall|should) i|let me) if? (i|we)? (@restore~|@trade) @object-m !(me|go|think|straight|something|quick)',
    'i have (@atoned|told|cancelled|handed) (@object-m|in|the)',
    'i (will|can) (do (the|my|your)|take (over|the @turn-m)|be (there|early|more|open)|@amending-b6|go to the|come (to|with)|keep the|set (a|an|up))',
    'i am (@undoing|@mending-now (@any-b6|over|next)|getting (the|us|a)) _',
    '(@treat-m|next _) _? on me',
    'i will (come (round|over|by)|take (it|that) back|go to (your|therapy|counsel*)|be home on|(put|leave) my phone)',
    'i am (paying for|signing up|cutting down)',
    'to make up for',
  ],
  unless: ['@dark-b6', '(i @may-b6 not|or i|everyone|burn|if you|or else|the kids and)'],
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
    'I’ll sort the garage out myself this weekend.',
    'I’m going to call the landlord tomorrow and own up.',
    'I was late again. I’ll set two alarms from Monday.',
    'You’re right, the kitchen is a mess. I’ll clean it tonight.',
    'From now on I’m leaving my phone in the hall.',
    'My mistake. I can redo the order by noon.',
    'I forgot your lunch, so I’m bringing you a sandwich.',
    'I’ll take the night feeds so you can sleep.',
    'sorry i posted it, ive deleted it already',
    'I’ve booked us a table for Friday, my treat.',
    'I would like to earn back your trust.',
    "I'll come round on Saturday and mend that gate.",
    "I'm paying for the screen myself.",
    "I'd like to make up for last night.",
  ],
  leaves: [
    'If you leave, I’ll take the house.',
    'I’ll tell everyone in this town.',
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
    "I'd come round if you asked.",
    "I'll take the kids and go to my mother's.",
    'From Monday I need you to knock first.',
    'Starting this week I want you to leave my phone alone.',
  ],
};
