import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'A repair with no reply',
  when: 'For someone who has lost touch and wants to say their part once. Not where they were asked to keep away.',
  plan: {
    title: 'A message that asks for no answer',
    why: 'There may be somebody you’d still like to say something to: a friend from the old street, a cousin after the will. You can’t mend that by yourself. You can say your own piece, once, in a few lines that don’t hang on a reply. The harder half comes after it: what you’ll do with the days when no answer comes. It never has to be sent, and having written it may be enough. No study tells us how this turns out. If they asked to be left alone, or might be scared to hear from you, the kind thing is to send nothing.',
    parts: [
      { kind: 'lesson', lesson: 'when-repair-is-not-the-answer' },
      { kind: 'walk', prompts: ['lost-what', 'lost-own', 'lost-message', 'lost-after'] },
    ],
    measures: ['heat', 'hurt'],
    times: 1,
    minutes: 16,
    forTwo: false,
  },
  isAlwaysFit: false,
  source: 'our-judgement',
};
