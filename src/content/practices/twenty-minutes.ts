import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'The twenty minutes',
  when: 'For anyone whose talks get too hot to use, and the first thing to set where you know little yet. Fits two as well as one.',
  plan: {
    title: 'The twenty minutes',
    why: 'There’s a point in a fight where nothing good gets in. Your heart is fast, your face is hot, and even “want some tea?” sounds like a trap. What couple therapists teach for it: stop, say when you’ll be back, and for at least twenty minutes do something that isn’t the fight. Stairs, dishes, music. Planning your comeback line doesn’t count. Try it once on a calm day, so your feet know the way, and once when you need it. This is clinical custom more than proof. People tend to feel calm before they are, so give it all twenty.',
    parts: [{ kind: 'lesson', lesson: 'flooding' }, { kind: 'settle' }],
    measures: ['heat'],
    times: 2,
    minutes: 25,
    forTwo: false,
  },
  isAlwaysFit: true,
  source: 'gottman-flooding',
};
