import type { Scenario } from '../schema-rehearsal';
import { card } from './fifteen-and-shouted-at/card';
import { own } from './fifteen-and-shouted-at/own';
import { answers, facts } from './fifteen-and-shouted-at/replies';
import { suggestions } from './fifteen-and-shouted-at/suggestions';

export const scenario = {
  ...card,
  told: [
    'Your son Theo is fifteen. On Monday at half past five you found a 38 in math, folded up in the recycling.',
    'His friend Eli was at the kitchen table with a bowl of cereal.',
    'You shouted, “What is wrong with you?” and threw the notebook across the kitchen, and it slid under the fridge.',
    'Eli got his backpack and went; Theo has eaten in his room since.',
  ],
  yours:
    'You could try owning what you did, all of it, and asking nothing back: no grade, no answer, no “it’s okay.”',
  imagine: [
    'You see his door, open about the width of a hand.',
    'Your feet are on the hallway carpet. Your voice is low before you’ve said anything.',
    'You have one first line in mind, and it doesn’t have the word “math” in it.',
  ],
  place: 'The doorway of Theo’s room. Wednesday, after supper.',
  slots: {
    that: 'Monday',
    act: 'you yelled at me in front of Eli and threw my notebook',
    sight: 'my notebook under the fridge',
    wish: 'to tell you about the grade myself',
    after: 'I walked Eli to the corner and neither of us said anything',
    usual: 'you have a bad day and I’m the first one you see',
    ask: 'knock first, and talk like you’d talk to a regular person',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'You can come in, I guess. I’m still kind of upset about Monday.',
    'angry-needs-hearing': 'What, did I get another grade? Go ahead, yell, nobody’s over.',
    'gone-quiet': 'Hey.',
    defensive: 'I was going to show you. It was in the recycling by accident, sort of.',
    'its-fine': 'I’m good. It’s whatever. Did you need the laundry or something?',
    'floods-and-leaves': 'Can we not? I’ve got a thing due and my stomach already hurts.',
  },
  suggestions,
} satisfies Scenario;
