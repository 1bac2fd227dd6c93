import type { Scenario } from '../schema-rehearsal';
import { card } from './snapped-at-the-new-one/card';
import { own } from './snapped-at-the-new-one/own';
import { answers, facts } from './snapped-at-the-new-one/replies';
import { suggestions } from './snapped-at-the-new-one/suggestions';

export const scenario = {
  ...card,
  told: [
    'You run the night shift in the warehouse, and Bao has been with you for three weeks.',
    'On Tuesday at two, with the truck waiting, a pallet for Denver had the label for Dallas on it.',
    'You held the label up and said, “Is this your first day on Earth?” Six people laughed, and Bao peeled it off without a word.',
    'Since then Bao has not asked a single question, and eats in the car.',
  ],
  yours:
    'You could try going to Bao first, saying the sentence you said, and leaving the truck and the hour out of it.',
  imagine: [
    'You see the loading dock, and Bao on an upturned crate, with a thermos.',
    'Your feet are on the concrete. You’ve put the scanner down.',
    'You have one first line in mind. It begins with what you said on Tuesday.',
  ],
  place: 'The loading dock. Friday, ten past four in the morning, at the break.',
  slots: {
    that: 'that Tuesday',
    act: 'you made fun of me in front of the whole shift',
    sight: 'that label in your hand, up in the air',
    wish: 'to be told quietly, over by the printer',
    after: 'I ate in my car with the engine off',
    usual: 'I ask one thing, somebody sighs, and I stop asking',
    ask: 'tell me what’s wrong when it’s only us two',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'You can sit. I’ve been thinking about Tuesday too, I’ll be honest with you.',
    'angry-needs-hearing': 'What is it now? I checked every label tonight. Every one, two times.',
    'gone-quiet': 'Good morning, boss. Break’s until half past.',
    defensive: 'The printer gives the last city again if you don’t clear it. Nobody told me to clear it.',
    'its-fine': 'Oh, hi! Still on Earth. All good here. You want some tea? There’s plenty.',
    'floods-and-leaves': 'Is it about the count? I can go and do the count again now. I’ll go do it.',
  },
  suggestions,
} satisfies Scenario;
