import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'A lie, or something hidden',
    sentence: 'Something was kept from one of you, or told the wrong way around, and then it came out.',
    soundsLike: [
      '“How long have you known?”',
      '“I was going to tell you.”',
      'A bank letter with both names on it, opened by one.',
    ],
    atStake: ['honesty', 'safety', 'knowing-what-to-expect', 'loyalty', 'respect'],
    sinceThen: true,
    asksFoundOut: true,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.44, y: 0.43 },
        { x: 0.54, y: 0.1 },
        { x: 0.64, y: 0.46 },
        { x: 0.74, y: 0.2 },
        { x: 0.86, y: 0.34 },
        { x: 1, y: 0.28 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.46, y: 0.57 },
        { x: 0.52, y: 0.84 },
        { x: 0.76, y: 0.86 },
        { x: 1, y: 0.82 },
      ],
    ],
    fits: { 'came-out': 2, 'cannot-trust': 2, 'nothing-said': 1, 'over-weeks': 1 },
  },
  prompts: {
    camera: {
      voices: ['i-hurt-them'],
      question: 'What came out, and how?',
      why: 'What was said to be so, what turned out to be so, and when. No guessing at reasons yet.',
    },
    'what-i-did': {
      question: 'What did you hide, or lie about?',
      why: 'All of it, and once. What is left out today may have to be found out all over again.',
      starters: [
        'I told you …, and it was not true.',
        'From … on, I hid …',
        'You asked me about …, and I said …',
        'What you don’t know yet is that I …',
      ],
    },
    amends: {
      question: 'What will you no longer hide, so that they can see it?',
      why: 'After something hidden, words may weigh little for a while. Something the other can see without having to ask may weigh more.',
    },
    'not-mine': {
      voices: ['they-hurt-me'],
      question: 'What have you blamed yourself for?',
      why: 'Being tired, away or hard to talk to makes nobody lie. Whoever hid it chose to hide it.',
    },
    'did-to-me': {
      voices: ['they-hurt-me', 'both'],
      question: 'What has this done to you, day to day?',
      why: 'A thing like this can reach backward, into days you had already counted as good.',
      starters: [
        'These days, before I …, I …',
        'I keep going back over …',
        'I used to …, and now I …',
        'What I can’t put down is …',
      ],
    },
    'still-holds': {
      voices: ['they-hurt-me', 'both', 'not-sure'],
      question: 'Is there something that was true all along, and still is?',
      why: 'After a lie this may be short, or empty for now. Leave out whatever you would have to talk yourself into.',
    },
    'since-then': {
      voices: ['i-hurt-them', 'both'],
      question: 'What are the days like, since it came out?',
      why: 'Whoever lied did that alone. What came after shows in little things: who asks, who stiffens, who changes the subject.',
    },
    'what-changes': {
      question: 'What has to be in the open from now on?',
      why: 'One subject, one day, small enough to see. Being open about a thing is not the same as being watched.',
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'I wasn’t honest with you. Before I explain a single thing, I want to hear what that has been like, as long as it takes.',
      own: 'You had a right to the truth, and I chose to keep it from you.',
    },
    'they-hurt-me': {
      happened: 'What you let me believe wasn’t true.',
      'did-to-me': 'It isn’t only the one thing. I go back over what I thought I knew.',
    },
    both: {
      'did-to-me': 'Neither of us was straight about all of it, I think. Here is what not knowing did to me.',
      own: 'I kept something back, too, and it’s time I said what.',
    },
    'not-sure': {
      noticed: 'Some things don’t fit together for me, and I’d sooner ask than go on guessing.',
      ask: 'Is there something I’d need to know that you haven’t told me?',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
