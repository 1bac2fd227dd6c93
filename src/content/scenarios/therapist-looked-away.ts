import type { Scenario } from '../schema-rehearsal';
import { card } from './therapist-looked-away/card';
import { own } from './therapist-looked-away/own';
import { answers, facts } from './therapist-looked-away/replies';
import { suggestions } from './therapist-looked-away/suggestions';

export const scenario = {
  ...card,
  told: [
    'Last Thursday, eight minutes before the end, you began to tell Miriam about the summer at the lake, which you had never told anyone.',
    'You were in the middle of a sentence when her eyes went to the small brass clock behind you.',
    'She said, “We’ll have to leave it there,” slid the tissues over and opened her appointment book. You said, “Sure, it’s fine.”',
    'You have thought of not going back. You sat in the car for five minutes, and now you are in the chair.',
  ],
  yours:
    'You could try saying what you saw her do and what it did in you. You don’t have to tell the lake again.',
  imagine: [
    'You see the brass clock, the box of tissues, Miriam’s shoes on the gray rug.',
    'Your feet are on the floor. The door isn’t locked, and you can leave when you like.',
    'You have one first line in mind: “Last week, at the end.”',
  ],
  place: 'Miriam’s room. Thursday, five past four.',
  slots: {
    that: 'last Thursday',
    act: 'I looked at the clock while you were telling it',
    sight: 'your hand stopping on the arm of the chair',
    wish: 'to stay with you to the end of the sentence',
    after: 'I reached for my appointment book',
    usual: 'you say “it’s fine” at the door and I let you',
    ask: 'I’ll tell you when there are fifteen minutes left',
    reason: 'somebody was already in the waiting room',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'I’m glad you came. I wasn’t sure you would, and I think I know why you might not have.',
    'angry-needs-hearing':
      'You’re looking at that clock as if it bit you. If you’re angry with me, let’s have it.',
    'gone-quiet': 'Hello. Please.',
    defensive:
      'Before we begin: I do try to hold to fifty minutes. It’s the same for everyone who comes here.',
    'its-fine': 'Come in, come in. Good week? We can pick up wherever you like.',
    'floods-and-leaves':
      'Forgive me, I’m a bit scattered. I’ve been uneasy about this hour since last week. Sit wherever you like.',
  },
  suggestions,
} satisfies Scenario;
