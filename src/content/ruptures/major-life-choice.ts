import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'Split over a big choice',
    sentence:
      'Where to live, money, a child, a job, a parent’s care: you want different things, and it has come between you.',
    soundsLike: [
      '“I can’t live there.”',
      '“So you’d already decided.”',
      'The brochure has been on the piano since March.',
    ],
    atStake: ['a-say', 'shared-plans', 'choice', 'knowing-what-to-expect', 'closeness'],
    sinceThen: false,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.2, y: 0.46 },
        { x: 0.4, y: 0.47 },
        { x: 0.52, y: 0.42 },
        { x: 0.76, y: 0.2 },
        { x: 1, y: 0.02 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.2, y: 0.54 },
        { x: 0.4, y: 0.53 },
        { x: 0.52, y: 0.58 },
        { x: 0.76, y: 0.8 },
        { x: 1, y: 0.98 },
      ],
    ],
    fits: { 'over-weeks': 2, 'after-a-talk': 2, 'not-wanted': 1, 'carrying-alone': 1, loud: 1 },
  },
  prompts: {
    camera: {
      voices: ['they-hurt-me', 'both', 'not-sure'],
      question: 'What has each of you said out loud about it?',
      why: 'Only what was said or done: the form, the “we’ll see,” the date that went by. The wishes come later.',
    },
    story: {
      voices: ['they-hurt-me', 'both', 'not-sure'],
      question: 'What does their wish seem to say about you?',
      why: '“I want that job” can sound like “I don’t want you.” Write down what it sounded like to you.',
    },
    'what-i-did': {
      question: 'While you were deciding, what did you do that wasn’t fair?',
      why: 'Wanting something is no offense. Going ahead, going silent about it, or talking them down can hurt, whichever answer was the better one.',
    },
    'did-to-me': {
      question: 'What could you lose here, and what has the fighting cost you?',
      why: 'Under a yes or a no there can be a loss that the arguments leave out.',
    },
    needed: {
      question: 'What do you need, whatever gets decided?',
      why: 'A town, a sum or a date is one way to meet a need. There may be another way that neither of you has thought of.',
    },
    'still-holds': {
      question: 'What stays true, whichever way it goes?',
      why: 'This may be ground you can both stand on while the rest is open. If nothing comes, leave it blank.',
    },
    loop: {
      question: 'What happens each time you two start to talk about it?',
      why: 'Maybe one pushes for an answer and one asks for time. Maybe you both change the subject. The question itself is nobody’s fault. You can leave this empty.',
    },
    request: {
      question: 'What would make the deciding fairer, whatever is decided?',
      why: 'This is not yet about the answer. It’s about the way there: who gets asked, by when, who sees the numbers.',
    },
    unresolved: {
      question: 'What may have no answer that suits you both?',
      why: 'You can’t move halfway across an ocean, or have half a child. That can be a sorrow without being anyone’s failure.',
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'In all the back and forth about what to do, I lost sight of you. How has this been for you?',
      own: 'Whatever gets decided, the way I went about it is mine to answer for.',
    },
    'they-hurt-me': {
      happened:
        'I’m not arguing for my answer right now. I want you to know what the deciding has been like from here.',
      'did-to-me': 'Behind all my pros and cons there is this.',
    },
    both: {
      'did-to-me':
        'We want different things, and that’s hard enough. What the tug-of-war has done to me is this.',
      own: 'I pulled on the rope, too, and I’ll tell you how.',
    },
    'not-sure': {
      noticed: 'I can’t tell where you stand on this anymore, and some days I can’t tell where I do.',
      ask: 'What would you be giving up, if it went my way? I’d like to understand that better.',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
