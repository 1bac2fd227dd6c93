import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'For a couple: learn the loop, each alone',
  when: 'For two people who each point at the other. Reading only, each on their own phone.',
  plan: {
    title: 'The loop, each on your own',
    why: 'Both of you get this, each on your own phone, and neither can see what the other does with it. The first lesson is about circles: how what I do to get closer can push you away, and the other way around. The second is about the body, and why a talk can be too hot to use. Read them apart, maybe on different days, and don’t point out which bit is about the other one. When we meet, each of you says a sentence that begins with “What I do is.” Couple therapists have worked with such circles for a long time. Reading about yours is a small first step, no more.',
    parts: [
      { kind: 'lesson', lesson: 'the-loop' },
      { kind: 'lesson', lesson: 'flooding' },
    ],
    measures: ['closeness', 'hope'],
    times: 1,
    minutes: 8,
    forTwo: true,
  },
  isAlwaysFit: true,
  source: 'eft',
};
