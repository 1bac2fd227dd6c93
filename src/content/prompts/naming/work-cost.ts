import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'naming',
  answer: { kind: 'text' },
  wording: {
    question: 'What could talking about it cost you at work?',
    why: 'Someone above you may decide your hours, your pay or your next job. It makes sense to count that first. You may want a witness, or to ask a union or HR before you talk to them.',
    starters: [
      'They decide about my …',
      'The worst that could well happen is …',
      'Somebody who saw it was …',
      'Before I talk to them, I could ask …',
      'I’d feel safer with … in the room.',
      'It may be wiser not to talk at all, because …',
    ],
  },
  when: { relationships: ['colleague'], powers: ['above'] },
  bySide: {
    'i-hurt-them': {
      starters: [
        'They decide about my …',
        'Once I’ve said it was me, they could …',
        'Someone who knows how this works here is …',
        'I want a note of … before I say anything.',
        'I can own it without handing over …',
      ],
    },
    both: {
      starters: [
        'We both …, and only one of us can write it up.',
        'They decide about my …',
        'If it’s my word against theirs, …',
        'A third person who could sit in is …',
        'What I’d want on paper first is …',
      ],
    },
    'not-sure': {
      starters: [
        'I can’t tell yet, and asking could …',
        'They decide about my …',
        'I could wait and note down …',
        'Someone who might know more is …',
        'Before I ask, I’d want to know …',
      ],
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};
