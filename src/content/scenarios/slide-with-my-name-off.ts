import type { Scenario } from '../schema-rehearsal';
import { card } from './slide-with-my-name-off/card';
import { own } from './slide-with-my-name-off/own';
import { answers, facts } from './slide-with-my-name-off/replies';
import { suggestions } from './slide-with-my-name-off/suggestions';

export const scenario = {
  ...card,
  told: [
    'For three weeks you built the numbers on why customers send things back, most evenings until eight.',
    'On Tuesday Priya showed them to the board. She said “my analysis,” and on slide fourteen, where your name had been, there was only the logo.',
    'At the end she thanked you for “help with formatting,” and eleven people clapped, and you closed your notebook.',
    'It is Thursday. You asked her for half an hour, and she said yes.',
  ],
  yours:
    'You could try saying what she did in one sentence, what it did to you in another, and then what you need to happen.',
  imagine: [
    'You see the small meeting room, the whiteboard half wiped, and Priya across from you.',
    'Your feet are on the carpet. Your back is against the chair.',
    'You have one first line, and there’s a number in it: three weeks, or fourteen.',
  ],
  place: 'The small meeting room on the fourth floor. Thursday, four o’clock.',
  slots: {
    that: 'the board meeting',
    act: 'I showed your numbers as mine',
    sight: 'you at the back of the room, closing your notebook',
    wish: 'to say your name on the first slide',
    after: 'I took the other stairs down, so we wouldn’t meet',
    usual: 'you do the quiet work and I stand up with it',
    ask: 'I’ll write to everyone who was in that room, and copy you',
    reason: 'my contract runs out in June',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'I think I know what this is about. I’ve been hoping you’d ask, and dreading it.',
    'angry-needs-hearing': 'Close the door, at least. Half the floor’s been looking at me since Tuesday.',
    'gone-quiet': 'Hi. I booked it till half past.',
    defensive: 'Before you say anything: I did thank you, by name, in front of the whole board.',
    'its-fine': 'Hey, you! They loved it, didn’t they? We should get cake or something.',
    'floods-and-leaves': 'My next call might come in early. Is this bad? You look like it’s bad.',
  },
  suggestions,
} satisfies Scenario;
