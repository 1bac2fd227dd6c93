import type { Lesson } from '../schema-learn';
import { card } from './ruptures-are-normal/card';

export const lesson: Lesson = {
  ...card,
  parts: [
    {
      title: 'Out of step, all the time',
      says: [
        'Watch anyone with a baby for two minutes. The baby looks away and the parent coos. The parent looks at the stove and the baby wants a face. Then they catch each other again, and somebody laughs.',
        {
          says: 'Healthy babies and their parents are out of step about 70 percent of the time. What seems to matter is that they find each other again, over and over. That number is about infants. We know of none for couples.',
          source: 'tronick-gold-2020',
          strength: 'found-in-studies',
        },
      ],
    },
    {
      title: 'So nobody has to be perfect',
      says: [
        'If you think good friends never hurt each other, then each hurt is proof that something is wrong with you two. You hide it, or you leave. If slipping is what people do, you can look at the next question: what do we do after?',
        {
          says: 'Among newlyweds, the tries at repair that worked best came early and were warm: a joke, a bit of fondness, taking part of the blame. Good reasons helped less than warmth.',
          source: 'gottman-2015-repairs',
          strength: 'found-in-studies',
        },
      ],
    },
    {
      title: 'What normal does not cover',
      says: [
        {
          says: 'Normal is no excuse for the same hurt again and again. And being afraid of someone is not a slip. If you are careful all day so that nothing sets them off, mending is not your job.',
          source: 'our-judgement',
          strength: 'our-judgement',
        },
        'There are people to talk to about that. The way to them is at the foot of every page.',
      ],
    },
  ],
  picture: {
    kind: 'mismatch',
    title: 'Two threads, twenty moments',
    how: 'Change how often they lose each other and how soon they find each other. Which of the two makes the larger gap?',
    slips: ['How often they lose each other', 'Seldom', 'Often'],
    mends: ['How soon they find each other again', 'Late', 'Soon'],
    again: 'Let it run again',
    came: 'They lost each other {losses} times and found each other {repairs} times. The longest gap lasted {longest} moments.',
    drawn:
      'Two threads that run from left to right, pull apart and come near each other again. A gold stitch stands wherever they found each other.',
    caution: 'A drawing of the idea. It is drawn from chance and measures nobody.',
  },
  door: {
    to: '/learn/how-a-repair-goes',
    title: 'How a repair goes',
    says: 'What can come after: six steps, in one short talk.',
  },
  review: { reviewedBy: '', role: '', date: '' },
};
