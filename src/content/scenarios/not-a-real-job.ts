import type { Scenario } from '../schema-rehearsal';
import { card } from './not-a-real-job/card';
import { own } from './not-a-real-job/own';
import { answers, facts } from './not-a-real-job/replies';
import { suggestions } from './not-a-real-job/suggestions';

export const scenario = {
  ...card,
  told: [
    'On a Sunday three weeks ago you brought your mother a loaf you had baked, wrapped in a towel.',
    'At her kitchen table you told her that you are leaving law school to work in a bakery.',
    'She moved the loaf aside and said, “I did not clean offices for twenty years for this.”',
    'You left without your coat; she has not called in three weeks, and you haven’t either.',
  ],
  yours:
    'You could try saying that the sentence hurt, and that you have decided, without needing her to like it today.',
  imagine: [
    'You see her two cups, the good ones, and your coat on its hook.',
    'Your feet are under the table where you did your homework.',
    'You have one first line in mind, and it is about the two of you before it is about bread.',
  ],
  place: 'Your mother’s kitchen. Sunday, after church.',
  slots: {
    that: 'that Sunday',
    act: 'I told you I did not clean offices for twenty years for this',
    sight: 'the loaf you brought, still in its towel',
    wish: 'to see your life go easier than mine',
    after: 'I picked up the phone every evening and put it down again',
    usual: 'you bring me your news and I answer with my fear',
    ask: 'I’ll come to the bakery one morning and only look',
    reason: 'I saw you on your feet at three in the morning, as I was',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'Come in. I’m glad it’s you at the door. I have not been proud of myself.',
    'angry-needs-hearing':
      'Three weeks! Three weeks, and I have to hear from your cousin that you are alive.',
    'gone-quiet': 'Your coat is there. Sit, if you have time.',
    defensive: 'Any mother would have said it. You ask any mother on this street.',
    'its-fine': 'Ah, you’re thin! I made the soup. We don’t have to talk about that other business.',
    'floods-and-leaves': 'I told myself I wouldn’t cry, and look. Wait. Let me turn off the stove.',
  },
  suggestions,
} satisfies Scenario;
