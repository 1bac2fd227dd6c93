import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'Say the withdrawal out loud',
  when: 'For someone who goes quiet, polite or busy. Not where speaking up has been punished.',
  plan: {
    title: 'Going quiet, out loud',
    why: 'Quiet often has a good reason. It keeps a fight from growing, or keeps in a sentence you couldn’t take back. From the other chair it can look as if you’ve left. Write down what your quiet protects. Then one thing you held back, three times, each a bit clearer, and how you’ll come back when you’ve gone. Try it on a listener who isn’t real. Therapists found this road by looking at strained moments in therapy; whether it works as well at home hasn’t been tested. If speaking up gets you hurt, quiet is good sense, and this one is not for now.',
    parts: [
      { kind: 'walk', prompts: ['quiet-protected', 'held-back', 'come-back'] },
      { kind: 'rehearsal', temperament: 'open-but-hurt', tries: 1 },
    ],
    measures: ['heat', 'ready'],
    times: 1,
    minutes: 22,
    forTwo: false,
  },
  isAlwaysFit: false,
  source: 'safran-muran',
};
