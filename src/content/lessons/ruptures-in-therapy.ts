import type { Lesson } from '../schema-learn';
import { card } from './ruptures-in-therapy/card';

export const lesson: Lesson = {
  ...card,
  parts: [
    {
      title: 'It happens there, too',
      says: [
        'She glanced at the clock while you were crying. He mixed up your brothers. You said “That makes sense” and it did not, and since then you talk about the weather of the week.',
        {
          says: 'Where a strain between client and therapist was repaired, the therapy tended to go better. That comes from 11 studies with 1,314 clients. The tie between the two was there but not large, and it is about therapy, not about home.',
          source: 'eubanks-2018',
          strength: 'found-in-studies',
        },
      ],
    },
    {
      title: 'Repair is their job first',
      says: [
        {
          says: 'Therapists learn to look for two signs: a client who moves away, and one who moves against. A good one asks, and does not defend.',
          source: 'safran-muran',
          strength: 'clinical-custom',
        },
        {
          says: 'You do not have to be fair, or own a part, or have the words in order. One line at the start of the hour is enough. You can read it from your phone.',
          source: 'our-judgement',
          strength: 'our-judgement',
        },
        'And you can leave. Not every therapist fits, and you need not win an argument first.',
      ],
    },
    {
      title: 'When it is not a rupture to repair',
      says: [
        {
          says: 'Anything sexual, anything you are told to keep secret, any money beyond the fee: that is not a strain between two people. Get a second opinion from someone else, and write to the licensing board.',
          source: 'our-judgement',
          strength: 'our-judgement',
        },
        'You do not owe them a talk about it first.',
      ],
    },
  ],
  picture: {
    kind: 'situations',
    title: 'One line to bring in',
    how: 'Choose what is nearest. Each has a line you could change and take along.',
    choose: 'What happened there?',
    situations: [
      {
        id: 'stung',
        label: 'Something they said stung',
        says: 'It has been in your head for days. Say it first, while there is still a whole hour.',
        line: '“Last week you said I’m hard on my mother. I’ve been sore about it since. Can we begin there?”',
      },
      {
        id: 'clock',
        label: 'They seemed to be elsewhere',
        says: 'You may be right, and you may not. Say what you saw, and ask.',
        line: '“When I talked about the funeral you looked at the clock twice. What was that?”',
      },
      {
        id: 'agree',
        label: 'I say yes and mean no',
        says: 'They may have no idea. Many people are polite in there, as they are outside.',
        line: '“I’ve been agreeing with you a lot. The truth is, the breathing thing doesn’t do much for me.”',
      },
      {
        id: 'leave',
        label: 'I want to stop going',
        says: 'You can say it while you are still there. What they do with it will tell you something.',
        line: '“I’ve been thinking about quitting. I’d like to tell you why before I decide.”',
      },
      {
        id: 'wrong',
        label: 'Something there is not right',
        says: 'Touch, secrets, money, a friendship outside: you need no line for that. Talk to somebody else.',
        onward: { to: '/support', label: 'People to talk to' },
      },
    ],
  },
  door: {
    to: '/rehearse/therapist-looked-away',
    title: 'Try it on a made-up one',
    says: 'One who looked at the clock while you were talking, and will answer you.',
  },
  review: { reviewedBy: '', role: '', date: '' },
};
