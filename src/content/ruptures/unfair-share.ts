import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'One carries more',
    sentence:
      'The work, the care, the planning or the bill leans on one of you, and it went unseen or wasn’t believed.',
    soundsLike: [
      '“You could have just asked.”',
      '“I do plenty around here.”',
      'Only one of you knows which day the trash goes out.',
    ],
    atStake: ['fairness', 'help', 'appreciation', 'rest', 'shared-plans'],
    sinceThen: false,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.25, y: 0.4 },
        { x: 0.5, y: 0.39 },
        { x: 0.75, y: 0.38 },
        { x: 1, y: 0.37 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.17, y: 0.8 },
        { x: 0.34, y: 0.6 },
        { x: 0.51, y: 0.86 },
        { x: 0.68, y: 0.62 },
        { x: 0.85, y: 0.9 },
        { x: 1, y: 0.7 },
      ],
    ],
    fits: { 'bit-by-bit': 2, 'not-heard': 1, 'carrying-alone': 2, 'over-weeks': 2 },
  },
  prompts: {
    camera: {
      question: 'What got done last week, and whose hands did it?',
      why: 'A camera misses some of it: remembering, noticing, being the one who gets the call. Turn that into jobs as well, each with its day.',
    },
    'it-hurt': {
      question: 'How was it for them, carrying that unseen?',
      why: 'You may have been worn out yourself. This one answer is only about their tiredness.',
    },
    'what-i-did': {
      question: 'What did you leave for them to pick up?',
      why: 'Not doing something can look like nothing at all. Somebody else had to do it, so say plainly what you left.',
    },
    'did-to-me': {
      question: 'What has carrying it taken from you?',
      why: 'The hours are one thing it takes. Being told it isn’t so much, or hearing nothing, can take another.',
    },
    'their-version': {
      question: 'What may be on their list that you can’t see?',
      why: 'You were there for all of your own work and for some of theirs. A guess will do. It doesn’t make the shares even, and you can skip it.',
    },
    appreciate: {
      question: 'What do they do that you would miss?',
      why: 'Thanks and fairness are two different things. This one doesn’t pay for the other, so give it only where it’s true.',
    },
    loop: {
      question: 'Who notices a job first, and what happens then?',
      why: 'In many homes and crews, the one who notices does it, and goes on noticing. Seeing how that runs doesn’t make it fair. It can show where it might be stopped. You can leave it empty.',
    },
    request: {
      question: 'Which whole job would you like to hand over?',
      why: '“Help me more” leaves you as the keeper of the list. One whole job, with the remembering in it, is easier to say yes or no to.',
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'I believe you’ve been carrying more than I let myself see. Would you walk me through it, all of it, the small things too?',
      own: 'Some of that weight was mine to lift, and I walked past it.',
    },
    'they-hurt-me': {
      happened:
        'I’d like to show you what has been on my shoulders. I’ve kept it to things that can be counted.',
      'did-to-me': 'Doing the work is one thing. Doing it unseen has been another.',
    },
    both: {
      'did-to-me':
        'I suspect we’re each holding a list that the other one hasn’t read. A piece of mine goes like this.',
      own: 'Some things are on your list because I left them there.',
    },
    'not-sure': {
      noticed: 'I’ve started keeping count in my head. I don’t like that, and my count could be off.',
      ask: 'How do the shares look to you?',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
