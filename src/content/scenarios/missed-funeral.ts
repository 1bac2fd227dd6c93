import type { Scenario } from '../schema-rehearsal';
import { card } from './missed-funeral/card';
import { own } from './missed-funeral/own';
import { answers, facts } from './missed-funeral/replies';

export const scenario = {
  ...card,
  told: [
    'Sal’s mother was buried on a Thursday in February, and you had said you would be there.',
    'That morning you sent white lilies with a printed card, and stayed at work.',
    'Then you were ashamed, and did not write for six weeks.',
    'On Monday you wrote, “Can I come by?” and Sal wrote back, “I’m at Ma’s, clearing out the house.”',
  ],
  yours: 'You could try saying that you weren’t there, and then asking about that Thursday and about her.',
  imagine: [
    'You see the open front door, and boxes in the hall with Sal’s handwriting on them.',
    'Your feet are on her doormat. You have wiped them.',
    'You breathe out. Her name was Rosa, and you can say it.',
    'You have one first line, and it doesn’t ask for anything.',
  ],
  place: 'The mother’s kitchen, half packed. Saturday morning.',
  slots: {
    that: 'the funeral',
    act: 'you said you’d be there and you sent flowers',
    sight: 'the folding chair I kept for you with my coat on it',
    wish: 'to look over and see you in the second row',
    after: 'I carried her with five cousins, and one of them I barely knew',
    usual: 'you come for the good times, and when it gets dark I don’t hear from you',
    ask: 'come with me to the stone in May',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'Come in. I’m glad you came, and I’ve been hurt for six weeks. You’d better sit.',
    'angry-needs-hearing':
      'I held a chair for you. I stood at my mother’s coffin guarding a seat. You go ahead and talk.',
    'gone-quiet': 'Door’s open.',
    defensive: 'I didn’t call because it wasn’t on me to call. I’ve asked people, and they all agree.',
    'its-fine':
      'Look who it is! Watch the boxes. Don’t you worry about the funeral, it was a madhouse anyhow.',
    'floods-and-leaves':
      'If you say something nice about her I’m going to have to go out in the yard for a bit.',
  },
  suggestions: {
    opening: [
      [
        'I wasn’t there, Sal. I said I would be, and I wasn’t. Then I let six weeks go by.',
        'I’m so sorry for your loss. I’ve been meaning to come by for the longest time.',
        'You must hate me by now. I’ve hardly slept, you know.',
      ],
      [
        'I’d like to hear about that Thursday, and about Rosa. If you’d sooner pack, I’ll pack.',
        'I know I’m late, and I’m sorry, but you know me, I’ve never been any good with death.',
        'Did you get the flowers? I never heard anything back, so I wasn’t sure if you were even speaking to me.',
      ],
    ],
    'their-hurt': [
      [
        'Who did you have next to you, that day?',
        'It must have been such a hard day for you, I honestly can’t imagine what you went through.',
        'There were two hundred people there, from what I heard. I figured you wouldn’t miss one.',
      ],
      [
        'You kept a chair for me. You had to tell the undertaker I wasn’t coming.',
        'I know it can’t have been easy, but she had a good long life.',
        'I thought you’d want to be with family. I didn’t want to be in the way.',
      ],
    ],
    'your-part': [
      [
        'I got as far as my coat that morning, and I hung it up again and ordered flowers. Then I hid for six weeks.',
        'I should’ve come, I know, but my boss is impossible and I had no cover.',
        'After my father I swore I’d never set foot in a church again. You know that better than anybody, Sal.',
      ],
      [
        'You had my name down to carry her. I let a stranger do it.',
        'I’m a rotten friend, I always have been, I don’t know why you put up with me.',
        'I did think of you all day. And I sent the biggest ones they had.',
      ],
    ],
    'being-heard': [
      [
        'You looked for me at the door, and in the row, and at the grave. Three times. Is that it?',
        'So it was lonely, and I wasn’t a lot of help. I see that now, I really do.',
        'I’ve got it, Sal. You don’t have to list every chair, I already feel as low as a person can.',
      ],
      [
        'You lost her, and then it looked like you’d lost me. What am I leaving out?',
        'I understand, believe me. When my dad died I felt the same.',
        'Six weeks isn’t that long. People go years.',
      ],
    ],
    reassurance: [
      [
        'I loved her. I love you. I’d like to be somebody who turns up.',
        'You know I’m always here for you, day or night, all you ever have to do is call.',
        'I drove all night to Ohio for you, remember? That’s who I am. This other thing was one day.',
      ],
      [
        'I’ll carry boxes till you throw me out. You don’t have to talk to me for that.',
        'Time heals, Sal. We’ll be back to how we were before you know it.',
        'You know how I felt about your mother. I shouldn’t have to say it.',
      ],
    ],
    pattern: [
      [
        'When it gets dark, I send things. A basket, flowers. I’d like to come empty-handed instead.',
        'I guess neither of us is a great one for picking up the phone.',
        'You never ask, and then you’re hurt. What are people to do?',
      ],
      [
        'I got ashamed, so I kept away, and that made more to be ashamed of. You paid for both.',
        'People our age weren’t raised to talk about these things, we just get on with it.',
        'You make it hard to come back, you know. You get that look, the one you’ve got now, and a person wants to turn around.',
      ],
    ],
    'what-now': [
      [
        'I’ll be here tomorrow at nine, and every Saturday until the house is empty. And May, for the stone.',
        'Let’s get together more, the whole old crowd, life’s too short, as we’ve all seen this year, haven’t we?',
        'Tell me how I can make it up to you, name anything, because I can’t go on feeling this way about it.',
      ],
      [
        'Is there something of hers that’s too hard to do alone? I’d do that with you.',
        'We should have a drink to her some time, when things have settled down.',
        'I can’t undo it, Sal. I’ve said that I’m sorry, I’ve come all this way, and I don’t see what else you want from me.',
      ],
    ],
  },
} satisfies Scenario;
