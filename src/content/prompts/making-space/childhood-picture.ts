import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'making-space',
  answer: { kind: 'text' },
  wording: {
    question: 'What is their picture of growing up with you?',
    why: 'You may remember it another way. For now it could be enough to say their picture back and correct nothing.',
    starters: [
      'The way you remember it, …',
      'You’ve told me that as a child you …',
      'When you were …, I …, and for you it was …',
      'I didn’t know that you …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      question: 'What have they told you about growing up?',
      why: 'Their picture takes nothing away from what hurt you now. The two can stand side by side, and theirs can stay as they told it.',
      starters: [
        'You’ve said that at home …',
        'In your memory, I …',
        'What I’ve heard from you is …',
        'I’d like to hear more about …',
      ],
    },
    both: {
      question: 'What is their picture, the one you’ve argued with?',
      why: 'Two people can come out of one house with two childhoods. This page is only for theirs.',
      starters: [
        'You said …, and I argued.',
        'This time, your version: …',
        'At … years old, you saw …',
        'The part I kept correcting is …',
      ],
    },
    'not-sure': {
      question: 'What might their picture of home have been?',
      why: 'They may have let a piece of it slip and moved on. You can pick it up as a question, with nothing to defend.',
      starters: [
        'You once said …, and I let it go by.',
        'I’ve wondered what … was like for you.',
        'I may have missed that you …',
        'What do you see when you think of …?',
      ],
    },
  },
  coach: 'quiet',
  source: 'our-judgement',
  strength: 'our-judgement',
  when: { relationships: ['my-grown-child'] },
  review: { reviewedBy: '', role: '', date: '' },
};
