import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'reaffirming',
  answer: { kind: 'text' },
  wording: {
    question: 'What is one small thing you appreciate?',
    why: 'Some honest thanks can make for a gentler start. It isn’t payment for what you did, so keep it small and true.',
    starters: [
      'I saw that you …',
      'Thank you for …',
      'When you …, it made my day lighter.',
      'I don’t say it much: …',
    ],
    examples: {
      closing: 'You’re a saint for putting up with me, you really are.',
      opening:
        'On Wednesday you scraped the ice off the ramp before I got there with Mom’s wheelchair. You didn’t mention it. I saw the salt.',
    },
  },
  bySide: {
    'they-hurt-me': {
      question: 'Is there one small thing you appreciate?',
      why: 'Only if one comes by itself. A thank-you takes nothing back, and it can stand right beside the hurt.',
      starters: [
        'I’m still upset, and I’m glad that you …',
        'One good thing, and it’s true: …',
        'It meant something to me when you …',
        'I haven’t forgotten how you …',
      ],
      examples: {
        closing: 'I mean, you’re nice when you want to be.',
        opening:
          'In February you learned to say good morning to my mother in Amharic, and you say it each Sunday when she calls. I’m angry about the loan. I’m glad about that.',
      },
    },
    both: {
      why: 'Thanks can get lost when both are sore. One small true thing, with nothing asked in return, is plenty.',
      starters: [
        'In the middle of all that, you …',
        'Something you did that I liked: …',
        'You could have …, and you …',
        'I’m not too mad to see that you …',
      ],
      examples: {
        closing: 'I do appreciate you. I only wish it went both ways.',
        opening:
          'On Saturday we weren’t speaking, and you left the last plum next to my cup anyway. I ate it at midnight. It was a good plum.',
      },
    },
    'not-sure': {
      why: 'Some honest thanks is a gentle place to start, even with a lot still open. Small will do.',
      starters: [
        'I don’t think I told you: …',
        'It was kind that you …',
        'The other day you …, and I liked it.',
        'I keep thinking of the time you …',
      ],
      examples: {
        closing: 'You’re great. Everything’s great.',
        opening:
          'Last Friday you waited at the trailhead while I fixed my boot, with rain coming. I walked on without thanking you. Thank you.',
      },
    },
  },
  source: 'gottman-startup',
  strength: 'clinical-custom',
  unless: [{ relationships: ['colleague'] }],
  review: { reviewedBy: '', role: '', date: '' },
};
