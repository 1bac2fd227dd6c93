import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'A kind onlooker, three times',
  when: 'For someone stuck on who is right. Not right after an affair or a lie came out, and never about a blow.',
  plan: {
    title: 'Seven minutes as a kind onlooker',
    why: 'Picture somebody on the next bench who likes you both and takes no side. What did they see on Saturday? Write it as they’d tell it on the way home, about seven minutes, then go do something else. Do it for three different moments. In one trial, 120 couples were followed for two years, and for those who wrote like this the marriage stopped losing ground. We know of no second trial, so call it promising. You don’t have to end up agreeing with anyone. If somebody was hit or lied to, the onlooker saw that as well.',
    parts: [{ kind: 'walk', prompts: ['their-version', 'onlooker'] }],
    measures: ['closeness', 'hurt'],
    times: 3,
    minutes: 10,
    forTwo: false,
  },
  isAlwaysFit: false,
  source: 'finkel-2013',
};
