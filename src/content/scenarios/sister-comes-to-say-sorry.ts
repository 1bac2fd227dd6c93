import type { Scenario } from '../schema-rehearsal';
import { card } from './sister-comes-to-say-sorry/card';
import { own } from './sister-comes-to-say-sorry/own';
import { answers, facts } from './sister-comes-to-say-sorry/replies';
import { suggestions } from './sister-comes-to-say-sorry/suggestions';

export const scenario = {
  ...card,
  told: [
    'In May, at your graduation lunch, your uncle stood up and toasted the first degree in the family.',
    'Your sister Dana put down her glass and said, loud enough for all three tables, “Some of us had to work.”',
    'Nobody knew where to look, and you sat there in the gown and folded your napkin.',
    'Two weeks later she wrote, “Can I come over and apologize?” You said yes. Now she is at your kitchen table.',
  ],
  yours:
    'You could try letting her say it, and then answering what is true for you: yes, partly, or not yet.',
  imagine: [
    'You see Dana’s work jacket on the back of the chair, and her keys in her hand.',
    'Your feet are on your own kitchen floor. It is your house, and your pace.',
    'You have one first line in mind, and it doesn’t have to be “It’s okay.”',
  ],
  place: 'Your kitchen. Thursday, after her shift.',
  slots: {
    that: 'that lunch',
    act: 'I said “Some of us had to work” in front of everyone',
    sight: 'that napkin in your hands, folded down to nothing',
    wish: 'to be glad for you out loud',
    after: 'I ate my cake and drove home without saying goodbye',
    usual: 'you get something good and I make it about what I didn’t get',
    ask: 'I’ll tell the same three tables what I should have said',
    reason: 'I’d come straight off a night shift and nobody had asked me one thing',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt':
      'Thanks for letting me in. I practiced this in the truck, and I’ve already forgotten it.',
    'angry-needs-hearing':
      'I came to say sorry, and I will. But it wasn’t out of nowhere, okay? I’m mad and I’m sorry.',
    'gone-quiet': 'Nice kitchen. I hadn’t seen it.',
    defensive: 'I know how it sounded. I’d been up for nineteen hours, so you know.',
    'its-fine': 'So! I brought donuts. Let’s get the groveling out of the way and eat these.',
    'floods-and-leaves': 'I sat outside for half an hour. My hands won’t quit. Just don’t be too nice to me.',
  },
  suggestions,
} satisfies Scenario;
