import type { Scenario } from '../../schema-rehearsal';

export const suggestions = {
  opening: [
    [
      'Dad, I said Saturday and I came on Tuesday, for twenty minutes. I want to talk about that.',
      'Sorry I haven’t been around much. It’s been crazy at work, you wouldn’t believe it.',
      'You sounded off on the phone, so I figured I’d better come before you got even grumpier.',
    ],
    [
      'My phone’s in the car. I’ve got the afternoon.',
      'You look great, Dad! They did a good job on you, didn’t they?',
      'I brought you the good oranges, so are we friends again?',
    ],
  ],
  'their-hurt': [
    [
      'What was that Saturday like for you, by the window?',
      'I know it must have been boring in there, with nobody to talk to but the nurses.',
      'You had the whole ward looking after you. I’d have only been in the way.',
    ],
    [
      'You were getting cut open, and you didn’t know who’d be there after. I wasn’t.',
      'I felt so guilty that whole week, Dad, I could hardly sleep.',
      'You told me it was a routine thing. Those were your words, “a routine thing, don’t fuss.”',
    ],
  ],
  'your-part': [
    [
      'I promised you Saturday, and on Saturday I picked work. I didn’t even call.',
      'I wanted to come, I really did. It’s just that it was quarter end and my boss was all over me.',
      'I’ve got two kids and a job, Dad. I can’t be everywhere.',
    ],
    [
      'I took a call in the hallway when I’d only been with you for ten minutes. I could have let it ring.',
      'It wasn’t my best week, I’ll admit that much.',
      'At least I came. There are people in there who don’t get anybody, and you had me and Aunt June.',
    ],
  ],
  'being-heard': [
    [
      'You got yourself shaved, and you waited till they took the tray. Is that how it was?',
      'I get it, you would’ve liked a bit more company while you were stuck in there.',
      'I heard you, Dad. You were lonely. What can I do about it now?',
    ],
    [
      'You weren’t mad I was late. You felt like something on my list. Did I miss anything?',
      'Sure, I understand. Hospitals are awful places.',
      'Okay, message received, I’m the worst child in the county and you’re the saint with the hip.',
    ],
  ],
  reassurance: [
    [
      'You’re not one of my calls. I love you, and I’d like to know how you are.',
      'You know I’d drop everything if it was something serious.',
      'I call you every week, don’t I? That’s more than most people do for their fathers.',
    ],
    [
      'You drove me to school on your own bus. I think of that more than you’d guess.',
      'You’re going to be around for another twenty years, so don’t talk like that.',
      'Come on, Dad. Since when do we get all mushy?',
    ],
  ],
  pattern: [
    [
      'You say you’re fine and I’m glad to believe it, because then I can go. I do that a lot.',
      'We’re neither of us big talkers, I guess that’s where I get it from.',
      'You never ask for anything, and then you’re hurt when nobody brings it. How’s anyone supposed to win with you?',
    ],
    [
      'When Mom was alive I let her be the one who sat with you. I never learned how.',
      'It’s just a busy time of life, everybody my age is in the same boat.',
      'You weren’t around much either when I was little, if we’re being fair about it.',
    ],
  ],
  'what-now': [
    [
      'I’ll come on Wednesdays at four for an hour. If I can’t, you hear it from me the day before.',
      'I’ll try to get up here more. Maybe when things calm down after the holidays.',
      'I could hire somebody to look in on you, then you’d have company and I wouldn’t have to worry.',
    ],
    [
      'When do they take the staples out? I’d like to drive you, and wait.',
      'Just tell me if you need something, okay? Anything at all, day or night.',
      'Fine, I’ll come on Saturday. But I can’t promise, so don’t go getting dressed up for it.',
    ],
  ],
} satisfies Scenario['suggestions'];
