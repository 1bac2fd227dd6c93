import type { FindingQuestion } from './schema-beside';

export const findingQuestions: readonly [FindingQuestion, FindingQuestion, FindingQuestion] = [
  {
    question: 'How did it come?',
    options: [
      { id: 'loud', label: 'Loud', hint: 'Raised voices, a slammed door, words thrown.' },
      { id: 'quiet', label: 'Quiet', hint: 'Nobody shouted. Something closed.' },
      { id: 'one-remark', label: 'One remark', hint: 'A sentence, a joke, a look, and there it was.' },
      { id: 'came-out', label: 'Something came out', hint: 'A thing that was kept from one of you.' },
      { id: 'bit-by-bit', label: 'Bit by bit', hint: 'No single day you could point to.' },
    ],
  },
  {
    question: 'What stings the most, for you or for them?',
    options: [
      { id: 'not-heard', label: 'Not being heard', hint: 'It was said, and it didn’t land.' },
      { id: 'not-wanted', label: 'Not being wanted', hint: 'Pushed off, passed over, not picked.' },
      {
        id: 'cannot-trust',
        label: 'Not knowing what to trust',
        hint: 'Their word, or yours, doesn’t hold the way it did.',
      },
      { id: 'line-crossed', label: 'A line was crossed', hint: 'A no that wasn’t taken as a no.' },
      { id: 'not-there', label: 'Someone wasn’t there', hint: 'When it counted, one of you was missing.' },
      { id: 'made-small', label: 'Being made small', hint: 'Judged, laughed at, talked down to.' },
      {
        id: 'carrying-alone',
        label: 'Carrying it alone',
        hint: 'The load, the planning, the worry: all on one side.',
      },
    ],
  },
  {
    question: 'Where was it?',
    options: [
      { id: 'in-a-talk', label: 'In the middle of a talk' },
      { id: 'after-a-talk', label: 'After a talk', hint: 'It seemed fine then. Later it didn’t.' },
      { id: 'nothing-said', label: 'Nothing was said at all' },
      { id: 'in-front-of-others', label: 'In front of other people' },
      { id: 'over-weeks', label: 'Spread over weeks or longer' },
      { id: 'one-message', label: 'In one message or call' },
    ],
  },
];
