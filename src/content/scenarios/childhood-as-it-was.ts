import type { Scenario } from '../schema-rehearsal';
import { card } from './childhood-as-it-was/card';
import { own } from './childhood-as-it-was/own';
import { answers, facts } from './childhood-as-it-was/replies';
import { suggestions } from './childhood-as-it-was/suggestions';

export const scenario = {
  ...card,
  told: [
    'Your daughter Lena is thirty-one. On a Wednesday night in March she called and said that at nine she was afraid of the sound of your car.',
    'She said she could tell from how the door closed whether there would be shouting, and that she used to turn off the TV and straighten the shoes.',
    'You said, “It wasn’t that bad,” and she hung up.',
    'You wrote and asked if you could listen this time. She answered with a place and an hour, and now you are on a bench with her.',
  ],
  yours:
    'You could try letting it be the way she says it was, asking for one thing more, and leaving the pace to her.',
  imagine: [
    'You see the river, and Lena’s hands around a paper cup.',
    'Your feet are on the ground. Nobody has to look at anybody; you are side by side.',
    'You have one first line in mind, and there is no “but” in it.',
  ],
  place: 'A bench by the river. Saturday morning.',
  slots: {
    that: 'that phone call',
    act: 'you said it wasn’t that bad',
    sight: 'the headlights going across my ceiling',
    wish: 'to have you ask me what it was like',
    after: 'I hung up and sat on the bathroom floor',
    usual: 'I tell you something and you tell me how hard you worked',
    ask: 'let it have been the way I say it was',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'I almost didn’t come. I’m glad I did, so far. It’s still pretty raw.',
    'angry-needs-hearing': 'Twenty-two years I didn’t say it. Then I say it, and I get four words back.',
    'gone-quiet': 'Hi. I got you a tea.',
    defensive: 'I’m not accusing you of anything, so you know. I was only telling you something.',
    'its-fine': 'Hi! Look, about that call, forget it. I’d had a glass of wine. How’s the garden?',
    'floods-and-leaves': 'I’ve parked right there. If I have to go, I’ll just go, okay? Don’t come after me.',
  },
  suggestions,
} satisfies Scenario;
