import type { Scenario } from '../schema-rehearsal';
import { card } from './told-in-the-meeting/card';
import { own } from './told-in-the-meeting/own';
import { answers, facts } from './told-in-the-meeting/replies';
import { suggestions } from './told-in-the-meeting/suggestions';

export const scenario = {
  ...card,
  told: [
    'In March you closed the door of Mr. Okafor’s office and told him why you need Fridays off: treatments, until August.',
    'You asked him to keep it to himself, and he said, “Of course.”',
    'On Monday, over the schedule, he said to the whole team, “And we all pull together while some of us are at the clinic.”',
    'Nine people looked at you or at their cups. By lunch there was a card on your desk with a sunflower on it.',
  ],
  yours:
    'You could try keeping to the one sentence he said, what you had asked of him, and one thing he is to do from here.',
  imagine: [
    'You see his desk, the family photograph, the chair you sat in last time.',
    'Your feet are on the floor. You may sit, or you may stand by the door.',
    'You have one first line, polite and clear. Nothing about your health has to be in it.',
  ],
  place: 'Mr. Okafor’s office, with the door closed. Wednesday, nine o’clock.',
  slots: {
    that: 'the team meeting',
    act: 'I said “the clinic” in front of everyone',
    sight: 'your pen stopping in the middle of a word',
    wish: 'to keep it between the two of us',
    after: 'I went straight on to the vacation list',
    usual: 'you say “that’s fine” and I take it that it’s fine',
    ask: 'I’ll say nothing about you to anyone unless I’ve asked you first',
    reason: 'they were grumbling about the Friday shifts',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'Come in, please. I’ve not liked the look of Monday since I left that room.',
    'angry-needs-hearing': 'You walked by me twice yesterday without a good morning. Sit down. What is it?',
    'gone-quiet': 'Yes. Do sit.',
    defensive: 'I named no names on Monday, if that’s what this is. I was careful to name no names.',
    'its-fine': 'Ah, good morning! Everyone sends you their best, you know. What a team. Coffee?',
    'floods-and-leaves':
      'I have the regional call at half past, and my head’s been in a vise all morning. Is it urgent?',
  },
  suggestions,
} satisfies Scenario;
