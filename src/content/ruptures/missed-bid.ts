import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'A small wish for closeness, missed',
    sentence:
      'One of you reached out a little, with a joke, a picture or a hand, and the other didn’t see it or waved it off.',
    soundsLike: [
      '“Hey, look at this!” “Mm-hm.”',
      '“Not now, I’m in the middle of something.”',
      'A picture of the first snow. Seen, and no answer.',
    ],
    atStake: ['mattering', 'warmth', 'play', 'closeness', 'appreciation'],
    sinceThen: false,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.34, y: 0.42 },
        { x: 0.48, y: 0.55 },
        { x: 0.6, y: 0.4 },
        { x: 0.76, y: 0.35 },
        { x: 1, y: 0.36 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.35, y: 0.59 },
        { x: 0.7, y: 0.6 },
        { x: 1, y: 0.6 },
      ],
    ],
    fits: { quiet: 2, 'not-heard': 2, 'one-message': 1, 'in-a-talk': 1, 'not-wanted': 1 },
  },
  prompts: {
    camera: {
      voices: ['they-hurt-me', 'not-sure'],
      question: 'What was offered, and what came back?',
      why: 'It may be three seconds of film: a hand held out, a head that doesn’t turn. Small is fine here.',
      examples: {
        closing: 'It was nothing. Forget it came up.',
        opening:
          'Sunday, on the ferry, around noon, I said, “Look, dolphins!” You went on sorting the tickets. By the time they were in your bag, so was the moment.',
      },
    },
    'it-hurt': {
      question: 'What may it have been like for them, to get so little back?',
      why: 'A small reach is easy to miss, and it can still have taken something to make it.',
      examples: {
        closing: 'I didn’t even see it, so it can’t have been that bad.',
        opening:
          'On Saturday you came in with the first tomato on your palm, and I went on talking to the plumber. I think that stung.',
      },
    },
    'what-i-did': {
      question: 'What were you doing when they reached out?',
      why: 'Not seeing is no crime. Saying plainly what you were doing shows that you see it now.',
      examples: {
        closing: 'How was I to know it was a big deal?',
        opening:
          'On Wednesday, when you held up your drawing of the bridge, I said, “Nice,” without moving my head. I was counting screws.',
      },
    },
    'did-to-me': {
      question: 'What was it like when nothing came back?',
      why: 'From outside it may look tiny: a joke with no laugh, a picture with no answer. It can hurt all the same.',
      examples: {
        closing: 'It’s silly. I’m a grown woman.',
        opening:
          'I put both concert tickets back in my coat. On Friday I gave one to the woman at the front desk, and I told you I’d won it.',
      },
    },
    appreciate: {
      question: 'Is there a small, kind thing they did that you noticed?',
      why: 'There may have been one, on a better day. If it comes to mind, it can be worth a thank-you.',
      examples: {
        closing: 'You’re so thoughtful in general, you know that.',
        opening:
          'The morning of my exam you cut the toast in triangles, the way the café does. I saw that, and I took a corner along.',
      },
    },
    loop: {
      voices: ['they-hurt-me', 'both', 'not-sure'],
      question: 'What happens when one of you reaches out and isn’t seen?',
      why: 'The next one may come smaller, or dressed up as a joke, so that it costs less. Then it is easier still to miss. You can leave this empty.',
      examples: {
        closing: 'I quit trying in March, and you didn’t even notice.',
        opening:
          'When I hum you my new bit on Friday, you go on tuning, then I poke fun at the tuner; underneath I was shy.',
      },
    },
    request: {
      question: 'How could they know when you want their attention?',
      why: 'A sign you have both agreed on is harder to miss. It can also be turned down without a scene.',
      examples: {
        closing: 'You could try paying attention for once.',
        opening:
          'When I set the blue cup on your desk, could that mean I’d like five minutes before lunch? Turn it over when it’s a bad time.',
      },
    },
    plan: {
      voices: ['i-hurt-them', 'both'],
      starters: [
        'you show me … while I’m busy',
        'I hold out … and you don’t look up',
        'say, “Two minutes,” and put down …',
        'ask whether … can wait',
      ],
      examples: {
        closing: 'If it matters that much, then somebody can say so properly.',
        opening:
          'If you show me something while I’m soldering, then I will say, “Two minutes, I want to see it,” and put the iron down.',
      },
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'I think you held something out to me and I didn’t take it. Would you tell me about it?',
      own: 'My eyes were somewhere else. That much is mine.',
    },
    'they-hurt-me': {
      happened: 'What I’m bringing is small, and I haven’t been able to put it down.',
      'did-to-me': 'It wasn’t about the thing. It was how it felt to stand there with it.',
    },
    both: {
      'did-to-me': 'We’ve been missing each other’s little signs, I think. One of mine was this.',
      own: 'And some of yours have gone right by me.',
    },
    'not-sure': {
      noticed: 'I tried to show you something, and I’m not certain it got there.',
      ask: 'Did you see it, or did I catch you at a bad moment?',
    },
  },
  repairs: {
    'i-hurt-them': {
      relationship: 'my-child',
      scene:
        'A girl of nine did her first handstand against the shed and called three times. Her father said, “Great,” to a fence post.',
      lines: [
        {
          who: 'me',
          said: 'Yesterday you called me three times for the handstand. I said “great” and I was looking at the fence.',
        },
        { who: 'them', said: 'You’re always looking at the fence.' },
        { who: 'me', said: 'This week I was. I missed it, and I’m sorry. It was a big one.' },
        { who: 'them', said: 'It was my first one. It won’t ever be the first one again.' },
        {
          who: 'me',
          said: 'No, it won’t. When there’s another one and you want me there, the drill goes down.',
        },
        { who: 'them', said: 'And the pencil. Behind your ear. You touch it when you’re not listening.' },
      ],
      after:
        'It rained until Thursday. Then she did it in the hall, and he hasn’t painted over the two footprints on the wall.',
      reconciled: true,
    },
    'they-hurt-me': {
      relationship: 'my-parent',
      scene:
        'A woman laid the newspaper with her first theater review on her mother’s table, open at her name. Her mother set a flowerpot on it.',
      lines: [
        { who: 'me', said: 'Last Thursday I brought you my review. You put the geranium on it.' },
        { who: 'them', said: 'It was dripping. I needed something under it.' },
        {
          who: 'me',
          said: 'I’d carried it flat on two trams so it wouldn’t crease. When I saw the wet ring, all the air went out of me.',
        },
        { who: 'them', said: 'I don’t understand these theater things. And I didn’t have my glasses.' },
        {
          who: 'me',
          said: 'It’s forty lines. I’d like you to read it next Thursday, while I’m here, with your glasses. You can say no.',
        },
        { who: 'them', said: 'All this over a newspaper. We’ll see.' },
        { who: 'me', said: 'Yes, over a newspaper. I’ll bring a clean one.' },
      ],
      after:
        'Next Thursday the glasses stayed in their case. She took the clean copy home and read it out loud to her own kitchen.',
      reconciled: false,
    },
    both: {
      relationship: 'colleague',
      scene:
        'Two ambulance dispatchers on nights. One leaves puns on yellow notes, the other reports the birds on the radio mast.',
      lines: [
        {
          who: 'me',
          said: 'I found a stack of my notes in the recycling on Monday. What happened there, from your chair?',
        },
        { who: 'them', said: 'I thought they were for the whole desk. And I told you about the owl. Twice.' },
        { who: 'me', said: 'You told me about the owl, and I said …' },
        { who: 'them', said: 'You said, “Copy.”' },
        {
          who: 'me',
          said: 'I said “Copy” about an owl. I had a caller in one ear, and I didn’t ask afterward. And the notes were for you. I never put your name on one.',
        },
        { who: 'them', said: 'They’re really bad puns. I’d have liked them better with my name.' },
      ],
      after:
        'The owl had moved on by then. At three they go out with the bad coffee anyway, and look up at an empty mast.',
      reconciled: true,
    },
    'not-sure': {
      relationship: 'family',
      scene:
        'After the funeral one sister got the ring. She sent the other their grandmother’s bread recipe, the real card with the stain, and heard nothing.',
      lines: [
        {
          who: 'me',
          said: 'I sent you Nana’s recipe card for your birthday. I’ve wondered whether it got there.',
        },
        { who: 'them', said: 'It got here.' },
        { who: 'me', said: 'Okay. I can’t tell if that’s a good “it got here.”' },
        { who: 'them', said: 'You kept the ring and I got a card. That’s what I thought when I opened it.' },
        { who: 'me', said: 'Oh. I thought I was giving you the best thing in the box.' },
        { who: 'them', said: 'I put it in the drawer with the batteries.' },
        {
          who: 'me',
          said: 'I didn’t see how that looked from over there. Could we talk about the ring some day? Not today.',
        },
      ],
      after:
        'The ring is still not settled. In May a loaf came in a shoebox, burned at one edge exactly like hers.',
      reconciled: true,
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
