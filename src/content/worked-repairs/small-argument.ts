import type { WorkedRepairs } from '../schema';

export const repairs: WorkedRepairs = {
  'i-hurt-them': {
    relationship: 'partner',
    scene:
      'A man of seventy-four and his wife. They quarreled over a window at bedtime, and he told her to go sleep in the sewing room.',
    lines: [
      {
        who: 'me',
        said: 'Monday started with a window. I told you to sleep in the sewing room, then, and you went.',
      },
      { who: 'them', said: 'For two nights, Walter.' },
      { who: 'me', said: 'How was it in there?' },
      {
        who: 'them',
        said: 'Cold. I lay there thinking, forty-nine years, and he puts me out like the cat.',
      },
      {
        who: 'me',
        said: 'I put you out of your own bed. It was a rotten thing to say, and the window had nothing to do with it. I’d had the heart doctor’s letter in my jacket since noon.',
      },
      { who: 'them', said: 'You’d rather pick a fight than show me a letter.' },
      { who: 'me', said: 'On Monday, yes. Here it is. Sit with me while I read it out?' },
    ],
    after: 'She listened to it twice, opened the window an inch, and was still a little angry at breakfast.',
    reconciled: true,
  },
  'they-hurt-me': {
    relationship: 'colleague',
    scene:
      'An apprentice cook and the man who runs the line. On a busy Friday there was a scuffle of words over a pair of tongs.',
    lines: [
      { who: 'me', said: 'On Friday you took the tongs out of my hand and sent me to count lemons.' },
      { who: 'them', said: 'It’s a pair of tongs. We had forty orders up.' },
      {
        who: 'me',
        said: 'It is a pair of tongs. I’ve stood at that grill five weeks and haven’t finished one plate. I counted lemons and thought, he’s waiting for me to quit.',
      },
      { who: 'them', said: 'Trust me, when I want you to quit, you’ll know.' },
      {
        who: 'me',
        said: 'I’d like the last table tonight, start to finish. Whatever’s wrong with it, tell me afterward.',
      },
      { who: 'them', said: 'And when it comes up raw?' },
      { who: 'me', said: 'Then you stop it at the pass, the way you would with anybody.' },
    ],
    after: 'He got table nine and a grunt; by Tuesday a second pair of tongs was hanging from his hook.',
    reconciled: true,
  },
  both: {
    relationship: 'family',
    scene:
      'Two brothers share a room. The older one leaves for the navy on the twelfth, and on Sunday they fought about a charger.',
    lines: [
      { who: 'me', said: 'Which was the worst thing I said? I want to know which one.' },
      { who: 'them', said: '“I can’t wait till you’re gone.” Mom was right there on the stairs.' },
      { who: 'me', said: 'Yeah. For a six-dollar charger, in front of Mom. I said that.' },
      { who: 'them', said: 'I called you a leech. Not my best, either.' },
      {
        who: 'me',
        said: 'That one stung. I take your stuff because it’s yours. After the twelfth it’s just going to be a plug.',
      },
      { who: 'them', said: 'You’re being weird.' },
      { who: 'me', said: 'I know. Let me be weird till the twelfth.' },
    ],
    after: 'The charger turned up on his pillow that morning, with a strip of tape on it that said LEECH.',
    reconciled: true,
  },
  'not-sure': {
    relationship: 'other',
    scene: 'Two neighbors on a narrow lane. On Monday they had loud words about where a trash bin stands.',
    lines: [
      {
        who: 'me',
        said: 'That was a good deal of shouting for one trash bin. I’ve been wondering if I did something before that.',
      },
      { who: 'them', said: 'It was about the bin.' },
      {
        who: 'me',
        said: 'It may well be. I ask because we used to talk over the wall, and since the fall we don’t.',
      },
      { who: 'them', said: 'I’d sooner not get into it.' },
      {
        who: 'me',
        said: 'Then I won’t press you. The bin goes on my side, as of tonight. Good evening to you.',
      },
    ],
    after: 'The bin stands on his own side; they nod in the mornings, and nobody has said what it was.',
    reconciled: false,
  },
};
