import { woe } from '../../coach-words/woe';
import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 82,
  patterns: [
    `(or|otherwise) (then)? ${woe}`,
    '(^,|you) @order !(me know|us know) _{1,8} or (i !(can|could|will (come|be|help|wait|try))|we (go|tell|are)|my|so help|else|your|lose|(the|it) _{0,3} (off|goes|stops))',
    '_ or (me|her|him) ,$',
    '^, (choose|pick) (,|one|$)',
    'either (you|he|she|they) _{1,8} or (i|we|my|there|the)',
    'you have got? (until|till) _{1,3} (to|.|!|,)',
    'after that (i|we)',
    '(one more !(thing|time|cup|coat|box|bite|day|week) _{1,4} and (i|we|you)|(last|final) warning !from)',
    'failing which',
    '^, do not (expect (me|to|any)|think i|be surprised)',
    'no choice but',
    '(one more !(thing|time|cup|coat|box|bite|day|week) _{1,4} and (i|we|you)|failing which|no choice but|then (i am|she is) not ,|(your|final) last? warning|last chance (before|, (or|after))|want your secret|unless you (delete|pay|give|stop|sign|drop|quit))',
    '(by|until|till) _{1,3} or (the|you)',
  ],
  unless: ['(tea|bus)', 'am sorry'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'Do this, or …',
  hears: 'They may hear that the bond hangs on their next word.',
  why: 'A choice with a punishment on one side is not a choice. A request leaves room for a no.',
  source: 'rosenberg',
  instead: 'I need the spare room cleared by the first of the month. Can we pick a day this week?',
};

export const examples: RuleExamples = {
  flags: [
    'Tell me where you were or else.',
    'Give it back or I’ll tell Dad.',
    'stop texting him or we’re done',
    'It’s the band or me, Kenneth.',
    'One more lie and I’m leaving.',
    'This is your last warning.',
    'You have until Friday to pay, or you’re out.',
    'You come home now or I throw your things on street.',
    'It’s him or me.',
    'Pay me back or I’m leaving.',
    'Stop it or you’re out.',
    'Either you quit or I go.',
    'Answer or I call your boss.',
    'You have until Friday.',
    'After that I’m gone.',
    'One more word and I’m leaving.',
    'You’ve got until midnight.',
    'Sell the dog or we’re finished.',
    'Delete it or I’ll tell your wife.',
  ],
  leaves: [
    'I’m sorry I cut you off at dinner, or I made you feel small.',
    'Should I call you or leave you alone tonight?',
    'Was it you or me who locked up?',
    'It was nobody else’s fault.',
    'Do you want tea, or are you done?',
    'We should go or we’ll miss the bus.',
    'This is our last chance to see the exhibition.',
    'One more cup and I’m off to bed.',
    'I don’t want to give you an ultimatum.',
    'What else would you like me to do?',
    'Take the bus or I can drive you.',
    'Hurry or we’ll miss the start.',
  ],
};
