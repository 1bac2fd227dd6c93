import type { Lesson } from '../schema-learn';
import { card } from './what-research-says/card';

export const lesson: Lesson = {
  ...card,
  parts: [
    {
      title: 'Four kinds of “we know”',
      says: [
        'Beside each claim in this app stands how strong it is. “Tested in a trial” means that people were put into groups, and one group got the thing. “Found in studies” means that somebody looked, and saw that two things go together. “Clinical custom” means that people who do this for a living advise it. “Our judgment” means that we think so.',
        'None of the four is a promise about you.',
      ],
    },
    {
      title: 'What we can say',
      says: [
        {
          says: 'Trying a thing out first helps. In one trial, 79 adults learned to speak up. Those who acted it out first, did it at home, or both, gained more, and it lasted 8 months.',
          source: 'kazdin-1982',
          strength: 'tested-in-a-trial',
        },
        {
          says: 'Looking back now and then can help, too. In a trial of a yearly check-up with 215 couples, those who had it felt closer over two years. The gain was small.',
          source: 'cordova-2014',
          strength: 'tested-in-a-trial',
        },
        {
          says: 'And feeling understood matters a good deal. In seven studies, couples who fought were less happy together only where people did not feel understood.',
          source: 'gordon-chen-2016',
          strength: 'found-in-studies',
        },
      ],
    },
    {
      title: 'What we cannot say',
      says: [
        {
          says: 'We cannot say that Mend works. Nobody has tested it. A made-up person with a script, like ours, has not been tested by anyone we know of.',
          source: 'our-judgement',
          strength: 'our-judgement',
        },
        {
          says: 'A program for couples on the web did help in a trial with 300 couples. They did it together, and a real person called them.',
          source: 'doss-2016',
          strength: 'tested-in-a-trial',
        },
        {
          says: 'In a small trial, people did that program without their partner. Life got better for the one who used it. It was not shown to help the two of them.',
          source: 'nowlan-2017',
          strength: 'tested-in-a-trial',
        },
        'Much of the rest comes from therapy rooms, from babies, or from stories about work. It may hold at your kitchen table. We say where it comes from, so you can weigh it.',
      ],
    },
  ],
  picture: {
    kind: 'how-strong',
    title: 'How strong is it?',
    how: 'Guess how much stands behind each claim. Nothing is counted.',
    choose: 'How strong?',
    not: 'What it does not show:',
    claims: [
      {
        says: 'A break in a fight needs to last at least twenty minutes.',
        source: 'gottman-flooding',
        strength: 'clinical-custom',
        not: 'that nineteen would not do. It is advice from practice, and we read it through a second work.',
      },
      {
        says: 'Practicing a hard talk with a made-up person can change how the next one goes.',
        source: 'shaikh-2024',
        strength: 'tested-in-a-trial',
        not: 'that ours does. Theirs was a language model, with 40 people, and ours has a script.',
      },
      {
        says: 'In an apology, owning it counts for more than asking to be forgiven.',
        source: 'lewicki-2016',
        strength: 'found-in-studies',
        not: 'how it goes between two people who love each other. The stories were made up, and set at work.',
      },
      {
        says: 'Writing about your fight as an outsider, three times, keeps a marriage from losing ground.',
        source: 'finkel-2013',
        strength: 'tested-in-a-trial',
        not: 'that it would happen again. We know of no repeat.',
      },
      {
        says: 'You see your friend’s trouble more wisely than your own.',
        source: 'grossmann-kross-2014',
        strength: 'found-in-studies',
        not: 'that you see your own badly. Stepping back closed the gap.',
      },
      {
        says: 'When one speaks and the other gives it back, both may feel better understood.',
        source: 'imago',
        strength: 'clinical-custom',
        not: 'that it changes much. In its first trial the gain was too small to count in the clinic.',
      },
      {
        says: 'The six steps of this app, in this order, mend things.',
        source: 'our-judgement',
        strength: 'our-judgement',
        not: 'anything yet. It is how we put together what others found.',
      },
    ],
  },
  door: {
    to: '/learn/sources',
    title: 'All the sources',
    says: 'Every work this app rests on, with what it showed.',
  },
  review: { reviewedBy: '', role: '', date: '' },
};
