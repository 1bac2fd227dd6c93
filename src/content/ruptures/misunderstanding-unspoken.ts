import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'A misunderstanding nobody mentioned',
    sentence: 'One of you took something in a way it wasn’t meant, and neither has brought it up.',
    soundsLike: [
      '“I thought you knew.”',
      '“You said you were fine with it.”',
      'No one has brought up the wedding since June.',
    ],
    atStake: ['understood', 'asked', 'openness', 'belonging', 'honesty'],
    sinceThen: false,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.16, y: 0.44 },
        { x: 0.34, y: 0.6 },
        { x: 0.48, y: 0.5 },
        { x: 0.62, y: 0.22 },
        { x: 0.78, y: 0.12 },
        { x: 1, y: 0.2 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.12, y: 0.64 },
        { x: 0.28, y: 0.86 },
        { x: 0.46, y: 0.84 },
        { x: 0.62, y: 0.56 },
        { x: 0.76, y: 0.4 },
        { x: 1, y: 0.72 },
      ],
    ],
    fits: { 'nothing-said': 2, 'one-message': 2, quiet: 1, 'not-wanted': 1, 'over-weeks': 1 },
  },
  prompts: {
    camera: {
      question: 'Which words were used, and which were left out?',
      why: 'First write the words that were used. Then write the sentence that nobody said.',
      examples: {
        closing: 'We got our wires crossed about the lake in May, that’s all it was.',
        opening:
          'In May you wrote, “Do what you like with that Saturday at the lake.” I wrote, “OK.” Neither of us wrote, “I’d like us to go.”',
      },
    },
    story: {
      question: 'What did you take it to mean, and when did you decide that?',
      why: 'A guess can turn into a fact overnight. Which night was it?',
      examples: {
        closing: 'It was meant exactly the way it sounded. I’m not stupid.',
        opening:
          'The card said “from all of us.” In the elevator, on the fifth, I decided he hadn’t wanted his own name on it. I’ve built a year on top of that.',
      },
    },
    'what-i-did': {
      question: 'What did you do, instead of asking?',
      why: 'Reading someone wrong is no offense. What we do on the strength of it, week after week, can still hurt.',
      examples: {
        closing: 'Anyone who found that note in October would have drawn the same conclusion.',
        opening:
          'In October I found your note, “Can’t pay this month,” and thought it was meant for me. I didn’t ask. I stopped lending you the trailer, and I told my brother you don’t pay people back.',
      },
    },
    'did-to-me': {
      question: 'What has it done to you, not to talk about it?',
      why: 'A small thing nobody mentions can last longer than a big one that’s been said.',
      examples: {
        closing: 'It’s ages ago. I hardly think about that picnic.',
        opening:
          'I’ve been practicing this at the bus stop since the picnic in June. I laugh less around you. You get the short version of everything now.',
      },
    },
    onlooker: {
      question: 'What would someone see who knew both sides?',
      why: 'Each of you has had only the one. Picture somebody friendly who holds the two side by side, and wishes you both well.',
      examples: {
        closing: 'Anybody with eyes would see who stopped knocking at whose door after Easter.',
        opening:
          'Someone who sat in both kitchens that Easter Sunday would see two people listening for a knock, each with a cake going stale.',
      },
    },
    loop: {
      question: 'What do you each do, instead of asking?',
      why: 'One makes a guess and takes a step back. The other sees the step, and guesses, too. It may have gone that way, or not. You can leave it empty.',
      examples: {
        closing: 'When you don’t say what’s wrong, I’m the one who gets to guess all Friday.',
        opening:
          'When I’m unsure of your tone I get polite, you go short with me at the gate, then I keep Friday’s eggs for myself; underneath I was missing you.',
      },
    },
    request: {
      question: 'What could they ask you, instead of guessing?',
      why: 'It’s a small thing to want, and they can still say no to it.',
      examples: {
        closing: 'Next time say it to my face. I can’t read your mind from the bleachers.',
        opening:
          'When I skip a Thursday game, would you send me, “Tired, or mad at me?” I’ll send one word back.',
      },
    },
    plan: {
      question: 'What will you ask, when you catch yourself guessing?',
      examples: {
        closing: 'If you’ve got something to say, then I’ll be at the shop till six, same as any day.',
        opening:
          'If I start deciding what your “fine” meant, then I will come by the shop before six and ask you, “Was that a real fine?”',
      },
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'I think I took something the wrong way and acted on it. I’m asking late, and I’d like to know: how was it really?',
      own: 'I made a guess and treated it like a fact. I did this with it.',
    },
    'they-hurt-me': {
      happened:
        'There’s something I haven’t brought up until now. I’ll begin with what happened, before what I made of it.',
      'did-to-me': 'I’ve carried it around by myself, and that has been hard.',
    },
    both: {
      'did-to-me': 'It looks as if each of us was handed half a story. This is my half.',
      own: 'I had chances to ask, and here’s what I did with them.',
    },
    'not-sure': {
      noticed: 'I have a hunch that we misread each other a while ago, and that it’s still around.',
      ask: 'What did you think I meant? I’d sooner find out than go on guessing.',
    },
  },
  repairs: {
    'i-hurt-them': {
      relationship: 'family',
      scene:
        'Two cousins who grew up on one street. After a remark at a barbecue, one of them quit inviting the other.',
      lines: [
        {
          who: 'me',
          said: 'Two summers ago you said, “Not with that crowd, not again.” I took it to be about us. I stopped inviting you, and I never checked.',
        },
        { who: 'them', said: 'I meant the camping. I’d slept on a root.' },
        { who: 'me', said: 'The camping. Oh, Lord.' },
        { who: 'them', said: 'Two Thanksgivings, Ray. My girls asked me what they’d done.' },
        {
          who: 'me',
          said: 'They’d done nothing, and neither had you. I heard one sentence, made up the rest, and shut four people out. I’m sorry. Aunt Bea thinks it was your doing, and I’ll tell her whose it was.',
        },
        { who: 'them', said: 'Tell her before Sunday. And I’m not saying we’re coming this year.' },
        { who: 'me', said: 'That’s up to you, and there’s no date on it.' },
      ],
      after:
        'He told her on Saturday, in front of the whole porch; in November a box of pears stood on his step, with no card.',
      reconciled: true,
    },
    'they-hurt-me': {
      relationship: 'other',
      scene:
        'A man of seventy-one and the leader of his choir. He took a month off, and when he came back there was no chair.',
      lines: [
        {
          who: 'me',
          said: 'On the ninth I came to rehearsal and my chair was gone. You’d told the basses that I quit.',
        },
        { who: 'them', said: 'You turned in your folder.' },
        {
          who: 'me',
          said: 'I turned in the spring music, since we’d sung it. I walked home with my coat open, and I couldn’t tell my wife why I was early.',
        },
        { who: 'them', said: 'I thought it was a polite way of leaving. People do that.' },
        {
          who: 'me',
          said: 'I hadn’t left. Whenever something of mine looks like goodbye, I’d like you to ask me.',
        },
        { who: 'them', said: 'Well, the basses are full now. I can’t just undo it.' },
        {
          who: 'me',
          said: 'Then I’ll find another choir. I wanted you to know that I didn’t walk out on this one.',
        },
      ],
      after:
        'He sings across the river on Thursdays now, and when they meet at the market they talk about the price of plums.',
      reconciled: false,
    },
    both: {
      relationship: 'former-partner',
      scene:
        'Two people who share a dog and no longer a home. Since spring, their messages about her have been two words long.',
      lines: [
        { who: 'me', said: 'I’ve been meaning to ask about the short messages. What are mine like to get?' },
        { who: 'them', said: 'Like mail from the bank. “Noon works.” I figured you couldn’t stand me.' },
        {
          who: 'me',
          said: 'So every other Friday you got that, and put the leash on, and thought I hated you.',
        },
        { who: 'them', said: 'That’s about it. What did you think?' },
        {
          who: 'me',
          said: 'That you wanted it this way. In April you sent me a “K.” I cried next to the dog food and cut mine down to match. I could have asked you at the gate, and I didn’t.',
        },
        { who: 'them', said: 'I drive a bus. “K” is what I can type at the last stop with gloves on.' },
      ],
      after: 'The messages are up to four words, and one had a picture of the dog asleep on a glove.',
      reconciled: true,
    },
    'not-sure': {
      relationship: 'my-parent',
      scene:
        'A woman of thirty-five and her father. Since she said the holiday would be small this year, he hasn’t come for soup on Sundays.',
      lines: [
        {
          who: 'me',
          said: 'You’ve missed three Sundays of soup, Papa, and I’ve been guessing. I wonder if “small” sounded like “without you.”',
        },
        { who: 'them', said: 'You said small.' },
        { who: 'me', said: 'I did. I meant no goose and no cousins. You were first on the list.' },
        { who: 'them', said: 'And how would I know about a list?' },
        {
          who: 'me',
          said: 'There was no way for you to know. I said one word in the doorway and ran for the tram.',
        },
        { who: 'them', said: 'No goose at all?' },
      ],
      after: 'He came on Sunday, and he brought a very small goose.',
      reconciled: true,
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
