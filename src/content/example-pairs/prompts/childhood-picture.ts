import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'That’s not how it was. We went camping each summer.',
    opening:
      'On report-card days you sat on the stairs and listened to how I set down my keys. You were nine. I’m not going to argue with that picture.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'I drove you to swim meets at five in the morning, and this is what you kept.',
      opening:
        'On May third you wrote that home felt like a waiting room. I won’t answer that letter with a list. I’d like to hear about the waiting.',
    },
    both: {
      closing: 'Fine. I was a bad mother and you were an easy child. Happy?',
      opening:
        'On Monday you said that I laughed when you quit piano, and I told you it wasn’t so. Let me take that back. You were twelve, you shut the lid, and I laughed.',
    },
    'not-sure': {
      closing: 'You had a happy childhood, as far as I know.',
      opening:
        'At Easter you said, “We didn’t really talk in that house,” and passed the bread. I’ve thought about it since. What do you see when you think of that table?',
    },
  },
};
