import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'Turned down or left out',
    sentence: 'One of you hoped for a place, a yes or a call, and was passed over, or it felt that way.',
    soundsLike: [
      '“We didn’t think you’d want to come.”',
      '“Maybe some other time.”',
      'A photo with everybody in it. Everybody else.',
    ],
    atStake: ['belonging', 'mattering', 'closeness', 'honesty'],
    sinceThen: true,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.26, y: 0.45 },
        { x: 0.44, y: 0.58 },
        { x: 0.54, y: 0.6 },
        { x: 0.66, y: 0.4 },
        { x: 0.8, y: 0.2 },
        { x: 1, y: 0.14 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.28, y: 0.6 },
        { x: 0.46, y: 0.78 },
        { x: 0.6, y: 0.8 },
        { x: 0.78, y: 0.64 },
        { x: 1, y: 0.6 },
      ],
    ],
    fits: { quiet: 1, 'came-out': 1, 'not-wanted': 2, 'nothing-said': 1, 'one-message': 2 },
  },
  prompts: {
    story: {
      question: 'What did you tell yourself about the no?',
      why: 'A no is short. People fill in the rest: the one who gets it, and the one who gives it, too. Put down what you filled in, as unfair as it is.',
    },
    'it-hurt': {
      question: 'What did they lose when they weren’t chosen?',
      why: 'You were free to choose. It hurt them all the same, and you can say that much without taking the choice back.',
      examples: {
        closing: 'It was just numbers for the August trip. I’d hate for you to take it personally.',
        opening:
          'You’d bought the tent and told your boys. On Monday you read in the group that we were going with the other family. That hurt, and you were the one who had to tell them.',
      },
    },
    needed: {
      question: 'What were you hoping for?',
      why: 'Under the sting there is often a wish: to be picked, to be asked, to be missed. It can be hard to say out loud, because it is the thing that got no answer.',
      examples: {
        closing: 'I don’t need a seat at anybody’s table. I eat at my locker, it’s fine.',
        opening:
          'I wanted to sit with you guys on Friday. All six of you walked by at noon, and I was hoping for one head to turn.',
      },
    },
    'still-holds': {
      question: 'What hasn’t changed between you, if anything?',
      why: 'A no about one thing can grow until it seems to be about everything. Name a part it did not reach, only if there is one.',
      examples: {
        closing: 'We’re cousins, aren’t we? So there’s nothing to talk about.',
        opening:
          'The Sunday crossword is still ours. You had the pencil last week, at four, and it’s waiting for you on the bread box.',
      },
    },
    'since-then': {
      question: 'Since then, who still asks, and who has stopped?',
      why: 'Whoever did the choosing did it. The habits since then, the not asking, the quick “no, you go,” are another matter. They can be looked at here.',
      examples: {
        closing: 'Nothing’s different. It’s just a busy month for everyone.',
        opening:
          'On Wednesdays somebody used to write about quiz night before noon. Since June the thread stays bare. I look at it at eight, over my noodles, and close it again.',
      },
    },
    request: {
      question: 'Next time, what do you want to be asked or told?',
      why: 'A place can’t be demanded. You can ask to hear early, and face to face, and they may turn that down as well.',
      examples: {
        closing: 'Just be honest and admit you didn’t want me on that job.',
        opening:
          'If somebody else gets the Lisbon trip, would you tell me yourself, by the coffee machine, before the list goes up on Friday?',
      },
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'You were left out because of something I decided. What was that like? My reasons can wait.',
      own: 'The choice was mine. And however it reached you, that was mine as well.',
    },
    'they-hurt-me': {
      happened:
        'I felt turned away, and it has taken me a while to bring it up. I’ll stay with what I saw and what I was told.',
      'did-to-me': 'I don’t want to argue about the choice. I want you to know what it did.',
    },
    both: {
      'did-to-me': 'I think we each turned the other away. This is how it was to be turned away by you.',
      own: 'I shut you out, too, and this is how.',
    },
    'not-sure': {
      noticed:
        'I’ve been feeling on the edge of things with you, and I might have built that out of very little.',
      ask: 'Was I left out of something, or did it just fall that way?',
    },
  },
  repairs: {
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
  },
  review: { reviewedBy: '', role: '', date: '' },
};
