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
      examples: {
        closing: 'Some stuff came up on Monday and now it’s a whole drama.',
        opening:
          'On Monday you found the letter from the credit union on the mat. There was a loan on it from last June. Until that morning only I knew.',
      },
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
      examples: {
        closing: 'I didn’t lie. I just didn’t mention it, because I knew you’d get like this.',
        opening:
          'I said I was at the evening class. From October on I sat in the casino on Tuesdays, and at breakfast I told you about lessons I hadn’t been to.',
      },
    },
    amends: {
      question: 'What will you no longer hide, so that they can see it?',
      why: 'After something hidden, words may weigh little for a while. Something the other can see without having to ask may weigh more.',
      examples: {
        closing: 'Fine, go through all my drawers, then, if that makes you happy.',
        opening:
          'The account book is on the shelf by the door. On the first of each month I’ll go through it with you, line by line, for as long as you want that.',
      },
    },
    'not-mine': {
      voices: ['they-hurt-me'],
      question: 'What have you blamed yourself for?',
      why: 'Being tired, away or hard to talk to makes nobody lie. Whoever hid it chose to hide it.',
      examples: {
        closing: 'If I’d been easier to talk to that spring, he wouldn’t have had to hide it.',
        opening:
          'I worked doubles that spring and I was short with everyone. The letters behind the freezer, he put there himself.',
      },
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
      examples: {
        closing: 'I’m over it. I just don’t believe a word you say.',
        opening:
          'Since that Sunday I take the vacation album to bed. I look at every picture and ask it whether you had told me the truth by then.',
      },
    },
    'still-holds': {
      voices: ['they-hurt-me', 'both', 'not-sure'],
      question: 'Is there something that was true all along, and still is?',
      why: 'After a lie this may be short, or empty for now. Leave out whatever you would have to talk yourself into.',
      examples: {
        closing: 'Let’s not throw away twenty years over one summer.',
        opening:
          'I can’t sort out last year yet. The evenings we built the boat were real, and on Saturday I went and oiled the hull.',
      },
    },
    'since-then': {
      voices: ['i-hurt-them', 'both'],
      question: 'What are the days like, since it came out?',
      why: 'Whoever lied did that alone. What came after shows in little things: who asks, who stiffens, who changes the subject.',
      examples: {
        closing: 'It’s like a police station in here since May, that’s what happens.',
        opening:
          'At eleven the mail comes, and we both get up. Yesterday one opened it and one stood there, and nobody said what we were looking for.',
      },
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
  repairs: {
    'i-hurt-them': {
      relationship: 'my-grown-child',
      scene:
        'A retired bus driver told his daughter the eye doctor had cleared him to drive. The doctor had said stop, in February, and her boys rode with him until Easter.',
      lines: [
        {
          who: 'me',
          said: 'I lied to you about my eyes, Carla. You asked me straight out and I said I was cleared. How is that for you, now that you know?',
        },
        { who: 'them', said: 'How is it? I buckled them in myself, Dad. I stood there and waved.' },
        { who: 'me', said: 'You waved, and you thought they were safe.' },
        { who: 'them', said: 'Don’t say it in that soft voice. You looked right at me.' },
        {
          who: 'me',
          said: 'I did. I was ashamed of getting old, and I put your boys in it. The license went back on Monday. Here is the slip.',
        },
        { who: 'them', said: 'I don’t know when they can come over again.' },
        { who: 'me', said: 'You say when. Until then I can walk to the pool and sit where you can see me.' },
      ],
      after:
        'In June he saw the boys swim, from the bleachers, in his good jacket. She sat two rows up from him, and later one.',
      reconciled: true,
    },
    'they-hurt-me': {
      relationship: 'partner',
      scene:
        'For most of a year she came home from choir at ten. Choir ended at eight, and there was another man.',
      lines: [
        {
          who: 'me',
          said: 'Choir stopped at eight. You came in at ten, every Tuesday since September, and you were with him.',
        },
        { who: 'them', said: 'It’s over. It was over before you asked. It didn’t mean anything.' },
        {
          who: 'me',
          said: 'I kept soup warm for you on those nights. I can’t go into the kitchen on a Tuesday now.',
        },
        { who: 'them', said: 'You were hardly here yourself last year. You know that.' },
        {
          who: 'me',
          said: 'I was tired last year, and I’ll talk about that some other time. The Tuesdays, you chose. I ask one thing: stay at your sister’s until the end of the month.',
        },
        { who: 'them', said: 'And then?' },
        { who: 'me', said: 'I don’t know what then. I know this month.' },
      ],
      after:
        'She took the gray suitcase. In spring they sold the piano and split the money to the cent, and at the tram stop they can say hello.',
      reconciled: false,
    },
    both: {
      relationship: 'colleague',
      scene:
        'Two women run a flower stall. One took bills from the till when her rent went up; the other saw it and secretly signed with a rival market.',
      lines: [
        {
          who: 'me',
          said: 'There’s something of mine coming, and it’s not small. Yours first, please. When did you know about the till?',
        },
        {
          who: 'them',
          said: 'Since May. It came up short, and I didn’t ask. I went and signed with Harbor Market.',
        },
        { who: 'me', said: 'So from May you knew, and you tied ribbons next to me.' },
        { who: 'them', said: 'And you took twenties next to me. Don’t make me the liar here.' },
        {
          who: 'me',
          said: 'No. The twenties were me, seventeen times. Two hundred and eighty is in this tin, and sixty is still missing.',
        },
        { who: 'them', said: 'Put it in the till, not in my hand. And I did sneak off. I’ll say that.' },
        { who: 'me', said: 'Then until you go, we count at six, both names on the slip.' },
      ],
      after:
        'They count at six. She is leaving in the fall all the same, and it was she who ordered the bulbs for next year’s stall.',
      reconciled: true,
    },
    'not-sure': {
      relationship: 'friend',
      scene:
        'Two band mates. The drummer said the studio was booked out all August, and the woman who owns it says it wasn’t.',
      lines: [
        {
          who: 'me',
          said: 'I took the amp back on Friday, and Rosa said August was wide open. You told us it was full. I don’t know what to do with that.',
        },
        { who: 'them', said: 'You’re checking up on me now?' },
        {
          who: 'me',
          said: 'I brought back an amp. I’m not after you. I’d just like to know if there’s something.',
        },
        {
          who: 'them',
          said: 'It’s my hand, okay? Since July. I can’t hold the left stick, and I didn’t want it to be a thing.',
        },
        {
          who: 'me',
          said: 'Your hand. At two in the morning I’d made up that you were joining the other guys.',
        },
        { who: 'them', said: 'With this? They’d have to be deaf. The booked-out story was dumb. I’m sorry.' },
        { who: 'me', said: 'Next time, “I can’t say yet” would do me fine.' },
      ],
      after:
        'The demo has a drum machine on it, and he stood over it in his splint and complained about the fills.',
      reconciled: true,
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
