import type { WorkedRepairs } from '../schema';

export const repairs: WorkedRepairs = {
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
};
