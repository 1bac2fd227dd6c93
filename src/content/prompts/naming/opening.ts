import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'naming',
  answer: { kind: 'text' },
  wording: {
    question: 'How would you begin now?',
    why: 'A gentle start names what you did, asks to talk, and leaves the reasons out.',
    starters: [
      'I’m sorry about …',
      'I’ve been thinking about what I said when …',
      'I want to hear how … was for you.',
      'On … I …, and I can’t leave it at that.',
      'Would you have time on … to talk about what I did?',
    ],
    examples: {
      closing: 'I’m sorry about Friday, okay? I saw the price of that dress and I got a shock.',
      opening:
        'I’m sorry I called your wedding a circus, at the fitting on Friday. What was that like for you? Can we talk, without the seamstress?',
    },
  },
  bySide: {
    'they-hurt-me': {
      why: 'A plain start names what they did, not what kind of person they are, and says how it was for you.',
      starters: [
        'You …, and it hurt. Could we talk on …',
        'I’d like you to know how it was for me when …',
        'You said “…” on …, and it has stayed with me.',
        'I don’t want to let … go by without a word.',
        'Is … a good time? I want to tell you about …',
      ],
      examples: {
        closing: 'I hope you and your brothers had a good laugh on Sunday.',
        opening:
          'On Sunday you told your brothers what I weigh. It stung, and I’d like to tell you about it. Is tonight good, after the news?',
      },
    },
    both: {
      why: 'A soft start names what happened between you, without a verdict, and what you’d like there instead.',
      starters: [
        'Can we go back to …, and take it slower this time?',
        'I was … with you, and you were … with me.',
        'Before we sort out who did what, I want to say …',
        'I miss …, and I think we could …',
        'I’m ready to hear about my half of …',
      ],
      examples: {
        closing: 'Let’s just forget the third and carry the stretcher.',
        opening:
          'Ever since the Henley Street call on the third I’ve been short with you, and you with me. I miss how we work. Can we sit on the back step before we clock in?',
      },
    },
    'not-sure': {
      why: 'One thing you noticed and one real question can be enough, with room for “it’s nothing.”',
      starters: [
        'I noticed that … . Is something the matter?',
        'Did I do something when …',
        'It may be only me, and since …',
        'I’d like to ask you about …',
        'How was … for you?',
      ],
      examples: {
        closing: 'No crossword for me again. I see how it is.',
        opening:
          'You used to leave me the crossword, and since Easter it comes with every square filled in. Did I do something, or am I reading too much into a newspaper?',
      },
    },
  },
  source: 'gottman-startup',
  strength: 'clinical-custom',
  isNeeded: true,
  review: { reviewedBy: '', role: '', date: '' },
};
