import type { Scenario } from '../schema-rehearsal';
import { card } from './fence-and-the-dog/card';
import { own } from './fence-and-the-dog/own';
import { answers, facts } from './fence-and-the-dog/replies';
import { suggestions } from './fence-and-the-dog/suggestions';

export const scenario = {
  ...card,
  told: [
    'You work nights, and sleep from eight to three, and every morning at nine Mr. Lindqvist’s old dog starts to bark.',
    'In March you taped a note to his door, in red capitals: CONTROL YOUR DOG. SOME OF US WORK.',
    'The next day his two bins stood in front of your gate. They have been there every Tuesday since.',
    'You have not said good morning in six months; this evening he is at the fence with a can of green paint.',
  ],
  yours:
    'You could try owning the capitals, and asking about the dog before you say anything about your sleep.',
  imagine: [
    'You see the fence, half of it wet and green, and an old dog lying on the path.',
    'Your feet are on the grass. You have time before your shift.',
    'You have one first line in mind, and it could begin with “good evening.”',
  ],
  place: 'The fence between the gardens. A Saturday in September, six in the evening.',
  slots: {
    that: 'the note',
    act: 'you taped a note to my door in red capitals',
    sight: 'that red writing on my own front door',
    wish: 'to have you ring the bell and tell me',
    after: 'I took the paper down before my grandson came up the path',
    usual: 'you look at your keys, I look at the hedge',
    ask: 'ring my bell the next time it’s bad',
    mine: 'I put the bins in front of your gate',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'Good evening. I’d begun to think we’d go to our graves without one of those.',
    'angry-needs-hearing': 'Well, the writer. Will you be wanting it in capitals, or can you talk?',
    'gone-quiet': 'Mind the paint.',
    defensive: 'The bins stand on the sidewalk. The sidewalk belongs to the city. I called and asked.',
    'its-fine': 'Evening, evening! Fine weather for a fence. Green again. It was always green.',
    'floods-and-leaves': 'If it’s about the dog, I can’t. Not today. I’ll go in if it’s about the dog.',
  },
  suggestions,
} satisfies Scenario;
