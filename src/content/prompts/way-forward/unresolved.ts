import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'way-forward',
  answer: { kind: 'text' },
  wording: {
    question: 'What may stay open between you?',
    why: 'Not every rupture comes to a clean end. Some of the strain may ease once it’s said what stays open.',
    starters: [
      'You don’t have to be done with …',
      'We may not agree on …, and I’ll still …',
      'I won’t ask you when …',
      'What can stay open is …',
    ],
    examples: {
      closing: 'Can’t we just put the whole Lisbon thing behind us?',
      opening:
        'You may be angry about Lisbon past this summer. I won’t ask when it’s over. In July I’ll water your ferns like I said.',
    },
  },
  bySide: {
    'they-hurt-me': {
      why: 'Leaving something open is not agreeing, and it is not forgiving. You choose what you can live with.',
      starters: [
        'I still don’t think …, and I can …',
        'I haven’t made peace with …',
        'I may stay sad about …',
        'What I can live with is …',
      ],
      examples: {
        closing: 'Whatever. You won’t get it, and I’m tired of the boat.',
        opening:
          'You say the sale of Dad’s boat was fair. I don’t think so, and I won’t by Christmas. I can sit at the same table with that.',
      },
    },
    both: {
      starters: [
        'You see it as …; I see it as …',
        'We could leave … open and still …',
        'Neither of us has to win …',
        'Let’s not settle … before …',
      ],
      examples: {
        closing: 'We settle who wrote it tonight, or there’s no point in playing.',
        opening:
          'I think the song is mine, and you think it’s yours. On Friday we can play it second to last and put both our names on it.',
      },
    },
    'not-sure': {
      question: 'What can you live with not knowing?',
      why: 'Some things don’t get explained. You may still choose what goes on around them.',
      starters: [
        'What I may never understand is …',
        'I can live without an answer about …',
        'Even without knowing …, I can …',
        'You don’t have to tell me …',
      ],
      examples: {
        closing: 'I guess I’ll always wonder, so why bother.',
        opening:
          'I may not find out why you left before the speeches. I can live with a question mark over that one night and still lend you my tent in May.',
      },
    },
  },
  unless: [{ relationships: ['my-grown-child'] }],
  source: 'our-judgement',
  strength: 'our-judgement',
  review: { reviewedBy: '', role: '', date: '' },
};
