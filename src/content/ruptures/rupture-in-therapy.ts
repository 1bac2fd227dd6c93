import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'Something off in therapy',
    sentence:
      'A slip, a remark, a push or a missed hour came between you and your therapist, and talking there is harder now.',
    soundsLike: [
      '“And how is your sister?” There is no sister.',
      '“We have to stop there.” The crying had just begun.',
      'You said, “Thanks, good session,” and sat in the parking lot.',
    ],
    atStake: ['safety', 'understood', 'respect', 'honesty', 'a-say'],
    sinceThen: false,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.25, y: 0.46 },
        { x: 0.42, y: 0.47 },
        { x: 0.54, y: 0.32 },
        { x: 0.75, y: 0.28 },
        { x: 1, y: 0.3 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.25, y: 0.54 },
        { x: 0.42, y: 0.53 },
        { x: 0.5, y: 0.7 },
        { x: 0.58, y: 0.54 },
        { x: 0.78, y: 0.53 },
        { x: 1, y: 0.53 },
      ],
    ],
    fits: {
      'one-remark': 1,
      'not-heard': 1,
      'cannot-trust': 1,
      'in-a-talk': 1,
      'after-a-talk': 1,
      'not-there': 1,
    },
  },
  prompts: {
    'th-felt-off': {
      question: 'Which moment of the session has stayed with you?',
      why: 'Strains happen in good therapy, too. In studies, those that got talked through and mended went along with better results.',
    },
    'th-like-for-me': {
      question: 'What was it like to sit there after that?',
      why: 'It can seem rude to be stung by a person whose work is to help. It isn’t rude. It is something that happened in the work.',
    },
    'th-line': {
      question: 'Which one line could you carry in with you?',
      why: 'Saying it, or handing it over on paper, is all of your part. Sorting out what went wrong is their work before it is yours.',
    },
    'th-want': {
      question: 'What would help, once you’ve told them?',
      why: 'You can ask for an answer, a change, or only to be listened to. They may not manage it. You may still ask.',
    },
    'th-if-not': {
      question: 'If it goes nowhere, what will you do next?',
      why: 'Some therapists hear it better the second time. If it is turned back on you, asking another professional, or leaving, are real choices.',
    },
    story: {
      voices: ['they-hurt-me', 'both', 'not-sure'],
      question: 'What do you fear they think of you?',
      why: 'They hear what we hide elsewhere, so a small slip may feel like a verdict. Put the verdict down here, in their voice if that’s how it comes.',
    },
    'not-mine': {
      question: 'What about the therapy isn’t your job?',
      why: 'Being on time, remembering and staying steady are what a therapist is there for. Nobody has to be an easy client to be owed them.',
    },
    'held-back': {
      voices: ['they-hurt-me', 'both'],
      question: 'What did you swallow in there?',
      why: 'Being nice to a therapist can be a way to back off from one. Try the swallowed sentence three times, each a notch plainer.',
    },
    appreciate: {
      question: 'Has anything in that room been of use?',
      why: 'Someone can help with one thing and miss another. Put down whatever was useful, and only that. It may be nothing.',
    },
    'ending-kindly': {
      voices: ['they-hurt-me', 'both', 'not-sure'],
      question: 'If you leave, how would you like to go?',
      why: 'Therapy can be ended without winning the point. A last hour is one way, and three lines on paper are another.',
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'I think something I did is getting in the way in here. Could we look at it together?',
      own: 'I’d like you to have this from me straight, because the work rests on it.',
    },
    'they-hurt-me': {
      happened: 'Something between us went wrong for me, and I want to begin with that.',
      'did-to-me':
        'It changed what I can tell you in here. Please let me finish this part before you answer.',
    },
    both: {
      'did-to-me': 'Two things went wrong between us in here. One of them stung me.',
      own: 'The other one is something I did.',
    },
    'not-sure': {
      noticed: 'I’ve been leaving our hours with a feeling I can’t place, so I’m putting it here.',
      ask: 'Have you noticed any change between us, from your chair?',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
