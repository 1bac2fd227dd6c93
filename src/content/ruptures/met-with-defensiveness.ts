import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'Answered with a defense',
    sentence:
      'One of you brought something that hurt, and what came back was a reason, an excuse or a charge, and little care.',
    soundsLike: [
      '“Oh, and what about you in March?”',
      '“I was only trying to help.”',
      '“So now I’m the bad guy.”',
    ],
    atStake: ['heard', 'comfort', 'mattering', 'fairness', 'understood'],
    sinceThen: false,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.14, y: 0.44 },
        { x: 0.32, y: 0.55 },
        { x: 0.46, y: 0.22 },
        { x: 0.62, y: 0.53 },
        { x: 0.8, y: 0.14 },
        { x: 1, y: 0.12 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.25, y: 0.6 },
        { x: 0.5, y: 0.6 },
        { x: 0.75, y: 0.6 },
        { x: 1, y: 0.6 },
      ],
    ],
    fits: { 'in-a-talk': 2, 'not-heard': 2, loud: 1, 'carrying-alone': 1 },
  },
  prompts: {
    camera: {
      question: 'Who said what, in which order?',
      why: 'The order tells a lot here. Write what was said first, and what came back. You can stop there.',
    },
    'it-hurt': {
      question: 'What did they get from you when they came to you hurt?',
      why: 'There may be two hurts here: what they came with, and how it was met. This page is for how it was met.',
      examples: {
        closing: 'I know you were upset on Thursday, and I did explain about the tickets.',
        opening:
          'You came to me on Thursday with the tickets in your hand and something that hurt. I read you my whole week. You went to bed with two hurts in place of one.',
      },
    },
    'what-i-did': {
      question: 'What did you say, when they wanted you to listen?',
      why: 'It could be reasons, a joke, or something they did last year. It’s human, and it still goes here, in plain words.',
      examples: {
        closing: 'I told you why the pills were late on Tuesday. You just didn’t like the answer.',
        opening:
          'You told me Grandpa’s pills were late on Tuesday. I said, “And who does the other six days?” I didn’t ask how he was, or how you were.',
      },
    },
    'intention-impact': {
      question: 'What were you protecting, and what did they get?',
      why: 'A defense protects something: your good name, your pride, how hard you try. It helps to know what. They only saw the defense.',
      examples: {
        closing: 'I meant to set the record straight about Monday’s schedule, and you took it as an attack.',
        opening:
          'I meant to show you on Monday that I do try with the schedule. What you got was a lecture in the doorway. You hung the sheet back on its nail and stopped asking.',
      },
    },
    'did-to-me': {
      voices: ['they-hurt-me', 'both'],
      question: 'What happened to the thing you wanted to say?',
      why: 'A hurt that gets argued away is still there. You can say what it has done to you since.',
      examples: {
        closing: 'I’ve stopped telling you things. There, now your porch is no problem.',
        opening:
          'I came over on Tuesday about the smoke getting into my boy’s room. Ten minutes later we were talking about my hedge. I’ve kept his window shut since, and he lies there sweating.',
      },
    },
    reflection: {
      question: 'Can you say their point back, with no answer attached?',
      why: 'Your reply can wait its turn. Leave them room to say, “Not quite.”',
    },
    staying: {
      voices: ['i-hurt-them', 'both'],
      question: 'What will you do when it gets tense?',
      why: 'An answer can be out before the thought is. You can take twenty minutes, or the day, and say when you’ll be back.',
      examples: {
        closing: 'If you start in on me again on Sunday, then I will get my jacket.',
        opening:
          'If on Sunday I catch myself building an answer while you talk, then I will put my cup down and say, “Go on.”',
      },
    },
    request: {
      question: 'What answer would be enough for you?',
      why: 'A whole change of heart is a lot to ask. One sentence they could say first may not be.',
      examples: {
        closing: 'I’d like you to admit, once this year, that I have a point.',
        opening:
          'When I say that Thursday’s double shift was too much, would you ask me about it first, and hold your side until my coffee’s gone?',
      },
    },
    'one-thing': {
      voices: ['i-hurt-them', 'both'],
      question: 'What will you say first, when something is brought to you?',
      why: 'Only the first sentence. The ones after it can find their own way.',
      examples: {
        closing: 'I’ll try not to be so touchy about the bath from now on, all right?',
        opening:
          'The next time you bring up the kids’ bath, I’ll turn off the tap and say, “Tell me.” My own side can come after nine, when they’re asleep.',
      },
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'You came to me with something, and I answered before I’d taken it in. Would you tell it again, now or some other day?',
      own: 'You needed me to listen, and this is what I did.',
    },
    'they-hurt-me': {
      happened: 'I’d like to go back to the thing I brought you, and to the first answer I got.',
      'did-to-me':
        'There was the thing itself. Then there was standing there with it and having no one take it.',
    },
    both: {
      'did-to-me': 'I think we each came with something sore and got an argument. Mine was this.',
      own: 'This is what I answered with, when it was my turn to listen.',
    },
    'not-sure': {
      noticed: 'We ended up a long way from where we began, and I’d like to find the beginning again.',
      ask: 'Did you feel answered? I’m not certain either of us did.',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
