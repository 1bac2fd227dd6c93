import type { Scenario } from '../schema-rehearsal';
import { card } from './telling-a-friend/card';
import { answers } from './telling-a-friend/answers';
import { doubts } from './telling-a-friend/doubts';
import { facts } from './telling-a-friend/facts';
import { harm } from './telling-a-friend/harm';
import { own } from './telling-a-friend/own';
import { wishes } from './telling-a-friend/wishes';

export const scenario = {
  ...card,
  told: [
    'Someone close to you hurt you, and you have told nobody.',
    'Last week, at the bus stop, your old friend Mara asked how you were, and you said “tired” and looked at the ground.',
    'Now it is Sunday, a little after eight, and Mara has made tea and sits down beside you on her back step.',
    'You do not have to tell all of it, or say who it was.',
    'Nothing has to be repaired here, and Mara is not the one who did it.',
  ],
  yours:
    'You could try telling one small piece, your own or made up, and saying what you would like from Mara, even if it is nothing.',
  imagine: [
    'You see your hands around the cup, and the steam going up from it.',
    'Your feet are on the lower step, and the stone is still warm.',
    'Nobody else is home.',
    'You have one first line in mind. It can be “I want to tell you something.”',
  ],
  place: 'Mara’s back step. A Sunday evening, getting dark.',
  slots: {
    that: 'what happened',
    act: 'you told me',
    sight: 'your hands around the cup',
    wish: 'to be somebody you can tell',
    after: 'I haven’t stopped thinking about you',
    usual: 'you look after everybody and nobody asks you',
    ask: 'say what would help, even if it’s nothing',
  },
  facts: [...harm, ...wishes, ...doubts, ...facts],
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'You came. I’ve had you on my mind since the bus stop, and I’m glad you’re here.',
    'angry-needs-hearing':
      'Sit, sit. I’ve been angry since the bus stop, and I don’t even know who at. Not you.',
    'gone-quiet': 'There’s tea. [moves over to make room]',
    defensive: 'You said tired, so I read up on iron, and sleep, and mattresses. But you tell me.',
    'its-fine': 'There you are! Cookie? I made too many, I always do. Sit before the moths get them.',
    'floods-and-leaves': 'Hi. I’m nervous, isn’t that silly? I so want to do this right. Sit by me.',
  },
  suggestions: {
    opening: [
      [
        'I want to tell you something, and I don’t want you to do anything.',
        'It’s been kind of a weird few weeks, I guess, with one thing and another. How’s the bus?',
        'Never mind, it’s nothing. I’m only tired.',
      ],
      [
        'Something happened with someone close to me. I haven’t told anybody.',
        'I don’t really know if it’s worth saying.',
        'You’ve got enough going on, with work and your brother, so let’s talk about that instead. Tell me everything.',
      ],
    ],
    'their-hurt': [
      [
        'I was scared. I still listen for the car.',
        'It wasn’t great. I’ve had worse weeks, though, and it’s sort of calmed down now, so.',
        'Other people have it so much worse. I feel silly even bringing it up, honestly. Forget I said it.',
      ],
      [
        'It hurt more than I let on. Afterward I sat in the bathroom with the water running, so nobody would hear me.',
        'I guess I was upset. Anyone would’ve been a bit upset.',
        'It wasn’t that bad, really.',
      ],
    ],
    'your-part': [
      [
        'I keep looking for what I did. I don’t think it was mine.',
        'I mean, I’m not exactly easy to be around either, so I suppose it takes two.',
        'It was all my fault. I pushed until it happened. I always do that.',
      ],
      [
        'I went quiet that night to keep things calm, and I’m not going to feel guilty for it.',
        'Maybe there was a better way to handle it. I don’t know.',
        'I knew it had been a bad week at work, and I had to go and bring up money.',
      ],
    ],
    'being-heard': [
      [
        'Could you tell me what you understood? I’d like to know it got there.',
        'Does that make any sense? I’m probably not telling it right, I’ve left half of it out.',
        'You wouldn’t get it. Nobody would.',
      ],
      [
        'Please don’t be angry for me yet. Sit here, that helps.',
        'Sorry, I’m rambling.',
        'You’re looking at me like I’m a stray dog. I knew it was a mistake to say a word to you about this.',
      ],
    ],
    reassurance: [
      [
        'It helps that you didn’t jump up. I feel a bit less alone.',
        'You’re so nice, thanks. I’m sure you’ve got a million things you’d rather be doing on a Sunday.',
        'You’re only saying that because you’re my friend.',
      ],
      [
        'Do you believe me? I need to hear it once, out loud.',
        'I hope this doesn’t make things weird with us.',
        'I’ll be fine, I’m always fine, you know me. Let’s get you some more tea and talk about your roses.',
      ],
    ],
    pattern: [
      [
        'I’ve gotten through by keeping busy. When I stop, I feel how sad I am.',
        'I’ve been managing. You know how it is, you get up and you do the next thing.',
        'There’s nothing to get through.',
      ],
      [
        'You’re the first person I’ve told. I used to walk around the block until the light was off.',
        'I don’t like to bother people with stuff.',
        'I don’t need anybody knowing my business. I’ve always handled things by myself, and it’s worked so far.',
      ],
    ],
    'what-now': [
      [
        'Nothing, please. I only wanted one person to know.',
        'I don’t know, whatever you think is best. You’re better at these things than I am.',
        'You wouldn’t know what to do anyway.',
      ],
      [
        'Could I sleep on your couch on Thursday, and not explain why?',
        'Maybe I’ll call you sometime this week, if it isn’t a bad time for you.',
        'It’s sorted. I’ll try harder not to set anyone off, and it’ll blow over like it did in the spring.',
      ],
      [
        'I’ve got the number of a helpline in my shoe. Would you sit next to me while I call, and not say anything?',
        'I guess I could look into something at some point.',
        'Fix it for me. Tell me what to do.',
      ],
    ],
  },
} satisfies Scenario;
