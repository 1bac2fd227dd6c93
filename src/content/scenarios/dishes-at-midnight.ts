import type { Scenario } from '../schema-rehearsal';
import { card } from './dishes-at-midnight/card';
import { own } from './dishes-at-midnight/own';
import { answers, facts } from './dishes-at-midnight/replies';

export const scenario = {
  ...card,
  told: [
    'You came home from a double shift at ten to midnight, and the sink was full to the faucet.',
    'You banged pans until Kit came down the stairs in one sock.',
    'You called Kit lazy. Kit called you a martyr and slept on the sofa.',
    'What you didn’t know: your little one had been sick since nine in the morning, and Kit had washed the bed sheets three times.',
  ],
  yours: 'You could try owning the pans and the one word, and asking about a day you weren’t there for.',
  imagine: [
    'You see the sofa, and the blanket with the dinosaurs, much too short for a grown person.',
    'Your back is against the counter and your feet are sore.',
    'You breathe out once. The first line is about last night, not about the sink.',
  ],
  place: 'The living room. Six in the morning, the child asleep upstairs.',
  slots: {
    that: 'the dishes',
    act: 'you banged the pans till I came down',
    sight: 'you at the sink with your coat still on',
    wish: 'to be asked how our day had been',
    after: 'I lay on the sofa with my feet over the end',
    usual: 'you come in tired, I’m tired already, and we fight over who’s more tired',
    ask: 'come upstairs first and ask me how it went',
    mine: 'I called you a martyr',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'You up too? I’m not sleeping, either. That word’s still going around in my head.',
    'angry-needs-hearing': 'Lazy. I’ve been lying here since midnight with lazy.',
    'gone-quiet': 'She’s asleep. Fever’s down.',
    defensive: 'Before you start, I washed three loads yesterday. The machine’s still warm.',
    'its-fine': 'Morning, sunshine! Two grumps in a kitchen, huh? Forget it. How was work?',
    'floods-and-leaves':
      'I’ve had two hours’ sleep. If we start again I’m going to cry, and then she’ll wake up.',
  },
  suggestions: {
    opening: [
      [
        'I banged those pans so you’d come down. I’m sorry I did it like that.',
        'Rough night, huh? We were both pretty wiped out.',
        'So you took the sofa. Making a point?',
      ],
      [
        'I called you lazy, and I didn’t even know about her fever. Can I sit?',
        'I think we should both apologize and get some sleep while we can.',
        'If you’d left me a note about her, none of this would have happened.',
      ],
    ],
    'their-hurt': [
      [
        'What was yesterday like? All of it. I’ve only seen the sink.',
        'I’m sure it’s been a long day with her, it’s no picnic being stuck inside with a sick kid, I know that.',
        'I cleaned up after people for sixteen hours, so I do know a little about tired.',
      ],
      [
        'Three loads, and the bucket, and nobody to take over. And then I came in with my coat on.',
        'Sorry, I had no idea she was sick.',
        'It can’t have been all day, though. Kids sleep when they’re sick.',
      ],
    ],
    'your-part': [
      [
        'Lazy was a rotten thing to say. I said it about a day I hadn’t seen.',
        'I said some things I shouldn’t have, but I was dead on my feet and it was midnight.',
        'I’ll say sorry for lazy when you say sorry for martyr. That seems fair to me.',
      ],
      [
        'The pans were mine. I could have put one down and come upstairs, and I wanted you to hear.',
        'We were both out of line, so let’s call it even.',
        'I only get like that because I walk into that kitchen every single time.',
      ],
    ],
    'being-heard': [
      [
        'You held it all up since nine, and I walked in and judged you by a sink. Is that it?',
        'So you were tired too, and I wasn’t very nice about it, and that’s pretty much what happened.',
        'You had it hard. I got that. Can I say how it was for me now?',
      ],
      [
        'You wanted a hug on the stairs and got a pan. Did I leave out anything?',
        'Okay, I understand, you had a bad day as well, and I should have thought of that before I opened my mouth, I suppose.',
        'I’ve said it was a bad word. You can’t make me feel worse than I do, if that’s what you’re after.',
      ],
    ],
    reassurance: [
      [
        'She was safe all day because of you. I don’t want to go to work thinking I said lazy to that.',
        'I love you, you know that, it was only the tiredness talking, it wasn’t me.',
        'You know what I’m like after a double. You can’t go taking every word of it personally, or we’d never get through a week.',
      ],
      [
        'You do more than I see. I’d like to see more of it.',
        'Come on, we’re a good team. We always get over these things.',
        'At least we’re not like your sister and that husband of hers.',
      ],
    ],
    pattern: [
      [
        'When I see the sink I think nobody’s thought of me. I know that’s not what a sink means.',
        'This happens whenever we’re both tired. I suppose it’s normal, everyone we know with small kids says the same thing.',
        'You clam up, I do the cleaning, and then I’m the martyr. It’s the same thing every month, and nobody says so.',
      ],
      [
        'I bang, you get sharp, somebody sleeps down here. I could stop at the door and say I’m beat.',
        'We should both really work on how we talk when we’re this wiped out.',
        'I don’t have a pattern. I have a job, and then I have a second job, and it starts at the front door.',
      ],
    ],
    'what-now': [
      [
        'After a double, I’ll come up to you before I look at the kitchen, shoes on and everything, every time.',
        'Let’s both try to be a bit nicer to each other from now on, all right?',
        'I’ll make a chart, then we’ll see in black and white who does what around here.',
      ],
      [
        'Go shower. I’ve got her till nine, and the sink.',
        'We should get somebody in to help, maybe, when there’s money.',
        'Text me next time. I can’t read minds from the other side of town.',
      ],
    ],
  },
} satisfies Scenario;
