import type { OwnScene } from '../schema-rehearsal';

export const ownScene = {
  'was-hurt': {
    slots: {
      that: 'that choice',
      act: 'you went ahead in your mind without me',
      sight: 'how sure of it you were',
      wish: 'to be in it while it was still open',
      after: 'I made plans of my own and told you none of them',
      usual: 'you bring the next step, I bring the brakes, and nobody says what they’re scared of',
      ask: 'tell me what you’d miss if it went my way',
    },
    facts: [
      {
        words: ['decid', 'decision', 'made up my mind', 'settled', 'choice', 'chose', 'without you'],
        closed: ['It sounded pretty decided to me.', 'I heard about it. That’s not the same as being asked.'],
        open: [
          'I could stand not getting my way. I can’t stand having been the last thing on the list.',
          'I thought we were still walking up to it. You were on the other side, waving.',
        ],
      },
      {
        words: ['want', 'wish', 'dream', 'hope for', 'longing'],
        closed: ['You know what I want. I’ve said it.', 'We want different things. It’s allowed.'],
        open: [
          'I don’t want you to give it up. I’d just like you to know the size of what I’d be giving up.',
          'I’ve wanted mine for so long that I’d stopped saying it. It got taken for nothing.',
        ],
      },
      {
        words: ['lose', 'losing', 'give up', 'gave up', 'sacrific', 'leave', 'cost'],
        closed: ['There’s a price. I seem to be the one holding it.', 'Somebody always gives something up.'],
        open: [
          'Whichever way it goes, one of us will be homesick for the other thing. I’d like that said out loud.',
          'I lie there and count what I’d lose. You’re on the list, whichever way I count.',
        ],
      },
      {
        words: ['future', 'plan', 'together', 'years', 'move', 'money', 'job'],
        closed: ['I’ve stopped planning past next week.', 'You’ve got the plan. I’ll read it.'],
        open: [
          'I used to think about later and you were just in it, without my trying.',
          'The plan’s a good plan. I looked for where I’d stand in it. I couldn’t find the place.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt': 'I don’t need to win this. I’d like to not be alone with my half of it.',
      'angry-needs-hearing':
        'You’d decided! You can call it thinking, but you’d decided, and I got told. That’s not asking.',
      'gone-quiet': 'I’ll go along with whatever’s been arranged.',
      defensive: 'I’m not against everything, you know. I’ve just pointed out a few things. Eleven, I think.',
      'its-fine':
        'Whatever makes you happy, truly! I can adapt. I’m like a cat. Well, cats hate moving. A dog, then.',
      'floods-and-leaves':
        'I can’t talk about the big thing. Could we do a small one? I’ll panic if it’s the big one.',
    },
  },
  'did-it': {
    slots: {
      that: 'this choice',
      act: 'I went ahead in my mind without you',
      sight: 'you finding out how far along I was',
      wish: 'to think it over with you',
      after: 'I got very busy with the details',
      usual: 'I say we’ll decide together, and then I bring you my answer',
      ask: 'I’ll tell you what I want before I’ve settled it',
      reason: 'I was afraid you’d talk me out of it',
    },
    facts: [
      {
        words: ['decid', 'decision', 'made up your mind', 'settled', 'choice', 'chose', 'without me'],
        closed: ['It isn’t decided. It’s leaning.', 'I had to think about it somewhere. I did it by myself.'],
        open: [
          'I called it thinking. I’d already picked out the curtains, as they say.',
          'I asked you when I knew what I wanted you to say. It’s not asking, that.',
        ],
      },
      {
        words: ['want', 'wish', 'dream', 'hope for', 'longing'],
        closed: ['I want it. I can’t talk myself out of wanting it.', 'I know you want something else.'],
        open: [
          'I never asked what it is you’d be waiting for, your way. I only knew it wasn’t mine.',
          'I want this badly, and it made me treat yours like an obstacle. It’s a wish. Same as mine.',
        ],
      },
      {
        words: ['lose', 'losing', 'give up', 'giving up', 'sacrific', 'leave', 'cost'],
        closed: ['I’d be giving things up as well.', 'I know there’s a cost to you. I’ve seen that.'],
        open: [
          'I made a list of what I’d gain. I never once wrote what you’d lose on the back of it.',
          'If it costs you that, I want to look at it with you before I take a step. I’m scared to look.',
        ],
      },
      {
        words: ['future', 'plan', 'together', 'years', 'move', 'money', 'job'],
        closed: ['It’s just a plan. Plans can change.', 'I thought you’d come around to it.'],
        open: [
          'I planned as if you’d be there, the way the floor is there. I didn’t ask the floor.',
          'I’d like to go back to where there’s nothing drawn in yet. I don’t know if you’ll believe that.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt': 'I ran ahead of you with this. I’d like to come back to where you are, and listen.',
      'angry-needs-hearing':
        'I’ve wanted this for ages! Does that count for nothing? All right. You talk. Then me.',
      'gone-quiet': 'I’d thought it through on my own. I know that wasn’t the idea.',
      defensive: 'Nothing’s signed. I’ve only gathered information. A lot of it, granted.',
      'its-fine': 'It’ll sort itself out, these things do! You’ll love it once you’re used to it. Won’t you?',
      'floods-and-leaves':
        'If I don’t do it I’ll always wonder, and if I do it I lose you, and I can’t breathe in between.',
    },
  },
} satisfies OwnScene;
