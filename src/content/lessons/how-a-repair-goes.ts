import type { Lesson } from '../schema-learn';
import { step as coCreation } from '../steps/co-creation';
import { step as makingSpace } from '../steps/making-space';
import { step as naming } from '../steps/naming';
import { step as owning } from '../steps/owning';
import { step as reaffirming } from '../steps/reaffirming';
import { step as wayForward } from '../steps/way-forward';
import { card } from './how-a-repair-goes/card';

export const lesson: Lesson = {
  ...card,
  parts: [
    {
      title: 'More like a walk than a speech',
      says: [
        'Repair is not one perfect sentence. It is a few small ones, with the other person talking in between.',
        'We count six: naming what happened, owning your part, making space for what it was like, saying what still holds, looking at the pattern between you, and a way forward.',
        {
          says: 'The six are our way to sort what many therapists ask people to do. No study has tested these six as a set.',
          source: 'our-judgement',
          strength: 'our-judgement',
        },
      ],
    },
    {
      title: 'The order can change',
      says: [
        {
          says: 'If you were the one who got hurt, you do not begin by owning. In one therapy for couples, the hurt of the injured one is heard first. With a therapist, 15 of 24 couples worked it through.',
          source: 'makinen-johnson-2006',
          strength: 'found-in-studies',
        },
        {
          says: 'In a well-known guided talk for after a fight, owning a part comes fourth of five, once both have said how it was.',
          source: 'gottman-aftermath',
          strength: 'clinical-custom',
        },
        'So the line you find hardest may not be needed first. And you can stop after any step. “I wanted you to know I saw it. That’s all for today” is a whole talk.',
      ],
    },
    {
      title: 'Two that are easy to skip',
      says: [
        {
          says: 'Making space, because it is hard to sit there. The urge to fix it is strong. Try one more question before you offer anything.',
          source: 'prep',
          strength: 'clinical-custom',
        },
        {
          says: 'And the way forward, because by then everyone is tired. Make it small, with a “when” in it. Plans in the form “if this, then I will do that” helped people do what they meant to do, though none of those tests were about conflict.',
          source: 'gollwitzer-sheeran-2006',
          strength: 'found-in-studies',
        },
      ],
    },
  ],
  picture: {
    kind: 'six-steps',
    title: 'Which step is it?',
    how: 'Drag each line to the step you think it serves, or tap the step. A line can serve more than one.',
    scene:
      'Rosa and her grown son Teo. Last Sunday, at lunch, she told the family he had lost his job. He had asked her not to.',
    steps: {
      naming,
      owning,
      'making-space': makingSpace,
      reaffirming,
      'co-creation': coCreation,
      'way-forward': wayForward,
    },
    lines: [
      {
        by: 'Rosa',
        said: '“On Sunday I told them about your job. You left before the coffee. Can we talk about it?”',
        step: 'naming',
        because:
          'We put it at Naming: a time, an act, what a camera would have seen, and a question he can say no to.',
      },
      {
        by: 'Rosa',
        said: '“What was it like for you, with all of them looking?”',
        step: 'making-space',
        because: 'We put it at Making space: she asks, and has not yet said a word for herself.',
      },
      {
        by: 'Teo',
        said: '“Like I was fifteen. Uncle Ray patted my arm. I wanted to tell people when I had something else to say.”',
        step: 'making-space',
        because: 'We put it at Making space: this is the space, and he is using it.',
      },
      {
        by: 'Rosa',
        said: '“You asked me not to, and I did it. I broke my word.”',
        step: 'owning',
        because: 'We put it at Owning: what she did, in two short verbs, with no “because.”',
      },
      {
        by: 'Rosa',
        said: '“You’re my son, with a job or without one. I was proud of you on Sunday too.”',
        step: 'reaffirming',
        because:
          'We put it at Reaffirming: it says what still holds. It comes after owning, so it does not cover it up.',
      },
      {
        by: 'Teo',
        said: '“I tell you less, so you worry and tell everyone, so I tell you less.”',
        step: 'co-creation',
        because:
          'We put it at Co-creation: he draws the pattern. He can, since the broken word was owned first.',
      },
      {
        by: 'Rosa',
        said: '“If somebody asks about you, I’ll say: call Teo. He’d like that.”',
        step: 'way-forward',
        because: 'We put it at Way forward: if this, then that, and it is hers to do.',
      },
    ],
    elsewhere: 'It can serve that, too.',
    done: 'That is the whole talk. They did not do it in order, and nobody said “sorry” by that name.',
  },
  door: {
    to: '/learn/worksheet',
    title: 'On paper',
    says: 'The six steps on one page, to print and fill in.',
  },
  review: { reviewedBy: '', role: '', date: '' },
};
