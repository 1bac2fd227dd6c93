import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'Who leaves tips in a drawer on a Friday? I practically asked for it.',
    opening:
      'Nothing. On Friday I left my tip envelope in the staff drawer, the way we all do. He took it out, and he told me he hadn’t.',
  },
  bySide: {
    'not-sure': {
      closing: 'It’s the club trophy, or it’s something else I did. It’s usually me.',
      opening:
        'I can’t tell yet. I forgot to bring the club trophy back on the eighth, and since then she’s been cool with me. The two may not even be linked.',
    },
  },
};
