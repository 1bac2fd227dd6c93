import type { Scenario } from '../schema-rehearsal';
import { card } from './late-dinner/card';
import { own } from './late-dinner/own';
import { answers, facts } from './late-dinner/replies';

export const scenario = {
  ...card,
  told: [
    'Once a year, on a Tuesday that means nothing, Robin cooks for the two of you and calls it your anniversary.',
    'In the morning Robin asked, “Home by seven?” and you said yes.',
    'Then people from work went for a drink, and you went along with your phone at the bottom of your bag.',
    'When you came in at ten past nine, the pasta stood under a plate, and Robin had gone to bed with the light on.',
  ],
  yours:
    'You could try saying what you did before saying why, and then find out what those two hours were like.',
  imagine: [
    'You see the plate, and the fork beside it, still straight.',
    'Your feet are on the kitchen tiles, which are cold this early.',
    'You have one first line in mind. It can be short.',
  ],
  place: 'The kitchen. The next morning, a quarter past seven.',
  slots: {
    that: 'the dinner',
    act: 'you came in at ten past nine',
    sight: 'the pasta under a plate',
    wish: 'to get one message',
    after: 'I went to bed with the light on',
    usual: 'you say seven and I stop planning my evening',
    ask: 'send me one line before eight',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'Morning. I waited last night, and I’m still a little sad about it, to be truthful.',
    'angry-needs-hearing': 'Ten past nine. I’d put candles on the table. Did you even see the candles?',
    'gone-quiet': 'Coffee’s there.',
    defensive: 'I only went to bed because I have an early start, in case you were going to say something.',
    'its-fine': 'Hey! There’s pasta in the fridge, if you want it for lunch. No big deal about last night.',
    'floods-and-leaves': 'I can’t do a long talk before work. I’m already shaking, look at my hands.',
  },
  suggestions: {
    opening: [
      [
        'I said seven, I came at ten past nine, and I didn’t write.',
        'Sorry about last night. Work things got a bit out of hand, you know how they get.',
        'You were asleep already, so I figured we were fine.',
      ],
      [
        'I saw the table when I came in. You’d set it for both of us.',
        'Can we talk about dinner? I feel terrible, I really do.',
        'Nobody else had to be home by seven.',
      ],
    ],
    'their-hurt': [
      [
        'What was it like here, between seven and nine?',
        'You must have been annoyed, and I get that. I’d have been annoyed too, if it were me in here with the pasta.',
        'You could have started without me. I wouldn’t have minded at all.',
      ],
      [
        'You called four times. I think you got scared.',
        'I know it wasn’t nice for you, sitting around here all evening with nothing to do, and I do feel bad about that, believe me.',
        'It was two hours, Robin. People wait longer than that for a plumber, and nobody lights a candle about it.',
      ],
    ],
    'your-part': [
      [
        'At half past six I could have said I had to go home. I ordered another one instead.',
        'I should have texted, but the phone was in my bag and it was loud in there.',
        'I can’t just walk out when my boss is buying. You know how that looks, you’ve said it yourself.',
      ],
      [
        'I said yes without thinking, and you built a day on it.',
        'We both could have handled last night a bit better, probably.',
        'If you’d said it was the anniversary thing, I’d have remembered.',
      ],
    ],
    'being-heard': [
      [
        'Glad at six, mad at eight, worried by nine. Is that how it went?',
        'So you were upset because the food got cold.',
        'I said I was sorry, and I meant it, so I’m not sure what else there is to get here.',
      ],
      [
        'I think the waiting was bad, and the not knowing was worse. Have I left something out?',
        'I get it, I do, dinner matters to you.',
        'Okay, so I’m the one who’s always late. Got it.',
      ],
    ],
    reassurance: [
      [
        'I love that you made up a holiday for us. I want to keep it.',
        'You know you come first with me, you always have. Yesterday was the exception, that’s all it was.',
        'I come home to you every night, don’t I?',
      ],
      [
        'There’s nobody at that bar I’d rather eat with than you.',
        'You know I love you, so let’s not be like this.',
        'You’re being a bit sensitive. It’s us, we’re good.',
      ],
    ],
    pattern: [
      [
        'I say yes quickly, and then I let the evening carry me off. It’s you who ends up sitting there.',
        'We’ve both been so busy. It was going to happen sooner or later.',
        'You go quiet, I feel like a criminal, and then I’d rather stay out.',
      ],
      [
        'When you stopped asking what time I’d be in, I took it as good news. I don’t think it was.',
        'I’m bad with time. You knew that when you met me.',
        'You know, you do this too, with your sister on the phone for hours.',
      ],
    ],
    'what-now': [
      [
        'If I’m late, I’ll write before eight. The phone stays on the table.',
        'I’ll try to be better about it from now on, I really will, you’ll see a difference.',
        'Next time don’t cook anything that can’t be warmed up, then nobody gets upset.',
      ],
      [
        'May I cook on Thursday? I’ll be home at six, and I’ll start the water.',
        'Let me take you out somewhere really nice this weekend, and we’ll forget all about it.',
        'I can’t promise anything with this job, so let’s be realistic.',
      ],
    ],
  },
} satisfies Scenario;
