import type { WorkedRepairs } from '../schema';

export const repairs: WorkedRepairs = {
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
};
