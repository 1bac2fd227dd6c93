import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'Can’t we just put the whole Lisbon thing behind us?',
    opening:
      'You may be angry about Lisbon past this summer. I won’t ask when it’s over. In July I’ll water your ferns like I said.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'Whatever. You won’t get it, and I’m tired of the boat.',
      opening:
        'You say the sale of Dad’s boat was fair. I don’t think so, and I won’t by Christmas. I can sit at the same table with that.',
    },
    both: {
      closing: 'We settle who wrote it tonight, or there’s no point in playing.',
      opening:
        'I think the song is mine, and you think it’s yours. On Friday we can play it second to last and put both our names on it.',
    },
    'not-sure': {
      closing: 'I guess I’ll always wonder, so why bother.',
      opening:
        'I may not find out why you left before the speeches. I can live with a question mark over that one night and still lend you my tent in May.',
    },
  },
};
