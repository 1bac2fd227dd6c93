import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'Growing apart',
    sentence:
      'Nobody did anything. There was a little less to say each month, and now there is a wide space between you.',
    soundsLike: [
      '“We must get together sometime.”',
      '“Nothing new here. You?”',
      'Two birthdays in a row, a thumbs-up.',
    ],
    atStake: ['closeness', 'belonging', 'shared-plans', 'company', 'growth'],
    sinceThen: false,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.44 },
        { x: 0.25, y: 0.42 },
        { x: 0.5, y: 0.34 },
        { x: 0.75, y: 0.22 },
        { x: 1, y: 0.06 },
      ],
      [
        { x: 0, y: 0.56 },
        { x: 0.25, y: 0.58 },
        { x: 0.5, y: 0.66 },
        { x: 0.75, y: 0.78 },
        { x: 1, y: 0.94 },
      ],
    ],
    fits: { 'bit-by-bit': 2, 'over-weeks': 2, 'not-wanted': 1, quiet: 1, 'nothing-said': 1 },
  },
  prompts: {
    camera: {
      question: 'What did a week look like then, and what does it look like now?',
      why: 'Drifting leaves no scene to film. Two ordinary weeks can show it: one from before, one from last month.',
      starters: [
        'We used to …',
        'Last month we …',
        'The last time we …, it was …',
        'Where there was once …, there is now …',
      ],
    },
    'what-i-did': {
      question: 'What did you put off, or let slip?',
      why: 'No one thing did this. A visit put off, a story cut short, a plan left to die: a few of them you may be able to name.',
    },
    needed: {
      question: 'What do you miss about how it was?',
      why: 'It need not come back the way it was. One small thing is enough to start from.',
      starters: [
        'I miss the way we …',
        'There used to be …, and now …',
        'Nobody else …',
        'What I’d like back, even a bit of it, is …',
      ],
    },
    'their-version': {
      question: 'What may have been going on in their life?',
      why: 'You know only your own end of it, so this is a guess. You can skip it.',
    },
    'still-holds': {
      question: 'What is still there between you, if anything?',
      why: 'A little that is true is worth more here than a lot that is polite. Leave it empty if nothing comes.',
    },
    loop: {
      voices: ['they-hurt-me', 'both', 'not-sure'],
      question: 'How does the gap get a bit wider each time?',
      why: 'Nobody pushes here. Each waits for a sign, and from the other side, waiting may look like not caring. Leave it empty if that isn’t so.',
    },
    'one-thing': {
      question: 'What ordinary thing could you do side by side?',
      why: 'A big reunion can be heavy. Work side by side asks for little, and talk has somewhere to start.',
    },
    unresolved: {
      question: 'How close would you like to be now, honestly?',
      why: 'Some people come close again. Some stay fond from farther off. Neither one is more right.',
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'I let things get thin between us. How has it been, being on the other side of that?',
      own: 'No single day did it. These are some of the times I let it slide.',
    },
    'they-hurt-me': {
      happened: 'I want to say, as plainly as I can, how I’ve seen us move away from each other.',
      'did-to-me': 'It went so slowly that I noticed only by what was missing.',
    },
    both: {
      'did-to-me': 'I think we each let go a little at a time. From where I stood, it felt this way.',
      own: 'I had a hand in the drifting, in small ways, and I can name a few.',
    },
    'not-sure': {
      noticed: 'We seem to have less to say to each other than we once did, and I can’t tell when it began.',
      ask: 'Have you noticed it? And would you want it any other way?',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
