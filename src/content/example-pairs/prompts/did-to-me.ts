import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'Don’t worry about me. I had worse at the old shop.',
    opening:
      'After you told the client on Monday that my wiring looked like spaghetti, my hands shook until lunch. I stripped the same cable three times.',
  },
  bySide: {
    both: {
      closing: 'You were upset, I was upset. It cancels out.',
      opening:
        'When you hung up on me on Sunday, I sat on the floor by gate nine for an hour. I’d been shouting too. And I felt about six years old.',
    },
    'not-sure': {
      closing: 'I’m probably too sensitive. Ignore me.',
      opening:
        'Since I read my poem on Saturday and you laughed, I haven’t opened the notebook. I may have heard the laugh wrong. The notebook is still shut.',
    },
  },
};
