import type { WorkedRepairs } from '../schema';

export const repairs: WorkedRepairs = {
  'i-hurt-them': {
    relationship: 'my-parent',
    scene:
      'A new nurse had two seats for his pinning ceremony and gave them to his aunt and a roommate. His mother found out from a photo.',
    lines: [
      {
        who: 'me',
        said: 'Mama, you saw the picture before I’d said one word. I gave your seat to Aunt Rosa.',
      },
      { who: 'them', said: 'It was not my seat. You had two, you gave two.' },
      { who: 'me', said: 'You’d told the whole parish about that seat. Where were you when you saw it?' },
      {
        who: 'them',
        said: 'At the pharmacy, in the line. The girl said, “Isn’t that your son?” I put the powder back and went home.',
      },
      {
        who: 'me',
        said: 'You found out from a girl at a counter. I was scared you’d cry in front of my teachers, and I hid behind the number of seats. That was cowardly.',
      },
      { who: 'them', said: 'I would have cried. Of course I would have cried.' },
      {
        who: 'me',
        said: 'There’s a dinner on the ward on the twelfth. I’m asking you first this time, and you can say no.',
      },
    ],
    after:
      'She came in the blue coat and cried into the soup, and the head nurse passed her a napkin without stopping her story.',
    reconciled: true,
  },
  'they-hurt-me': {
    relationship: 'colleague',
    scene:
      'An apprentice electrician and her foreman. For the third job running, he took the other apprentice up the tower and sent her to the truck.',
    lines: [
      {
        who: 'me',
        said: 'There have been three tower jobs since May. Kofi went up each time, and I was sent for cable.',
      },
      { who: 'them', said: 'Kofi’s good with heights. It’s not a you thing.' },
      {
        who: 'me',
        said: 'We passed the same climbing course on the same day. When that cage goes up, I stand there and think I was hired to carry reels.',
      },
      { who: 'them', said: 'Well, somebody’s got to carry reels.' },
      {
        who: 'me',
        said: 'And I do. Here’s what I’m asking: put me down for the twenty-third, or tell me what’s missing.',
      },
      { who: 'them', said: 'I’ll think about it. No promises.' },
      { who: 'me', said: 'I’ll come by on Monday at seven for the answer.' },
    ],
    after:
      'He left her off, and on Monday he could not name what was missing; she sent the training office a letter with three dates in it.',
    reconciled: false,
  },
  both: {
    relationship: 'family',
    scene:
      'Two cousins who came to the city together. She left him off the list for her party, and he did not set a plate for her at New Year.',
    lines: [
      { who: 'me', said: 'Tell me first. Where were you, the night of my party?' },
      {
        who: 'them',
        said: 'In the street, under your window. I had your spare key in my pocket. I walked on.',
      },
      {
        who: 'me',
        said: 'You were right there, with the key. Minh, I left you off because I was afraid we look like village people to them.',
      },
      { who: 'them', said: 'This is worse than what I thought.' },
      {
        who: 'me',
        said: 'It is how it was, and I am ashamed of it. At New Year I cooked for one. Then I told my mother on the phone that you and I were eating together.',
      },
      {
        who: 'them',
        said: 'I bought six fish that day. I put the seventh back on the ice, so I could be angry properly.',
      },
    ],
    after:
      'The Sunday after, he laid seven fish on her counter; the word “village” will need another evening.',
    reconciled: true,
  },
  'not-sure': {
    relationship: 'my-grown-child',
    scene:
      'A mother of sixty-six and her daughter, who has a new baby. The Thursday lunches have stopped, and no one has said why.',
    lines: [
      {
        who: 'me',
        said: 'We haven’t had a Thursday since February. It might be sleep, and it might be me. I’d sooner ask than guess.',
      },
      { who: 'them', said: 'Mom, I have a four-month-old. Not everything is about you.' },
      { who: 'me', said: 'No. Then I read it wrong, and that’s good news.' },
      { who: 'them', said: '…It’s a little about you. You moved my glasses.' },
      { who: 'me', said: 'While you were asleep. I did the whole cupboard.' },
      {
        who: 'them',
        said: 'I stood there at night, crying, in my own kitchen, and I couldn’t find a glass.',
      },
      {
        who: 'me',
        said: 'You couldn’t find a glass in your own house, because of me. I’m sorry. You say when there’s a Thursday, and I leave the cupboards be.',
      },
    ],
    after: 'There was one six weeks later; she asked where the glasses were, and waited to be handed one.',
    reconciled: true,
  },
};
