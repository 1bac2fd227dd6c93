import type { Lesson } from '../schema-learn';
import { card } from './the-loop/card';

export const lesson: Lesson = {
  ...card,
  parts: [
    {
      title: 'It goes round',
      says: [
        'Ada asks what is wrong. Jo says nothing is. Ada asks again, a bit louder. Jo looks at the TV. Ada stands in front of the TV.',
        'Ask Ada, and it began when Jo shut down. Ask Jo, and it began when Ada would not let it go. Both are telling the truth about the half they can see.',
        {
          says: 'Therapists who work with couples see this all the time: one chases, one backs off, and each move sets off the next. They treat the loop as the trouble, not one of the two.',
          source: 'eft',
          strength: 'clinical-custom',
        },
      ],
    },
    {
      title: 'What lies under it',
      says: [
        {
          says: 'Under the loud move there is often a softer one. Under “You never talk to me” may be “I miss you.” Under the silence may be “Whatever I say, I’ll make it worse.”',
          source: 'eft',
          strength: 'clinical-custom',
        },
        'You can know your own half. The other half is a guess until they tell you, so put it as a question.',
        {
          says: 'Going quiet is not always the wrong move, either. In two studies with 515 and 431 couples, backing off when asked to change was sometimes a help for couples with few means. When there is no money for the thing, there may be nothing to say.',
          source: 'ross',
          strength: 'found-in-studies',
        },
      ],
    },
    {
      title: 'When it is not a loop',
      says: [
        {
          says: 'A pattern can be shared. A choice is not. A lie, a blow, a shaming: each belongs to the one who did it, however the evening went.',
          source: 'our-judgement',
          strength: 'our-judgement',
        },
        {
          says: 'Where one is afraid of the other, looking for “our pattern” can be used against the one who was hurt. Helplines advise against it.',
          source: 'hotline-guidance',
          strength: 'clinical-custom',
        },
      ],
    },
  ],
  picture: {
    kind: 'round-the-loop',
    title: 'Walk around it',
    how: 'Touch a place to stand there. Each place has one line that steps out of the loop.',
    names: { solid: 'Ada', dotted: 'Jo' },
    drawn:
      'A loop between Ada and Jo. What Ada does sets off what Jo does, and the other way round. Under each of the two lies a feeling that does not show.',
    wayOut: 'A way out from here',
    places: [
      {
        side: 'solid',
        part: 'does',
        label: 'What Ada does',
        says: 'She asks again, and follows him from room to room with the question.',
        out: '“I’ve asked three times. I’ll stop. Tell me when would be better.”',
      },
      {
        side: 'dotted',
        part: 'does',
        label: 'What Jo does',
        says: 'He says “It’s nothing,” and turns the sound up.',
        out: '“It’s not nothing. I don’t have words yet. Give me till after supper.”',
      },
      {
        side: 'solid',
        part: 'feels',
        label: 'Under that, for Ada',
        says: 'Lonely. The house was this quiet the year her parents split up.',
        out: '“When it goes quiet I get scared that you’re leaving. I know that’s not what you said.”',
      },
      {
        side: 'dotted',
        part: 'feels',
        label: 'Under that, for Jo',
        says: 'Ashamed. He lost the contract on Tuesday, and thinks anyone else would have seen it coming.',
        out: '“I messed something up at work, and I didn’t want you to look at me differently.”',
      },
    ],
  },
  door: {
    to: '/begin/heat',
    title: 'Find your own half',
    says: 'The walk has a loop you can draw and touch.',
  },
  review: { reviewedBy: '', role: '', date: '' },
};
