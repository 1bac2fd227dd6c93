import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'but-justification',
  priority: 74,
  patterns: [
    "@sorry _{0,7} @end i (have|had|was|'d) _{0,3} (@worn|@drunk|@rough-m)",
    '^, i (was|had been) (@drunk|not (myself|thinking|in my)|under _{0,3} (pressure|stress))',
    '(@drink talking|short fuse|few too many|having a @rough-m @spell|you know @how i (get|am)|not help (it|myself) (,|.)|(hardly|barely|not) (know|knew) what i was)',
    '@how @both @be (raised|brought)',
    'i (was|had|am) _{0,3} (@worn|@rough-m day) , (okay ,$|that is all|i had|what do)',
  ],
  unless: ['excuse', 'sorry i was'],
};

export const note: RuleNote = {
  title: 'I was tired, I was drunk',
  hears: 'They may hear that the day did it, and nobody said those words.',
  why: 'It can explain, and it does not undo. A plan for the next hard day says more than the bad one you had.',
  source: 'schumann-2014',
  instead:
    'I snapped at you at the door. Next time I come off a double shift I’ll take ten minutes in the car first.',
};

export const examples: RuleExamples = {
  flags: [
    'Sorry I snapped, I was just so tired.',
    'I was drunk, okay?',
    'I’m sorry for yelling, I’ve had a long day.',
    'it was the alcohol talking',
    'I’m sorry. I was under a lot of stress.',
    'I wasn’t in my right mind.',
    'Sorry about last night, I’d been drinking.',
    'You know how I get when I’m hungry, I can’t help it.',
    'It was the drink talking.',
    'I was having a bad week and you kept pushing.',
    'You know what I’m like when I’m hungry.',
    'I couldn’t help it.',
    'I had a bad day, okay?',
  ],
  leaves: [
    'I was so tired after the night shift that I slept till noon.',
    'I snapped at you. I was tired, and that’s no excuse.',
    'Sorry, I am busy tonight.',
    'He was drunk when he fell.',
    'I’ve had a long day and I’d like a bath.',
    'Are you under a lot of stress?',
    'I can’t help loving you.',
    'I’m sorry I was drunk at your wedding.',
    'The wine was good.',
    'We gave him a break at ten.',
    'I was hungry, so I ate the soup.',
  ],
};
