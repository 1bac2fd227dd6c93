import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I’ll keep to my own bench, okay? Problem solved.',
    opening:
      'From Monday I’ll bring you the cutting list before I order a single board. You mark it up, and I sign second.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'Let’s both forget Friday and do our jobs.',
      opening:
        'When a plate of mine comes back on a Friday night, I’d like you to carry it to my station and tell me there. I’ll fix it on the spot.',
    },
    both: {
      closing: 'Let’s keep it in writing from now on.',
      opening:
        'For the spring catalog, let’s swap drafts on Wednesdays at ten, no red ink on the first round. I’ll start by leaving mine in the drawer.',
    },
    'not-sure': {
      closing: 'Whatever works for you works for me.',
      opening:
        'Could we take five minutes by the time clock on Thursdays? I’d say what I’m loading next, and you’d say what you’re waiting on. I’d have to guess less.',
    },
  },
};
