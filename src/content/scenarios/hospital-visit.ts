import type { Scenario } from '../schema-rehearsal';
import { card } from './hospital-visit/card';
import { own } from './hospital-visit/own';
import { answers, facts } from './hospital-visit/replies';
import { suggestions } from './hospital-visit/suggestions';

export const scenario = {
  ...card,
  told: [
    'Your father, who is seventy-six and drove a city bus for thirty years, had his hip done on a Thursday.',
    'You told him you would come on Saturday, and he had the nurse shave him and put him by the window.',
    'You came on Tuesday for twenty minutes, between two calls, and took one of them in the hallway, where he could see your back.',
    'He is home now, with the walker; on the phone he says that everything is fine, and hangs up first.',
  ],
  yours:
    'You could try telling him what you did, without the calls in it, and then asking about that Saturday.',
  imagine: [
    'You see the walker, with tennis balls on its feet, and the television with the sound off.',
    'Your feet are on his carpet. Your coat is off, and your phone is in the car.',
    'You have one first line in mind, slow enough for him to hear.',
  ],
  place: 'Your father’s living room. A Sunday, two weeks after.',
  slots: {
    that: 'the hospital',
    act: 'you came on Tuesday for twenty minutes and took a call in the hallway',
    sight: 'your back through the glass in that door',
    wish: 'to have you sit down with your coat off',
    after: 'I told the fellow in the next bed how busy you were',
    usual: 'you say Saturday and I get shaved for it',
    ask: 'come for one hour and leave the phone in the car',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'It’s good you’re here. I was down about that week in the hospital. I’d as soon say so.',
    'angry-needs-hearing': 'Well, look who found the house. How long have I got? Twenty minutes?',
    'gone-quiet': 'Door was open. Sit anywhere.',
    defensive: 'I never asked you to come, you know. I told the nurses I didn’t need a thing.',
    'its-fine': 'There you are! Look at me, I’m practically dancing. You didn’t have to drive all this way.',
    'floods-and-leaves':
      'I’m all worked up and I don’t know why. It’s the pills. I might have to go lie down.',
  },
  suggestions,
} satisfies Scenario;
