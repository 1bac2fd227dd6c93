import type { Scenario } from '../schema-rehearsal';
import { card } from './only-a-joke/card';
import { own } from './only-a-joke/own';
import { answers, facts } from './only-a-joke/replies';
import { suggestions } from './only-a-joke/suggestions';

export const scenario = {
  ...card,
  told: [
    'When the family is together, your brother Micah does an impression of you ordering pizza, with your stutter.',
    'On Sunday, over the roast, he did it again, and nine people laughed.',
    'You put down your fork, went out to the porch, and drove home before the pie.',
    'That night he wrote, “Lighten up, it was a joke.”',
  ],
  yours:
    'You could try saying what he did and what it did to you, and staying with it, even if he says that he was joking.',
  imagine: [
    'You see Micah on the tailgate, peeling the label off a bottle.',
    'Your feet are on his driveway, and you have as long as your words take.',
    'You have one first line in mind. You can stop in the middle of it and go on.',
  ],
  place: 'His driveway. Wednesday, after supper.',
  slots: {
    that: 'Sunday',
    act: 'I did your stutter in front of everybody',
    sight: 'your chair pushed back and your plate still full',
    wish: 'to have you laughing right beside me',
    after: 'I wrote “lighten up” and put my phone away',
    usual: 'it goes quiet at the table and I grab for your voice',
    ask: 'I’ll drop that bit for good, and I’ll stop anybody who asks for it',
    reason: 'it’s the one time they all look my way',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'You came out here, so it was bad. I felt weird about it as soon as you stood up.',
    'angry-needs-hearing':
      'You walked out on Mom’s roast, and I’m the one who got yelled at. So, yeah, I’m a little hot.',
    'gone-quiet': 'Hey. There’s another bottle in the cooler.',
    defensive: 'If it’s about Sunday, I’ve been doing that bit since we were kids. You used to laugh.',
    'its-fine': 'There’s my favorite comedian! Come on, sit. You’re not still on about Sunday?',
    'floods-and-leaves':
      'Mom already chewed me out, and Grandpa. If you’re going to do it too, I don’t know.',
  },
  suggestions,
} satisfies Scenario;
