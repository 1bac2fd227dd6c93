import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'Baba’s touchy about his English. Not my problem.',
    opening:
      'When I corrected his English at the bank on Tuesday, Baba capped the pen and stopped. Angry on top, maybe. Under that I’d guess ashamed, in front of the teller.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'She’s jealous of my samples, end of story.',
      opening:
        'On Friday Priya told the whole lab that I’d mixed up the samples. She may have been scared about her own deadline. She could have come to my bench first, and she didn’t.',
    },
    both: {
      closing: 'I’m the one who’s hurt. He’s only being stubborn.',
      opening:
        'On Sunday I kept counting the days to Marcus’s first show, out loud, and he banged the lid on the clay bin. I took it for temper. It could have been stage fright.',
    },
    'not-sure': {
      closing: 'No clue. She put her jigsaw away, people are weird.',
      opening:
        'Nan put the jigsaw away on Thursday when I sat down. I thought she was mad at me. Her eyes were red that morning, so it could have been sad.',
    },
  },
};
