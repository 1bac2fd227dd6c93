import type { Scenario } from '../../schema-rehearsal';

/** What one could say, in threes. */
export const suggestions = {
  opening: [
    [
      'Good evening, Mr. Lindqvist. I wrote you an ugly note in March, and I’ve never said a word about it.',
      'Nice color. So, I thought maybe we could clear the air sometime, if you’re up for that.',
      'Are you going to leave those bins there till one of us dies?',
    ],
    [
      'How’s the dog? I’ve never asked you that.',
      'I’m sorry if my note came across a bit strong. I was very tired that week, as you can imagine.',
      'Look, I’ll say good evening if you will. I don’t see why it always has to be me who goes first around here.',
    ],
  ],
  'their-hurt': [
    [
      'What was it like to come home and find that on your door?',
      'I can see you wouldn’t have loved it. I don’t suppose anybody likes to get a note like that, dog or no dog.',
      'It was a piece of paper. You could have thrown it out.',
    ],
    [
      'It had your name on it, in red, where anyone could read it. I think that shamed you.',
      'I didn’t mean it personally, I’d have written that to anyone on the street.',
      'You’ve had six months of quiet mornings to feel sorry for yourself in, and I’ve had six months of barking.',
    ],
  ],
  'your-part': [
    [
      'I could have rung your bell. I wrote in capitals because I didn’t dare to knock, and that isn’t your doing.',
      'I shouldn’t have used capitals, but I’d had three hours of sleep and I wasn’t myself.',
      'I wouldn’t have had to write anything if you’d kept an eye on your own animal.',
    ],
    [
      'I didn’t know a thing about your mornings, and I wrote as if I did.',
      'We’ve both been a little childish about it, haven’t we, me with my note and you with your bins?',
      'I’ll take back the note when you take back the bins.',
    ],
  ],
  'being-heard': [
    [
      'So the barking begins when you go out, and you can’t be in two places. Did I get that?',
      'Okay, I see, it’s tricky with an old dog. They’re like that, my aunt had one too.',
      'Fine, she’s old. I’m sorry, but that doesn’t help me at nine in the morning.',
    ],
    [
      'You’d have fixed it if I’d told you. And I told your door. Is there more?',
      'Right, you were offended. I do understand that.',
      'I’ve let you talk. May I have my turn now?',
    ],
  ],
  reassurance: [
    [
      'I like living next to you. I liked it when you used to hand me the plums.',
      'No hard feelings from my side, it’s all water under the bridge, really.',
      'I didn’t call the city about it. I could have, plenty of people would, and you might give me some credit for that.',
    ],
    [
      'I don’t want her gone, and I never did. She’s a good old dog.',
      'I’m sure we’ll be good neighbors again.',
      'Nobody’s asking you to put her down.',
    ],
  ],
  pattern: [
    [
      'I get tired, I get mean, and I put it on paper. You get hurt and move something heavy.',
      'People don’t talk to each other anymore on this street, that’s really the trouble, it’s not just us.',
      'You’ve got all day to push bins around. I’ve got a job.',
    ],
    [
      'Every week we don’t say good morning, it gets harder to be the one who starts.',
      'We’re stubborn, I guess, two peas in a pod.',
      'You started it with the dog, I answered with the note, and then you had to go and top it, so who’s the child?',
    ],
  ],
  'what-now': [
    [
      'Here’s my number. If she’s alone, write to me, and I’ll know it isn’t for nothing.',
      'Maybe you could try one of those collars, I’ve heard they don’t hurt them at all, and we’d both be happy.',
      'You keep her inside until three, and you’ll have no trouble from me.',
    ],
    [
      'I could take her for ten minutes when I get home at eight. She might sleep after that.',
      'Let’s both try to be a little more considerate from now on.',
      'So we’re agreed, the bins go back where they belong, and I’ll expect to see that on Tuesday.',
    ],
    [
      'I’ve got an hour before my shift. Is there a second brush?',
      'We’ll have to have coffee one of these days.',
      'Well, I’ve said my piece. What you do with it is up to you.',
    ],
  ],
} satisfies Scenario['suggestions'];
