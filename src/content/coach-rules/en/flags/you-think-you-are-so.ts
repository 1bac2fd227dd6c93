import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 85,
  patterns: [
    '@mister @perfect',
    'your @majesty',
    '(fancy|full of) yourself',
    'you think you are @lead? @grand',
    'better than (us|all of us|everyone|everybody)',
    '(high horse|are never wrong|who do you think you)',
    '(high horse|never wrong ,|you know best (as|,$)|who do you think you)',
    'down on (us|me|the rest)',
  ],
  unless: ['not _{0,3} better', 'i _{0,3} better'],
};

export const note: RuleNote = {
  title: 'You think you are so …',
  hears: 'They may hear that you look down on them for looking down on you.',
  why: 'It guesses at how they see themselves. What they did or said is something both of you could look at.',
  source: 'gottman-startup',
  instead:
    'When you corrected my English in front of the customers on Friday, I wanted to sink into the floor.',
};

export const examples: RuleExamples = {
  flags: [
    'Who do you think you are?',
    'You’re so full of yourself since the promotion.',
    'Come down off your high horse, lad.',
    'Get off your high horse, Declan.',
    'Oh, here is Miss Perfect.',
    'Yes, your highness.',
    'Because you are never wrong, are you?',
    'You think you’re better than everybody on this ward.',
    'Look who is up on his high horse again.',
  ],
  leaves: [
    'I think you’re so clever, the way you fixed it.',
    'I’m trying to get over myself and call her.',
    'I thought I was better than him, and I was wrong.',
    'You think so?',
    'Do you think you’d like the blue one?',
    'He thinks he owns the place.',
    'Who made you this lovely cake?',
    'I don’t think you are better or worse than me.',
    'You know everything about trains, I love it.',
    'Do you think you are well enough to travel?',
  ],
};
