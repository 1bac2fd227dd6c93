import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'pseudo-feelings',
  priority: 57,
  patterns: [
    '@ye @aux-a? make~ @us feel _{0,3} (@worthless|guilty for)',
    '(make~|leave~|get~|got|have) _{0,2} (me|us|person|woman|man|feel) _? @feel _{0,4} (@wronged|@role|@worthless)',
    '(made to feel|left feeling) _{0,3} (@wronged|@role|@worthless)',
  ],
  unless: ['(film|movie|song|heat) made', 'i (upset|hurt)'],
};

export const note: RuleNote = {
  title: 'You made me feel',
  hears: 'They may hear that they are to blame for all you feel.',
  why: 'This hands the other the cause and the feeling at once. What was done, and then what you felt, is easier to answer.',
  source: 'rosenberg',
  instead: 'I was hurt when my name was missing from the card on Friday.',
};

export const examples: RuleExamples = {
  flags: [
    'You make me feel worthless.',
    'You made me feel like a burden at your wedding.',
    'it left me feeling used',
    'Your message made me feel rejected.',
    'You made me feel stupid in front of the new ones.',
    'That meeting made me feel attacked.',
    'He saw it too, you make me feel like nothing.',
    'You always make me feel inferior about resting.',
    'I’m left feeling worthless.',
    'You make me feel guilty for seeing friends.',
  ],
  leaves: [
    'You make me feel safe.',
    'You never made me feel unwelcome.',
    'That film made me feel small.',
    'You make me laugh.',
    'You make me feel at home.',
    'The heat makes me sleepy.',
    'It made me feel guilty, what I did.',
    'You make me feel better.',
    'It hurts to know I upset you and it makes me feel terrible.',
    'I was made to feel at home.',
  ],
};
