import type { Lesson } from '../schema-learn';
import { card } from './two-ways-out/card';

/** Either way leads from far apart to near, by the same four stages. */
const gaps = {
  apart: [0.1, 0.3, 0.6, 0.85, 1],
  begun: [0.1, 0.3, 0.6, 0.7, 0.7],
  said: [0.1, 0.3, 0.6, 0.55, 0.42],
  near: [0.1, 0.3, 0.6, 0.4, 0.12],
};

export const lesson: Lesson = {
  ...card,
  parts: [
    {
      title: 'Away, or against',
      says: [
        {
          says: 'When a tie is strained, some people move away. They go quiet, say it’s fine, joke, or turn on themselves. Some move against: they complain, push, take over. Two therapists described this in therapy rooms. You may know both from home.',
          source: 'safran-muran',
          strength: 'clinical-custom',
        },
        'Most of us do both, with different people. You may be loud with your sister and very polite with your boss.',
      ],
    },
    {
      title: 'Out of the quiet',
      says: [
        {
          says: 'The way out is to say what is wrong a little more plainly each time. It does not have to be all of it at once. First that there is something. Then what. Then what you need.',
          source: 'safran-muran',
          strength: 'clinical-custom',
        },
        'Quiet has a job. It may have kept you safe at a table where speaking up went badly. If it still does that job, keep it.',
      ],
    },
    {
      title: 'Out of the anger',
      says: [
        {
          says: 'Here the way leads down. Under the anger there is often a hurt, and under the hurt a wish. The wish is the part somebody can answer.',
          source: 'safran-muran',
          strength: 'clinical-custom',
        },
        {
          says: 'The anger may be right. Where something serious has to change, saying plainly what is wrong can help more than soft words, if change is possible.',
          source: 'overall-mcnulty-2017',
          strength: 'found-in-studies',
        },
        {
          says: 'If it is the other one who went quiet, an open invitation may do more than a third question: “I’d like to hear it. There’s no rush. I’ll be in the garden.”',
          source: 'our-judgement',
          strength: 'our-judgement',
        },
      ],
    },
  ],
  picture: {
    kind: 'by-degrees',
    title: 'A bit further each time',
    how: 'Choose a way. Move the slider to say a bit more, and watch the threads.',
    choose: 'What did you do with it?',
    slider: 'How far down the road',
    drawn: 'Two threads. The further along the slider, the nearer they come to each other at the right.',
    ways: [
      {
        id: 'away',
        label: 'Moved away',
        stages: [
          {
            name: 'Nothing is wrong',
            said: '“It’s fine. Go without me.”',
            about: 'You stay at home, and so does what bothers you.',
            gaps: gaps.apart,
          },
          {
            name: 'There is something',
            said: '“It’s not quite fine. I don’t know how to say it yet.”',
            about: 'No reason is given yet. They know there is one.',
            gaps: gaps.begun,
          },
          {
            name: 'What it is',
            said: '“You asked everyone about the cabin and told me on Friday. I felt like luggage.”',
            about: 'A day, an act, and how it was for you.',
            gaps: gaps.said,
          },
          {
            name: 'What you need',
            said: '“I want to be asked before it’s settled. Can you do that for the summer one?”',
            about: 'One thing that can be done, and that they are free to refuse.',
            gaps: gaps.near,
          },
        ],
      },
      {
        id: 'against',
        label: 'Moved against',
        stages: [
          {
            name: 'The attack',
            said: '“You only ever think of yourself.”',
            about: 'It says who they are. There is nothing to answer but “I don’t.”',
            gaps: gaps.apart,
          },
          {
            name: 'The anger',
            said: '“I’m furious that the cabin was settled without me.”',
            about: 'Still loud. It is about one thing now, and it is yours.',
            gaps: gaps.begun,
          },
          {
            name: 'The hurt',
            said: '“When I heard it from Dana, I felt like I’m not one of you.”',
            about: 'This is harder to say than the loud one.',
            gaps: gaps.said,
          },
          {
            name: 'The wish',
            said: '“I’d like to be somebody you ask.”',
            about: 'Under most anger there is a line about this long.',
            gaps: gaps.near,
          },
        ],
      },
    ],
  },
  door: {
    to: '/begin/heat',
    title: 'Find your way out',
    says: 'The walk asks which it was, and goes that way.',
  },
  review: { reviewedBy: '', role: '', date: '' },
};
