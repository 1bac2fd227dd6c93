import type { Scenario } from '../../schema-rehearsal';

/** What one could say, in threes. */
export const suggestions = {
  opening: [
    [
      'Last week, at the end, you looked at the clock while I was talking. I’d like to talk about that first.',
      'So, I’ve had a pretty good week, actually. Work’s calmed down a bit.',
      'I’ll keep it short today. I know you’re on the clock.',
    ],
    [
      'I nearly didn’t come back. I’m here to find out if I can say why.',
      'I don’t really have a topic today. You pick one, I don’t mind where we start, whatever you think is useful.',
      'Do you even remember what I told you, or do you have to look it up first?',
    ],
  ],
  'their-hurt': [
    [
      'I’d never said it to anyone, and your eyes went to the shelf. I felt like I’d taken up too much of you.',
      'I was a little thrown, but that’s probably my own stuff, I’m like that with everyone.',
      'It was humiliating. I pay for this.',
    ],
    [
      'I drove home and thought: so that’s how much it weighs. Eight minutes.',
      'It’s silly, it was only a glance, and you see people all day long, so of course you’ve got to watch the time.',
      'You did what my mother did. Congratulations.',
    ],
  ],
  'your-part': [
    [
      'I know the hour has to end. You looked away in the middle of my sentence, and that was your doing.',
      'I started too late, I always do, so I can’t very well blame you for the time running out.',
      'You weren’t listening. I don’t believe you ever were, you just do the face.',
    ],
    [
      'You picked up your book while I was still crying.',
      'I’m sure there was a good reason for it, you must have had somebody waiting out there or some emergency.',
      'Somebody with your training, and you can’t sit still for two more minutes.',
    ],
  ],
  'being-heard': [
    [
      'Could you say it back to me in your words? I need to know it got there.',
      'I think you get it. You usually get it.',
      'And now you’ll ask me how that makes me feel, and write it down, and then it’ll be ten to five.',
    ],
    [
      'That’s close. It’s less that you looked. It’s that afterward you acted as if I’d been telling you about the weather.',
      'Yes, that’s it, thanks, we can move on now if you want to get to other things.',
      'You’re repeating my words. They teach you that, don’t they?',
    ],
  ],
  reassurance: [
    [
      'I want to be able to come here. I’m not sure yet, and I’d like not to pretend.',
      'You’re a great therapist, really, you’ve helped me so much, please don’t think I’m complaining.',
      'I only came because I’d have had to pay for the hour.',
    ],
    [
      'It matters to me what you think of me. That’s why it stung.',
      'Don’t feel bad, it’s fine, it happens to everybody.',
      'I’ve found the names of two other people who do this. They’re cheaper, and one of them has no clock.',
    ],
  ],
  pattern: [
    [
      'I wait until the end to say the big thing, and then there’s no time, and I think nobody wanted it.',
      'That’s just me, I make a big deal of little things. My sister always says so, and she’s known me longest.',
      'You sit there and wait for me to get it wrong.',
    ],
    [
      'I say “it’s fine” at the door. You believe me every time, and I’d like you to stop.',
      'I guess we both got a little too comfortable, maybe, after a year and a half.',
      'This is what people do. I open my mouth and they check the time. You’re just the only one who sends a bill for it.',
    ],
  ],
  'what-now': [
    [
      'Could you tell me when there are fifteen minutes left? Then I can choose what I start.',
      'Let’s just go on as usual, and I’ll try to be quicker about getting to the point.',
      'Next time I’ll bring a stopwatch, so we both know where we are and nobody has to turn their head.',
    ],
    [
      'I don’t want to tell the lake again today. I want to know it’s safe with you first.',
      'I’ll tell you the rest sometime, whenever there’s a good moment, it’s really not that urgent.',
      'You’ve heard all you’re going to hear about that.',
    ],
    [
      'I’ll come next week. After that I’ll see, and I’ll tell you to your face, not by not showing up.',
      'I’ll let you know about next week, I’ve got a lot on, I might have to cancel.',
      'Let’s call it here. You’ve got somebody waiting, I’m sure.',
    ],
  ],
} satisfies Scenario['suggestions'];
