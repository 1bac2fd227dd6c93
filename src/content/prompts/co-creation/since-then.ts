import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'co-creation',
  answer: { kind: 'text' },
  wording: {
    question: 'Since then, what happens between you?',
    why: 'What was done belongs to the one who chose it. This asks only about the days after: who checks, who avoids, who jokes.',
    starters: [
      'Since then, when …',
      'One of us checks …',
      'What gets steered around is …',
      'In the mornings, …',
    ],
    examples: {
      closing: 'She can’t let it go. Three weeks now, and every single receipt.',
      opening:
        'Since I lied about the tuition money, Papa opens the mail on the stairs, standing up. From eight until he’s read it I keep the radio on, so nobody has to talk.',
    },
  },
  bySide: {
    'i-hurt-them': {
      why: 'What you did is yours alone and is not shared out here. Look only at the days after it: who checks, who avoids, who jokes.',
      starters: [
        'Since I …, they …',
        'When they check …, I …',
        'I’ve been steering around …',
        'The joke I make now is …',
      ],
    },
    'they-hurt-me': {
      question: 'Since they did it, what are the days like?',
      why: 'They chose it, and that stays with them. How you keep watch or keep away since then has its reasons.',
      starters: [
        'Since they …, I …',
        'I check … before …',
        'I stay away from …',
        'They act as if …, and I …',
      ],
      examples: {
        closing: 'We’re fine. I just don’t leave my bag in the locker room now.',
        opening:
          'Since she read my diary out to the team, I keep it in my left boot. She’s extra nice on the Friday bus, and I look out the window until she stops.',
      },
    },
    both: {
      why: 'Where each of you chose something that hurt, each choice stays with its owner. This is only about the days after.',
      starters: [
        'Since all of it, we …',
        'I’m the one who …, and they …',
        'What neither of us mentions is …',
        'At … we both …',
      ],
      examples: {
        closing: 'I did mine, he did his, so we’re even and the fence stays shut.',
        opening:
          'My broken word is mine, and telling the whole street is his. Since May we take the trash cans out at different hours, I at six and he after dark.',
      },
    },
    'not-sure': {
      why: 'You may not know yet who chose what. What the days look like since then, you can already see.',
      starters: [
        'Since around …, I notice …',
        'They used to …, and now …',
        'I catch myself …',
        'What’s gone from our days is …',
      ],
      examples: {
        closing: 'It’s a bit weird with my brother now. Whatever.',
        opening:
          'Since the will was read, my brother signs with his full name. I answer within the hour, and I take out the joke I’d put in about the goat.',
      },
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};
