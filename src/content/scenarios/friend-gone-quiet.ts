import type { Scenario } from '../schema-rehearsal';
import { card } from './friend-gone-quiet/card';
import { own } from './friend-gone-quiet/own';
import { answers, facts } from './friend-gone-quiet/replies';

export const scenario = {
  ...card,
  told: [
    'At your party in May you told fourteen people how Noor failed the pharmacy board exam, and how the calculator died halfway.',
    'Everyone laughed, and Noor laughed too, and left before the cake.',
    'Since then Noor answers whatever you write with a thumbs-up.',
    'Last week you scrolled back, saw where the thumbs began, and understood.',
  ],
  yours:
    'You could try naming that evening first, so Noor doesn’t have to, and leaving room for a short answer.',
  imagine: [
    'You see the two paper cups on the wall between you, with the lids still on.',
    'The stone is warm under your hands, and your feet reach the ground.',
    'You have one first line in mind. It has May in it, and no joke.',
  ],
  place: 'The low wall behind the pharmacy. Noor’s break, twenty minutes.',
  slots: {
    that: 'the party',
    act: 'you told them about my exam for a laugh',
    sight: 'everybody turning around to look at me with their forks up',
    wish: 'to be the one who decides who knows',
    after: 'I walked home with my good shoes in my hand',
    usual: 'you tell the story, I laugh along, and then I see you less',
    ask: 'tell the others it wasn’t yours to tell',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'I’m glad you wrote. I’ve been hurt since your party, and I didn’t know how to say so.',
    'angry-needs-hearing': 'You did my voice. In front of fourteen people. Let’s start with that, shall we?',
    'gone-quiet': 'Hi. Thanks for the coffee.',
    defensive: 'I did answer, you know. Every single time. You can look.',
    'its-fine': 'Hey, you! All good here, crazy busy! I love your jacket. Is it new?',
    'floods-and-leaves': 'I’ve only got a few minutes, and I don’t want to cry in my white coat.',
  },
  suggestions: {
    opening: [
      [
        'I told them about your exam, in May, with you standing there. I only understood it last week.',
        'I feel like we’ve kind of lost touch this summer, and I’ve really missed you.',
        'Did I do something? You’ve been so weird with me since about June, and everybody’s noticed.',
      ],
      [
        'That story was yours. I’d like to talk about it, if you want that.',
        'Sorry I’ve been such a bad friend lately, it’s been nonstop since spring.',
        'You know you can tell me if something’s wrong. I can’t guess it from a thumb.',
      ],
    ],
    'their-hurt': [
      [
        'What was it like to stand there while I did that?',
        'I suppose it was a bit embarrassing for you, having it come up in front of people you didn’t know.',
        'But you laughed. You were laughing harder than anyone, I’ve got it on video somewhere.',
      ],
      [
        'You’d cried when you told me that. And I used it to get a laugh.',
        'I’m so sorry if any of that came across the wrong way at the party, it really wasn’t meant like that.',
        'Half the people there have failed something. They loved you for it, if you ask me.',
      ],
    ],
    'your-part': [
      [
        'I did your voice. I saw your face for a second, and I kept going because they were laughing.',
        'It was thoughtless, I’d had a few, and I got carried away with everyone looking at me like that.',
        'If it was a secret, you never really said it was one.',
      ],
      [
        'You told three people. I told fourteen. It wasn’t mine.',
        'I’m a terrible person when I’m hosting, everybody knows I am.',
        'I’m always the one who has to keep the party going, you have no idea how tiring that is.',
      ],
    ],
    'being-heard': [
      [
        'It’s less that they know. It’s that they know it from me. Is that close?',
        'So it was the exam thing that upset you, I get that now, it’s a sore point for you.',
        'I think I get it. You’re more sensitive about these things than I am, and I forgot that.',
      ],
      [
        'You laughed so nobody would see, and then you carried it home alone. What am I missing?',
        'I understand completely. I’d hate that too, I guess.',
        'You’re still going on about the voice? I do everybody’s voice.',
      ],
    ],
    reassurance: [
      [
        'I’d like to be someone you can tell things to. I know I’m not, at the moment.',
        'You know I adore you, I’d never do anything to hurt you on purpose.',
        'You’d end a friendship over a calculator?',
      ],
      [
        'I missed you before I knew why. I’ve got nobody else to send the dogs to.',
        'We’re good, though, right? Tell me that we’re good.',
        'If I didn’t like you I wouldn’t tell stories about you, would I?',
      ],
    ],
    pattern: [
      [
        'I get nervous and grab for the funniest thing in the room. In May it was you.',
        'We’ve both been so bad at keeping in touch, I think it’s our age or something.',
        'You go silent for four months and leave me to work it out. That isn’t exactly easy on me.',
      ],
      [
        'You went quiet and I took it as you being busy. I could have asked in June.',
        'I guess we’re very different people that way, you and me.',
        'Maybe if you spoke up now and then, I’d know where the line is.',
      ],
    ],
    'what-now': [
      [
        'I’ll write to everyone who was there: it wasn’t mine to tell. Only if you want me to.',
        'I’ll be more careful about what I say from now on, at least when you’re around, I can promise you that much.',
        'Come to my thing on Saturday, same crowd, and we’ll show everybody there are no hard feelings.',
      ],
      [
        'Tell me who you’d want me to talk to, or that I should leave it alone. I’ll do that one.',
        'Let me treat you to dinner and we’ll catch up properly, soon, somewhere nice.',
        'Okay, so what is it I have to do? Put it in the paper, go door to door, wear a sign on my back?',
      ],
    ],
  },
} satisfies Scenario;
