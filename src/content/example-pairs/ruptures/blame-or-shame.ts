import type { RupturePairs } from '../../schema';

export const pairs: RupturePairs = {
  'what-i-did': {
    closing: 'You know what that inspection did to me. I had to let it out somewhere.',
    opening:
      'The inspector left at ten with two pages of faults. At eleven I told you the kitchen was filthy and it was down to you. It was my inspection. I hadn’t read the sheet.',
  },
  'not-mine': {
    closing: 'If I was easier to have around, she wouldn’t get like that after work.',
    opening:
      'Her job ended on the first of March. I was in double math that morning, drawing on my ruler. I didn’t end her job.',
  },
  'did-to-me': {
    closing: 'Okay. So I’m the problem. Put it on the list.',
    opening:
      'After the bus stop on Monday I went home and looked for the thing that is wrong with me. I asked my cousin if I am a cold person. I did not touch my soup.',
  },
  'since-then': {
    closing: 'It blew over. We’re back to normal, more or less, by Sunday.',
    opening:
      'Ever since that Sunday at the lake, keys in the lock at six mean that everything goes careful. One of us talks about rain. One of us wipes a counter that is clean.',
  },
  request: {
    closing: 'Just stop taking it out on me, that’s all I want on a Monday.',
    opening:
      'When your hip is bad, would you hang the red towel on the door by eight? Then I know it is the hip. I bring the soup up and I go.',
  },
};
