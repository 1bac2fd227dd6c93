import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing:
      'What I meant: to get your essay in on time. What it did to you: you got a B out of it, didn’t you?',
    opening:
      'What I meant: to save you from a bad grade. What it did to you: I rewrote your essay on Sunday night while you slept. You had to hand in my words, and now you close the laptop when I come in.',
  },
  bySide: {
    both: {
      closing:
        'What I meant: to sleep, like a normal person. What it did to you: nothing you hadn’t done to me at two on Friday morning.',
      opening:
        'What I meant: three hours of sleep before my shift. What it did to you: I pulled the plug in the middle of your game on Saturday, and you had to explain me to six friends.',
    },
  },
};
