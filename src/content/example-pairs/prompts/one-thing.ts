import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I’ll try to be a better friend, I promise.',
    opening:
      'I bring your sewing machine back on Saturday before ten, with the belt repaired. I carry it up all four floors.',
  },
  bySide: {
    both: {
      closing: 'I’ll do my bit as soon as I see you doing yours.',
      opening:
        'I’ll pin the rehearsal times by the stage door on Monday before noon. All of them, also the ones I’d like to skip.',
    },
    'not-sure': {
      closing: 'Well, let me know if there’s anything I can do.',
      opening:
        'I don’t know yet what happened between us. On Thursday I’ll bring your seedlings back to the garden and water your row, whether we talk or not.',
    },
  },
};
