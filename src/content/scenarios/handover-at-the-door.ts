import type { Scenario } from '../schema-rehearsal';
import { card } from './handover-at-the-door/card';
import { own } from './handover-at-the-door/own';
import { answers, facts } from './handover-at-the-door/replies';

export const scenario = {
  ...card,
  told: [
    'On Friday Alex brought Benny, who is six, forty minutes late, for the second time this month.',
    'At the door you said “typical,” with Benny between you and his backpack still on.',
    'You began to read out a typed page of things, and Alex said, “You’re doing it again,” and pulled the door shut on it.',
    'Benny stood in the hall and looked at the door handle.',
    'You have agreed to meet for half an hour without him.',
  ],
  yours:
    'You could try owning the one word and the list, and asking about the forty minutes as if you didn’t know the answer.',
  imagine: [
    'You see the bench outside the school, and Alex already on it, with the car keys out.',
    'Your feet are on the gravel. There’s no list in your pocket.',
    'Somewhere behind you children are shouting, and one of them is yours.',
    'You have one first line, and Benny could overhear it.',
  ],
  place: 'The bench by the school gate. A quarter past two.',
  slots: {
    that: 'the handover',
    act: 'you said “typical” right over his head',
    sight: 'Benny with his backpack on, looking at the handle',
    wish: 'to be let in the door with a late kid and no verdict',
    after: 'I sat in the car around the corner for twenty minutes',
    usual: 'I come late, you come with a list, and he gets quiet',
    ask: 'save the list for a day when he isn’t there',
    mine: 'I shut the door on you',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'Thanks for coming. I’ve had his face in my head since Friday.',
    'angry-needs-hearing': 'Typical. You said that to me in front of our son. Typical.',
    'gone-quiet': 'Hi. I’ve got half an hour.',
    defensive: 'The bridge was up. You can look it up, they keep records of that.',
    'its-fine': 'Hey there! No list today? I feel almost naked. It’s all good, Fridays are Fridays.',
    'floods-and-leaves': 'I can do this for a bit. If my voice goes I’ll walk around the building once.',
  },
  suggestions: {
    opening: [
      [
        'I said “typical” in front of Benny. That was wrong of me, whatever the clock said.',
        'I think Friday wasn’t our best day, either of us, let’s be fair about it.',
        'I got a door in my face, Alex. You start.',
      ],
      [
        'I’ve been thinking about his hand on those straps. Can we talk about that?',
        'I’m sorry if I came across a bit short on Friday, it’d been one of those weeks.',
        'You’re on time, I see. So it can be done.',
      ],
    ],
    'their-hurt': [
      [
        'What’s it like for you, coming up my stairs on a Friday?',
        'I can see that it wasn’t the nicest welcome, and that you’d had a long drive with him.',
        'You weren’t exactly thinking about my feelings when you shut it, so forgive me if I don’t start with yours.',
      ],
      [
        'You’d had a good day with him, and I took it away on the mat.',
        'I suppose you didn’t enjoy that much, either.',
        'If you came on time there’d be nothing to feel bad about.',
      ],
    ],
    'your-part': [
      [
        'The word was mine, and so was the list. I had it ready before you were even late.',
        'I’d never have said it if I hadn’t been worried sick, but I could have said it more nicely.',
        'I said one word. You closed a door. I don’t think those two weigh the same, and I doubt Benny does.',
      ],
      [
        'I read you a page of faults with our son standing there.',
        'We’ve both got things to work on, I guess, when it comes to Fridays.',
        'Somebody has to make the lists, Alex. It’s been me since he was born.',
      ],
    ],
    'being-heard': [
      [
        'You felt graded at the door, and he was watching. Have I got that?',
        'Okay, so Fridays are stressful for you, too, that’s good to know, I honestly wouldn’t have guessed it.',
        'Sure, it’s hard for you. I understand. Do you understand he sat down to cold noodles?',
      ],
      [
        'You go home to an empty place right after. I’d left that out every time.',
        'I get what you’re saying about the list, so I’ll try and tone it down a little from now on, maybe half a page.',
        'You’re saying I’m a nag. Fine. Noted.',
      ],
    ],
    reassurance: [
      [
        'He’s well looked after with you. I never say so at the door.',
        'I know you try, in your way, and I’m sure he knows that too, deep down.',
        'I’ve never kept him from you, not for one day, and there are people who would have.',
      ],
      [
        'He comes back from you happy. I want to be able to tell you that.',
        'We’ll be fine. Kids get over these things faster than we do.',
        'I don’t have to like how you do it to let you do it. I’ve kept my mouth shut about a lot.',
      ],
    ],
    pattern: [
      [
        'I get scared for him, and it comes out as a list. You get a page when I mean “I was worried.”',
        'It’s always the same with us, isn’t it? We rub each other the wrong way.',
        'You come late, I mind, and then I’m the dragon. That’s how it was for eight years and I don’t expect a change.',
      ],
      [
        'I start counting at five past. By forty I’ve got a case, and you walk into it.',
        'It’s Fridays, mostly. Everyone’s worn out by then, including him.',
        'I wouldn’t have to do it again if you’d only do it once, the inhaler, the shoes, the time, any of it.',
      ],
    ],
    'what-now': [
      [
        'Nothing at the door but hello. If I have something, I’ll call you on Monday.',
        'Let’s both make a bit more of an effort, for Benny’s sake, that’s what counts in the end.',
        'Be on time, and I’ll throw the list away in front of you, how’s that for an offer?',
      ],
      [
        'Could we tell him together that the door wasn’t his fault? You can pick the day.',
        'Maybe we could find a better system at some point.',
        'I’m happy to go back to the mediator, if you’d rather be told by somebody else.',
      ],
    ],
  },
} satisfies Scenario;
