import type { Scenario } from '../schema-rehearsal';
import { card } from './told-my-secret/card';
import { own } from './told-my-secret/own';
import { answers, facts } from './told-my-secret/replies';
import { suggestions } from './told-my-secret/suggestions';

export const scenario = {
  ...card,
  told: [
    'In February you told Remy, and only Remy, that you had lost the baby; you said it in Remy’s parked car, with the wipers going.',
    'On Saturday, at a dinner for eight, a woman named Denise, whom you hardly know, put a hand on your arm by the coats.',
    'She said, “Remy told me. I’m so sorry.”',
    'You found your coat and left before dessert, and Remy watched you go from the kitchen door.',
  ],
  yours:
    'You could try saying plainly what Remy did and what it was like, and asking to hear it in Remy’s own words.',
  imagine: [
    'You see Remy on the bench, and a paper bag of something that neither of you will eat.',
    'Your feet are on the gravel, and your hands are your own.',
    'You have one first line in mind. It can shake a little.',
  ],
  place: 'A bench in the park, Tuesday at noon.',
  slots: {
    that: 'that dinner',
    act: 'I told Denise about the baby',
    sight: 'Denise’s hand on your arm',
    wish: 'to be the one person you never had to worry about',
    after: 'I stood there drying the same glass and let you leave',
    usual: 'you hand me something heavy and I hand half of it to somebody else',
    ask: 'I’ll call Denise today and tell her it stops with her',
    reason: 'Denise had lost one too, and I didn’t know how to be with you',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'Thank you for coming. I know what Denise said to you, and I know how she knew.',
    'angry-needs-hearing':
      'You left without a word and I’ve had three days of no answer. I know why. I still went crazy.',
    'gone-quiet': 'I got you the almond one. You don’t have to.',
    defensive: 'Before anything: I only told one person, and she’d been through it herself.',
    'its-fine': 'Hey, you! You ran off so fast on Saturday. Was it the lamb? It was the lamb, right?',
    'floods-and-leaves':
      'I’ve been shaking since I woke up. I’ll try to sit here. I don’t know how long I can.',
  },
  suggestions,
} satisfies Scenario;
