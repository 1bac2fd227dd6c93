import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

const kin =
  '(mother|mom|mum|father|dad|sister|brother|family|parents|ex|grandmother|aunt|uncle|cousin|stepfather|stepmother|boss|friends|kind|people|sort|lot)';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 78,
  patterns: [
    `(you|your) (are|were|sound|act|talk|look|behave|think) (just|exactly|every|so|really|a|all|more)? (bit|and|more)? like (him|her|them|that|@your) ${kin}? !(here|now|today|one)`,
    `(you|your) (are|were) (as|every) (bad|cruel|selfish|crazy|bit) as? _{0,2} ${kin}`,
    '(you|your) (are|were|keep)? (turning|turned|becoming|became|turn) (out)? (into)? (to)? (just|exactly)? (like)? (your|him|her) (mother|mom|mum|father|dad|ex|brother|sister|grandmother|aunt|uncle)',
    '(just|exactly) like (your|@your) (mother|mom|mum|father|dad|ex|brother|sister|family|grandmother|old) ,$',
    'you are (all|both) the same',
    '(men|women|teenagers|boomers|girls|guys|managers|brothers|husbands) (are|like) (all|both|you)? (are|all|the)? (all)? (the)? same',
    'why (can|could) not you be (more)? like (your|him|her|other|everyone|normal|a)',
    '(you|your) (are)? no (better|different) than (him|her|them|your|my|the)',
  ],
  unless: [
    '(kind|lovely|beautiful|sweet|brave|smart|funny|generous|strong|gorgeous|love|loved|proud|compliment|both|admire|talented|clever|laugh|smile|remind|eyes)',
    'are not (just|exactly|at|like|all)? (like)? (him|her)',
    'look like you',
  ],
};

export const note: RuleNote = {
  title: 'You are just like …',
  hears: 'They may hear two people put down at once, and that they cannot be other than they are.',
  why: 'Being put in a box with somebody else leaves no way out. What happened this time can be looked at on its own.',
  source: 'our-judgement',
  instead: 'When you walked off during my question at dinner, I felt ten years old again.',
};

export const examples: RuleExamples = {
  flags: [
    'You’re just like your father.',
    'God, you’re exactly like him.',
    'you sound like ur mom rn',
    'You are turning into your mother, Paul.',
    'Just like your brother!',
    'Why can’t you be more like your sister?',
    'You act just like them, the whole bunch upstairs.',
    'You’re no better than him.',
    'You managers are all the same, you are all the same.',
  ],
  leaves: [
    'You’re just like your mother, kind to everybody.',
    'I’m just like my dad when I get tired.',
    'She looks like him around the eyes.',
    'You sound like you have a cold.',
    'It looks like rain.',
    'You’re not like him, and I should say so more.',
    'The new one works just like the old one.',
    'I’d like that very much.',
    'You look like you need a sleep after that double shift.',
  ],
};
