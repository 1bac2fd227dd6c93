import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'co-creation',
  answer: {
    kind: 'choice',
    options: [
      { id: 'first-time', label: 'First time', hint: 'As far as I can tell' },
      { id: 'a-few-times', label: 'A few times', hint: 'I can think of two or three' },
      { id: 'its-ours', label: 'It has a name by now', hint: 'I know it when I see it coming' },
    ],
  },
  wording: {
    question: 'Have you two been here before?',
    why: 'As far as you can tell today. A first time and an old habit may ask for different things.',
    starters: [
      'The time I remember is …',
      'It looks a bit like …',
      'What’s new this time is …',
      'If I gave it a name, it would be …',
    ],
    examples: {
      closing: 'Here I go again. It’s harvest, I bark at people, that’s how I’m built.',
      opening:
        'It has a name by now: “the ladder.” Every picking season, around the second week, I get short with Teo, and he eats lunch alone behind the crates.',
    },
  },
  bySide: {
    'they-hurt-me': {
      why: 'If it has happened before, that is good to know. It does not mean you let it.',
      starters: [
        'The time before was …',
        'It has happened … times since …',
        'Each time, they …',
        'What is different now is that I …',
      ],
      examples: {
        closing: 'I took it in spring, so I can’t very well complain now.',
        opening:
          'Third time. Twice in spring, and again on Tuesday, Mrs. Adeyemi gave my route to the new driver and told me by a note in my locker.',
      },
    },
    both: {
      starters: [
        'We’ve been through this one …',
        'It comes back whenever …',
        'The name for it could be …',
        'Last time it stopped when …',
      ],
      examples: {
        closing: 'Same old, same old. We’ll be doing this when we’re ninety.',
        opening:
          'We call it “the thermostat,” though it’s about money. It comes in October with the first gas bill, and we each sleep on our own edge of the bed.',
      },
    },
    'not-sure': {
      question: 'Does any of this remind you of another time?',
      why: 'A maybe is fine. You can change it when more comes back to you.',
      starters: [
        'Maybe once, when …',
        'It reminds me a little of …',
        'I can’t tell whether … was the same',
        'I only noticed it after …',
      ],
      examples: {
        closing: 'It’s probably nothing. It’s probably me being weird again.',
        opening:
          'I think once, in ninth grade. After the regatta Ines rowed with the others for a week, and I acted like I hadn’t noticed.',
      },
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};
