import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'The hurt under the anger',
  when: 'For someone who gets loud, presses or lists. Not for anger that says a thing has to stop.',
  plan: {
    title: 'What’s under the anger',
    why: 'Anger is quick, and it’s often right about something. It can also stand in front of a thing that is harder to say. This goes down one stair at a time: the anger, as loud as you like, since nobody hears it; the hurt below; and on the last stair, what you were hoping for. Only that last one is meant to be told, and only if you want to. Many therapists work with anger this way. It’s their custom, not something a trial has shown. And if your anger says “this must stop,” believe it. Then going softer is not what’s needed.',
    parts: [{ kind: 'walk', prompts: ['feelings', 'anger-hurt-wish', 'needed'] }],
    measures: ['heat', 'hurt'],
    times: 1,
    minutes: 12,
    forTwo: false,
  },
  isAlwaysFit: false,
  source: 'safran-muran',
};
