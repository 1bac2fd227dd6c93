import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'naming',
  answer: { kind: 'text' },
  wording: {
    question: 'How might you begin? A rough try is enough.',
    why: 'The first sentence can be the hardest. In a study of newlyweds, the tries at repair that worked best came early and led with feeling more than with reasons.',
    starters: [
      'I’m sorry, can we talk?',
      'I keep thinking about …',
      'I got … wrong, and I’d like to talk.',
      'I wish I could take back …',
      'Could we sit down, the two of us, and talk about …',
    ],
    examples: {
      closing: 'You’re not still sore about Saturday’s weigh-in, are you? You know me, I talk.',
      opening:
        'I’m sorry, Walt. On Saturday at the weigh-in I told everybody you’d bought that trout. Can we have a word before the next one?',
    },
  },
  bySide: {
    'they-hurt-me': {
      why: 'Asking to talk takes nothing back. When researchers watched newlyweds, repairs that spoke from a feeling did better than ones built of reasons.',
      starters: [
        'Something felt off between us. Can we talk?',
        'I’m still not over …',
        'It stung when you …',
        'I’d like to tell you how … was for me.',
        'There’s a thing from … that won’t leave me alone.',
      ],
      examples: {
        closing: 'Thanks for Wednesday. Really great, passing my notebook around.',
        opening:
          'On Wednesday you passed my notebook around the bus, and that got to me. Can we talk before first period?',
      },
    },
    both: {
      why: 'Somebody goes first, and going first is not giving in. Among newlyweds in one study, repairs helped most that came soon and had some warmth in them.',
      starters: [
        'Something felt off between us. Can we talk?',
        'I don’t like how we left it on …',
        'I’m not proud of my share of …',
        'Could we try again about …',
        'I miss how it was before …',
      ],
      examples: {
        closing: 'One of us has to be the grown-up about this hedge, I suppose.',
        opening:
          'That was no good, you and me yelling across the fence on Sunday. Can we talk, before the hedge gets any taller?',
      },
    },
    'not-sure': {
      why: 'You don’t need to know what it was before you ask. One study of newlyweds found that early repairs, made from feeling, worked best.',
      starters: [
        'Something felt off between us. Can we talk?',
        'I can’t put my finger on it. Since …',
        'I may have this wrong, and I noticed …',
        'Did something happen when …',
        'Are we all right, after …',
      ],
      examples: {
        closing: 'You are strange with me since Monday. It is not my problem.',
        opening:
          'Since the handover on Monday you speak to me with few words, and I do not know the reason. Can we talk at the break?',
      },
    },
  },
  source: 'gottman-2015-repairs',
  strength: 'found-in-studies',
  review: { reviewedBy: '', role: '', date: '' },
};
