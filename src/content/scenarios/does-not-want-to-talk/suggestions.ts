import type { Scenario } from '../../schema-rehearsal';

/** What one could say, in threes. */
export const suggestions = {
  opening: [
    [
      'Thank you for the two minutes. I sold our van without asking you. I came to say that to your face.',
      'Hi. Wow, it’s so good to see you. I’ve really missed you, you know, it’s been so strange.',
      'So this is how it is now? I get to stand on the mat, like a delivery?',
    ],
    [
      'You don’t have to answer any of this. I’ll say it, and then I’ll go.',
      'Could I maybe come in, just for a second?',
      'You can’t just not talk about it, Imani. Grown-ups talk.',
    ],
  ],
  'their-hurt': [
    [
      'It was your van as much as mine. You found out after she was gone, and I think that’s what you can’t talk about.',
      'I know you’re upset, and I’m upset too, so we’re kind of in the same boat here.',
      'It was a rusty van with no second gear. You said so yourself every single week.',
    ],
    [
      'I heard you got up at four that Saturday. I’m sorry I did that to you.',
      'I never thought you’d take it so hard, to be honest, or I’d have gone about it in some other way.',
      'You’ve had seven weeks to be hurt in. When’s it my turn?',
    ],
  ],
  'your-part': [
    [
      'I was scared of the insurance bill, and more scared you’d say no. So I didn’t ask.',
      'I made the call because one of us had to, and I’m sorry it came out the way it did.',
      'If you’d picked up more of the paperwork, I wouldn’t have been alone with it.',
    ],
    [
      'I did it on a Thursday and told you on a Friday. I could have called you any minute of that Thursday.',
      'We both did things. I sold, you emptied. I’d say that makes us about even, wouldn’t you?',
      'And the account? Who did that, the cat?',
    ],
  ],
  'being-heard': [
    [
      'If I’ve got any of it wrong, you can tell me, or leave it wrong for now.',
      'I think I understand where you’re coming from, I really do, I’ve talked it all through with my sister.',
      'You won’t say a word, and then I’m supposed to know what you feel, and if I guess wrong, I’m the villain.',
    ],
    [
      'You said no talking, and I’ve heard that. I won’t make you say it twice.',
      'I get that you need time, I only wish I knew how much.',
      'Silence is an answer too, you know. It’s a pretty nasty one.',
    ],
  ],
  reassurance: [
    [
      'Those six years were some of my best. That stays so, even if we’re done.',
      'I’m sure we’ll laugh about this one day, you and me, over a bowl of the red lentil.',
      'You won’t find another friend who’d come and stand here like this.',
    ],
    [
      'I’m not here about the money. Keep it.',
      'I’d do anything to get us back to how we were, just tell me what and I’ll do it, today if you like.',
      'I forgave you for the account weeks ago. I don’t see what’s so hard about it.',
    ],
  ],
  pattern: [
    [
      'I decide fast when I’m frightened, and tell you later. I did it with the second burner too.',
      'Neither of us was ever any good at business talk.',
      'You clam up, you always have. With your brother it was three years.',
    ],
    [
      'You went quiet in the winter, and I took it for tired. I didn’t ask because I was tired too.',
      'I suppose we’d been growing apart for some time.',
      'You keep a list in your head of everything I ever did, and I never get to see it until it’s full.',
    ],
  ],
  'what-now': [
    [
      'That’s my two minutes. If you ever want to, you know where I am. If not, I’ll leave you be.',
      'I’ll give you a call next week, then, and see how you’re feeling, and maybe again the week after?',
      'I’m not leaving this step until you’ve told me where we stand.',
    ],
    [
      'I wrote it down, one page. I’ll leave it under the rosemary, and you can burn it.',
      'Let’s just grab a coffee sometime, no pressure.',
      'Fine. Then I want my half of the account by Friday.',
    ],
    [
      'I won’t write again unless you do. I’ll nod if I see you at the market.',
      'Promise me you’ll at least think about it?',
      'You know what, forget it. I tried, and everyone’s going to hear from me that I was the one who tried.',
    ],
  ],
} satisfies Scenario['suggestions'];
