import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'Say it to someone made up',
  when: 'For someone who has the words until the other looks up. A small scene, with a stand-in who means well.',
  plan: {
    title: 'Say it to someone made up first',
    why: 'You may know just what you’d say, until they look up from the sink. Then it’s gone. Here you can have the words in your mouth once before it counts. Ash called you to come and see a fox in the yard, and you scrolled on. It’s small on purpose. Play it, go back to any line you didn’t like, say it another way. In a trial, 79 adults were learning to speak up; those who tried things out and then did them at home kept more of it. They had no app, though. Whether a made-up Ash does as much, nobody knows yet.',
    parts: [{ kind: 'rehearsal', scenario: 'phone-at-breakfast', temperament: 'open-but-hurt', tries: 2 }],
    measures: ['heat', 'ready'],
    times: 1,
    minutes: 15,
    forTwo: false,
  },
  isAlwaysFit: false,
  source: 'kazdin-1982',
};
