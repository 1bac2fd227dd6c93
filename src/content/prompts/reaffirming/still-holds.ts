import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'reaffirming',
  answer: { kind: 'text' },
  wording: {
    question: 'What still holds, if anything?',
    why: 'After a break, a person may wonder whether all of it is gone. Write what is true today; leave out what isn’t.',
    starters: [
      'One thing hasn’t changed: …',
      'You can still count on me for …',
      'I still …, and that doesn’t hang on your answer.',
      'Whatever you decide, I …',
    ],
    examples: {
      closing: 'You know I love you, so let’s put this week behind us.',
      opening:
        'I’m still the one who goes with you to the eye clinic. On Tuesday I’ll be at the tram stop at eight with your dark glasses, whether or not you feel like talking.',
    },
  },
  bySide: {
    'they-hurt-me': {
      why: 'Something can still hold while the hurt is still there. If nothing holds right now, an empty page is honest.',
      starters: [
        'I’m hurt, and I still …',
        'What hasn’t broken for me is …',
        'Some of it still stands: …',
        'I don’t know about everything, only that …',
      ],
      examples: {
        closing: 'I guess we’re still friends or whatever.',
        opening:
          'I’m not over what you said in the locker room. I still want you third in the relay on Saturday. You’ve put that baton in my hand forty times, and I trust that.',
      },
    },
    both: {
      question: 'What still holds between you, if anything?',
      starters: [
        'Even in the middle of it, I …',
        'We still have …',
        'I’m not done with …',
        'We’ve come through … before, and I …',
      ],
      examples: {
        closing: 'Sure, we’re fine. We’re family.',
        opening:
          'Whatever we yelled at the notary’s on Monday, half of that orchard is yours and I’m still your brother. I’ll be up the ladder on the first day of picking.',
      },
    },
    'not-sure': {
      why: 'A lot can be open while one thing is certain. Leave it empty if that isn’t so.',
      starters: [
        'I can’t read this yet, and still …',
        'As far as I’m concerned, …',
        'What I am sure of is …',
        'I was glad when you …',
      ],
      examples: {
        closing: 'I assume nothing’s changed. Right?',
        opening:
          'I don’t know yet what’s up with us. I still light the lamp in the window when you work late, and on Thursday I was glad to hear you on the stairs.',
      },
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  unless: [{ relationships: ['colleague', 'former-partner', 'my-therapist'] }],
  review: { reviewedBy: '', role: '', date: '' },
};
