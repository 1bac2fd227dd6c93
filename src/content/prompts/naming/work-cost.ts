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
    examples: {
      closing: 'She makes the roster, so Tuesday never happened. I’ll swallow it.',
      opening:
        'She could put me back on weekends when she makes the roster on Friday. Omar was at the loading dock on Tuesday and heard what she called me. I’ll ask him first.',
    },
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
      examples: {
        closing: 'I’ll just blurt it out in the elevator on Monday and get it over with.',
        opening:
          'On Monday I let the client think the late drawings were his doing. He signs off my probation on the 30th. I’ll talk to the union rep on Thursday, and then I’ll tell him.',
      },
    },
    both: {
      starters: [
        'We both …, and only one of us can write it up.',
        'They decide about my …',
        'If it’s my word against theirs, …',
        'A third person who could sit in is …',
        'What I’d want on paper first is …',
      ],
      examples: {
        closing: 'He yelled in the stockroom, I yelled in the stockroom. We’re even, what can he do?',
        opening:
          'We both yelled in the stockroom on the 14th, and he’s the one who fills in the form. I’d want Greta from HR there. I’ll write down my own half tonight.',
      },
    },
    'not-sure': {
      starters: [
        'I can’t tell yet, and asking could …',
        'They decide about my …',
        'I could wait and note down …',
        'Someone who might know more is …',
        'Before I ask, I’d want to know …',
      ],
      examples: {
        closing: 'Nobody gets fired for asking. I’ll corner her after the night report.',
        opening:
          'Since the 12th she skips my name in the night report. If I ask and I’m wrong, she may remember it in the review. So two weeks of notes first, then I’ll ask Luis how HR works here.',
      },
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};
