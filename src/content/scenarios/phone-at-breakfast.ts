import type { Scenario } from '../schema-rehearsal';
import { card } from './phone-at-breakfast/card';
import { own } from './phone-at-breakfast/own';
import { answers, facts } from './phone-at-breakfast/replies';

export const scenario = {
  ...card,
  told: [
    'On a Friday Ash came in from the garden in wet boots and said, “Come and see, the fox is back.”',
    'You said “mm,” and your thumb kept moving.',
    'It was the third time that week: on Monday it was the plum tree, on Wednesday a dream.',
    'Since then Ash eats breakfast looking at the back of the cereal box, and has stopped telling you things.',
  ],
  yours: 'You could try telling Ash what you saw yourself do, and asking about one thing you missed.',
  imagine: [
    'You see the back door, and the boots beside it with grass on them.',
    'Your feet are flat under the table, and your phone is in another room.',
    'You have one first line in mind, said at breakfast speed.',
  ],
  place: 'The breakfast table. Sunday, nine days after the fox.',
  slots: {
    that: 'the fox',
    act: 'you said “mm” and kept scrolling',
    sight: 'your thumb going up and down',
    wish: 'to have you at the back door for half a minute',
    after: 'I went back out and watched it by myself',
    usual: 'I bring something in from outside and you say “mm” to it',
    ask: 'look up when I come through that door',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'I’ve been quiet this week. I think you know about when it started.',
    'angry-needs-hearing': 'Oh, you’ve got eyes this morning. Is it charging?',
    'gone-quiet': 'Morning. Milk’s there.',
    defensive: 'I’ve been reading the box, that’s all. There’s no rule that I have to talk at breakfast.',
    'its-fine': 'Don’t mind me! The maze on this box is harder than it looks.',
    'floods-and-leaves':
      'Are we doing this now? I thought I might go out and water first. I’d better go and water.',
  },
  suggestions: {
    opening: [
      [
        'You ran in about the fox, that Friday, and I didn’t even lift my head. I’ve been thinking about that.',
        'You seem a bit quiet lately. Is everything all right?',
        'You’re in one of your moods again, aren’t you? I can always tell, it’s nothing but spoon and cereal and not one word.',
      ],
      [
        'The phone’s upstairs. I’d like to have breakfast with you.',
        'Sorry I’ve been kind of out of it in the mornings. There’s been so much going on.',
        'Okay, if this is about that fox, I did say something. I said “mm,” I remember saying it.',
      ],
      [
        'You’ve stopped telling me things in the morning, and I think I know why.',
        'I know I’m not great company before coffee, sorry about that, I never have been, and you’ve been a saint about it.',
        'I miss our breakfasts. You used to be so chatty, and now I get the back of a cereal box.',
      ],
    ],
    'their-hurt': [
      [
        'What was it like, standing there in your boots?',
        'I guess it’s annoying when I’m on my phone first thing and you’ve got something you’d like to show me out there, I can see that.',
        'It was a fox, Ash. We’ve had foxes before, and we’ll have foxes again, and you can always take a picture.',
      ],
      [
        'You ran so I wouldn’t miss it, and I left you alone with it.',
        'I’m sorry if you felt ignored. That really wasn’t what I was going for.',
        'You could have said it was important.',
      ],
    ],
    'your-part': [
      [
        'I did catch it. I heard “fox,” and I chose the phone, three times in one week.',
        'I was half asleep, but yes, I could’ve looked.',
        'I get one half hour before work when nobody wants anything from me.',
      ],
      [
        'You called me and I said “mm.” That’s mine, and it wasn’t the coffee.',
        'These phones are built to hook you, and I’m as weak as the next person, sorry.',
        'You’re on yours too, in the evening, with your seed catalogs and your frost warnings.',
      ],
    ],
    'being-heard': [
      [
        'It was never about the fox, was it? You were asking if I was there.',
        'So you’d like me on my phone less at breakfast, is that about it?',
        'I said I noticed. I’m not sure what more you want me to say about it.',
      ],
      [
        'You came in glad and went out feeling silly. Did I get that, or is there more?',
        'I totally get it, you felt a bit left out.',
        'Right. Phone bad, fox good. I’ll write it on the fridge so I won’t forget it, shall I?',
      ],
    ],
    reassurance: [
      [
        'I want to be the one you run in to. I like what you see out there.',
        'You know I love hearing about your garden stuff, I’m only tired.',
        'I’m not about to run off, am I?',
      ],
      [
        'You’re not boring to me. I was the boring one last week.',
        'Don’t worry, nothing has changed between us, everything’s fine.',
        'I moved in with the person with the mud, didn’t I?',
      ],
    ],
    pattern: [
      [
        'You bring me something, I don’t look, so you bring me less. I’d like to notice that sooner.',
        'We’ve gotten a little lazy with each other, like everyone does.',
        'You give up so fast. One “mm” and you’re out the door, and I’m the bad guy all week.',
      ],
      [
        'I reach for it when I dread the day. You can’t have known that.',
        'Mornings have never really been our time of day, have they?',
        'Wait till I’ve had my coffee, that’s all it takes.',
      ],
    ],
    'what-now': [
      [
        'I’ll leave it upstairs until we’ve had the first cup. Starting tomorrow.',
        'I’ll really try to cut down on the phone, it’s a bad habit and I’ve been meaning to for ages.',
        'Can you maybe give me a heads-up when it’s a good one, so I know to look?',
      ],
      [
        'Show me the plum tree? I’d go now, in my socks.',
        'Let’s do something fun this weekend, just the two of us, and get our spark back.',
        'Fine, I’ll sit here and stare at the door until you walk in with something.',
      ],
    ],
  },
} satisfies Scenario;
