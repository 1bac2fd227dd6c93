import type { Lesson } from '../schema-learn';
import { card } from './heard-first/card';

export const lesson: Lesson = {
  ...card,
  parts: [
    {
      title: 'The sorry that came too soon',
      says: [
        'You know you were wrong, so you say sorry in the doorway, coat still on. They look at you and get more upset. It seems unfair. You did the right thing.',
        'Maybe it was the right thing at the wrong moment. They had not told you yet what it was like. A sorry that comes first can sound like “Let’s not talk about it.”',
        {
          says: 'In two small studies, an apology that came later in the talk worked better. It seems the reason was that by then the hurt person felt heard.',
          source: 'frantz-bennigson-2005',
          strength: 'found-in-studies',
        },
      ],
    },
    {
      title: 'Do not drag it out, though',
      says: [
        {
          says: 'Later does not mean next week. Among 60 couples who talked about an old sore spot, the early sorry did better where the talk ran past ten minutes. In shorter talks, the late one did.',
          source: 'hubbard-2013',
          strength: 'found-in-studies',
        },
        {
          says: 'We put the two together like this: ask first, listen once, give it back in your own words, then own it. That can take two minutes.',
          source: 'our-judgement',
          strength: 'our-judgement',
        },
      ],
    },
    {
      title: 'What being heard does',
      says: [
        {
          says: 'In seven studies, fights went with being less happy as a couple, and only where people did not feel understood.',
          source: 'gordon-chen-2016',
          strength: 'found-in-studies',
        },
        'To understand is not to agree. “So you sat there with your coat on for an hour, and I didn’t call” says what it was like for them. You can still see the evening your own way.',
        {
          says: 'It works best once the fight is over. In the middle of one, few people can do it. In a study of 130 newlyweds, listening this way during a fight did not tell who stayed together.',
          source: 'prep',
          strength: 'clinical-custom',
        },
        'Then ask: “Did I get that? Is there more?” Let them be the one who says when it is enough.',
      ],
    },
  ],
  picture: {
    kind: 'two-orders',
    title: 'One evening, two orders',
    how: 'Choose an order and read the same talk. Watch the gap between the two threads.',
    scene: 'You said you would pick up your sister Ines at the clinic at four. You forgot, and came at five.',
    choose: 'What comes first?',
    me: 'You',
    them: 'Ines',
    orders: [
      {
        id: 'sorry-first',
        label: 'Sorry first',
        lines: [
          { who: 'me', said: 'I’m so sorry. I’m an idiot. I’ll make it up to you.' },
          { who: 'them', said: 'Fine.' },
          { who: 'me', said: 'I said I’m sorry. What else can I do?' },
          { who: 'them', said: 'Nothing. Just drive.' },
        ],
        gaps: [0.45, 0.55, 0.8, 1],
        drawn: 'The two threads start apart and drift a little further with every line.',
        after:
          'Nothing in it was false. Ines still has that hour to herself, and now she has been asked to be done with it.',
      },
      {
        id: 'ask-first',
        label: 'Ask first, then sorry',
        lines: [
          { who: 'me', said: 'You sat there for an hour. What was that like?' },
          { who: 'them', said: 'They were locking up. I told the nurse you were on your way. Twice.' },
          { who: 'me', said: 'So you stood up for me to the nurse, and I wasn’t coming. Is there more?' },
          { who: 'them', said: 'I couldn’t reach my phone with the drip in. That’s all. That’s enough.' },
          { who: 'me', said: 'I forgot you. I’m sorry. I’ve put Thursday in my phone with two alarms.' },
          { who: 'them', said: 'Three. You sleep through two.' },
        ],
        gaps: [0.45, 0.7, 0.55, 0.4, 0.2, 0.05],
        drawn:
          'The two threads start apart, move apart once more while Ines tells it, then come near each other, and are stitched at the end.',
        after:
          'It got harder before it got easier: there was more to hear. The sorry is shorter, and it fits what she said.',
      },
    ],
  },
  door: {
    to: '/rehearse/late-dinner',
    title: 'Try it on somebody made up',
    says: 'You said home by seven, and came in at ten past nine.',
  },
  review: { reviewedBy: '', role: '', date: '' },
};
