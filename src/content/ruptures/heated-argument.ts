import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'A heated argument',
    sentence: 'Voices went up, and things came out in anger that are hard to unsay.',
    soundsLike: [
      '“Oh, here we go. Here we go!”',
      '“Don’t you tell me to calm down.”',
      'The whole stairwell heard it.',
    ],
    atStake: ['calm', 'heard', 'respect', 'safety', 'space'],
    sinceThen: false,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.18, y: 0.38 },
        { x: 0.32, y: 0.1 },
        { x: 0.46, y: 0.88 },
        { x: 0.6, y: 0.08 },
        { x: 0.76, y: 0.74 },
        { x: 1, y: 0.36 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.18, y: 0.62 },
        { x: 0.32, y: 0.9 },
        { x: 0.46, y: 0.12 },
        { x: 0.6, y: 0.92 },
        { x: 0.76, y: 0.26 },
        { x: 1, y: 0.64 },
      ],
    ],
    fits: { loud: 2, 'not-heard': 1, 'line-crossed': 1, 'in-a-talk': 2 },
  },
  prompts: {
    camera: {
      question: 'How did it get from normal to loud?',
      why: 'A shouting match has a first minute. Find the last ordinary sentence, and then the two or three that came after it.',
    },
    'what-i-did': {
      question: 'What did you say that you’d take back?',
      why: 'It may be the one you hope they’ve forgotten. You can name it without repeating every word of it.',
      examples: {
        closing: 'I was furious on Sunday, you know I don’t mean half of what I say.',
        opening:
          'On Sunday, over the seating plan, I yelled that people only come to you for the free food. I chose that one on purpose. I watched it land.',
      },
    },
    'anger-hurt-wish': {
      voices: ['they-hurt-me', 'both'],
      question: 'What was under the shouting?',
      why: 'Anger is the part that carries through walls. What it often covers is quieter: something that stung, and something you had been hoping for.',
      examples: {
        closing: 'I’m not hurt. I’m sick of finding out about things on a Saturday.',
        opening:
          'The anger: you had the walnut tree cut down in March without a call. The hurt: Dad marked our heights on that trunk, and nobody thought of me. The wish: that we two choose together what goes and what stays.',
      },
    },
    staying: {
      question: 'What will you do when voices go up?',
      why: 'Therapists often advise a break of twenty minutes or more, spent on something soothing and not on the fight. If you mean to come back, you can say when.',
      examples: {
        closing: 'If it starts up again at the market, then I will walk off and let them wonder.',
        opening:
          'If it gets loud at the stall on Saturday, then I will put down the cash box, say, “Back at two,” and go look at the river.',
      },
    },
    'still-holds': {
      question: 'What stayed true, even during the shouting?',
      why: 'Loud words can drown out what nobody meant to question. If something stood firm the whole time, it can be said in a normal voice.',
      examples: {
        closing: 'You know where you stand with me. I’m not going to spell it out on a Friday night.',
        opening:
          'If the dog gets sick in the night, it’s you I want to call. That was so on Friday, too, at the top of the stairs.',
      },
    },
    loop: {
      question: 'How does it get louder, step by step?',
      why: 'Two people often get loud in turns. Write only your half; each sentence belongs to the one who said it. If you weren’t loud, you can leave it empty.',
    },
    unresolved: {
      question: 'What was it about, and can that part wait?',
      why: 'Calming things between you is one job. Settling what you fought over is another, and it may take longer or stay open.',
      examples: {
        closing: 'Fine. We just won’t mention the apartment at Easter, or ever.',
        opening:
          'We see it differently, what to do with Mother’s apartment, and I don’t expect that to change by Easter. I can leave it lying there and still bring the ladder on Sunday.',
      },
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'I was loud, and loud people don’t listen. I’m listening now. How was it for you?',
      own: 'I remember what I said, and I won’t pretend I don’t.',
    },
    'they-hurt-me': {
      happened:
        'I’m not here to start it up again. There is one piece of it that has stayed with me, and I’ll say it in a normal voice.',
      'did-to-me': 'When the noise was over, this was what was left.',
    },
    both: {
      'did-to-me': 'We were both shouting, so this may have gotten lost.',
      own: 'I did my share of the yelling. Here is the part I’m not proud of.',
    },
    'not-sure': {
      noticed: 'I keep going over how loud it got, and the order of things slips away from me.',
      ask: 'What do you remember? I’d like to put your piece beside mine.',
    },
  },
  repairs: {
    'i-hurt-them': {
      relationship: 'other',
      scene:
        'Two neighbors and a rooster. On Saturday he yelled over the fence until the whole lane had its windows open.',
      lines: [
        {
          who: 'me',
          said: 'I’m not here about the rooster. On Saturday I shouted at you, and I called you a stupid old woman.',
        },
        { who: 'them', said: 'I’m seventy-four. I know what I am.' },
        { who: 'me', said: 'How was the rest of Saturday, after that?' },
        { who: 'them', said: 'My grandson was in the kitchen. He asked me if we have to move.' },
        {
          who: 'me',
          said: 'A little boy thought he’d lose his grandma’s house. I did that. I’d come off a night shift, and that’s my trouble and none of yours.',
        },
        { who: 'them', said: 'He’ll still crow at four. I can’t reason with him.' },
        {
          who: 'me',
          said: 'No. I got earplugs. And I’ll tell your grandson that no one’s moving, if you’d want him to have it from me.',
        },
      ],
      after:
        'She did not want it, not that week; on Sunday six eggs stood on the fence post in a box with no note.',
      reconciled: true,
    },
    'they-hurt-me': {
      relationship: 'friend',
      scene:
        'Two friends who run a taco truck. On the last night of the festival he shouted that she’d been dead weight since the first summer.',
      lines: [
        {
          who: 'me',
          said: 'Sunday night, in the truck, you shouted that I’ve been dead weight since we started.',
        },
        {
          who: 'them',
          said: 'It was a hundred and four degrees and the line was out to the road. Everybody yells in there.',
        },
        {
          who: 'me',
          said: 'They do. This was a different sentence. I sat in my car and went through two summers of receipts to see if it was so.',
        },
        { who: 'them', said: 'Come on. You know I didn’t mean it.' },
        {
          who: 'me',
          said: 'I don’t know that. I’d like you to tell me, on a cool day, what you think I do in that truck.',
        },
        {
          who: 'them',
          said: '…You do the permits. You do the salsa. Half those people come for you. I don’t know where I got it from.',
        },
        { who: 'me', said: 'Okay. Tell me the salsa part again on Tuesday, when we’re both awake.' },
      ],
      after:
        'He did, on Tuesday, reading it off the back of his hand, where he’d written “permits, salsa, people.”',
      reconciled: true,
    },
    both: {
      relationship: 'partner',
      scene:
        'Two men, nine years together, hanging wallpaper. By eleven at night each had shouted the worst thing he could think of.',
      lines: [
        { who: 'me', said: 'You start. Which one hurt the most?' },
        { who: 'them', said: '“You’re your father all over.” That one.' },
        { who: 'me', said: 'With the paste still on my hands. It went right in, didn’t it?' },
        { who: 'them', said: 'Right in. Now you.' },
        {
          who: 'me',
          said: 'That you’re only still here because of the lease. I lay there doing sums on the lease till three.',
        },
        {
          who: 'them',
          said: 'I said it to win. I’m sorry. And you hauled my father into a hallway he’s never set foot in.',
        },
        { who: 'me', said: 'I did, and he’s out of it. That’s not something I get to use.' },
      ],
      after: 'One strip by the light switch hangs crooked, and they have agreed to leave it.',
      reconciled: true,
    },
    'not-sure': {
      relationship: 'family',
      scene:
        'A woman and her older brother. They shouted on the phone about their mother’s house, and she can’t put that night in order.',
      lines: [
        {
          who: 'me',
          said: 'That call on the second keeps coming back to me in pieces. We were both loud. There’s a lot I don’t have.',
        },
        { who: 'them', said: 'I have it. I’m not going through it again.' },
        {
          who: 'me',
          said: 'You don’t have to. I only wonder about one thing. Did I say you come home for the money?',
        },
        { who: 'them', said: 'You said it twice.' },
        {
          who: 'me',
          said: 'Then I said it twice, to someone who’d driven nine hours. That was cruel. I’m sorry.',
        },
        { who: 'them', said: 'Fine. The lawyer can do the house. I don’t want any more phone calls.' },
        { who: 'me', said: 'No calls. If you write, I’ll read it.' },
      ],
      after:
        'The house sold in October, through the lawyer; under his signature he had added in pen, “Her violets are with me.”',
      reconciled: false,
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
