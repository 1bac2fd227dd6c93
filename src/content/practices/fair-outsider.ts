import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'A kind onlooker, three times',
  when: 'For someone stuck on who is right. Not right after an affair or a lie came out, and never about a blow.',
  plan: {
    title: 'Seven minutes as a kind onlooker',
    why: 'Picture somebody on the next bench who likes you both and takes no side. You begin with how the other one might tell it. Then the person on the bench gets about seven minutes: what did they see on Saturday? After that, go do something else. Three times, three moments. In one trial, 120 couples were followed for two years, and for those who wrote like this the marriage stopped losing ground. We know of no second trial, so call it promising. You don’t have to end up agreeing with anyone. If somebody was hit or lied to, the onlooker saw that as well.',
    parts: [{ kind: 'walk', prompts: ['their-version', 'onlooker'] }],
    measures: ['closeness', 'hurt'],
    times: 3,
    minutes: 10,
    forTwo: false,
  },
  isAlwaysFit: false,
  source: 'finkel-2013',
};
