import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'If I need space, then I’ll take it, and you’ll have to live with that.',
    opening:
      'If I go silent over the map again, then I will say, “Half an hour. Then I’m back,” and come back with two teas.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'If you talk to me like that again, then I’m just gone.',
      opening:
        'If you wave my report around in the meeting again, then I will say, “I’m stepping out. Find me at my desk at two,” and eat my orange on the stairs.',
    },
    both: {
      closing: 'If we stop talking again, then so be it. I lasted a month last time.',
      opening:
        'If I shut the studio door on you again, then I will tape up a note: “Tuesday at four.” At four I open it, and the kettle is on.',
    },
    'not-sure': {
      closing: 'If I go quiet, then that’s how I am. Grandpa was like it, too.',
      opening:
        'If I notice I’ve stopped answering on the walk home from mosque, then I will say, “My head is full. Ask me later,” and knock on your door at eight.',
    },
  },
};
