import type { Scenario } from '../../schema-rehearsal';

/** What one could say, in threes. */
export const suggestions = {
  opening: [
    [
      'Mr. Okafor, on Monday you told the team I’m at the clinic. I’d asked you not to.',
      'I’m sorry to bother you with this, I know how busy you are, and it’s not a big thing, really.',
      'I suppose you know what you did. Or does it take a letter from a lawyer?',
    ],
    [
      'This is hard for me to say to you, since you’re my boss. I’d like five minutes.',
      'I just wanted to check in about Monday, sort of, if it’s a good time.',
      'I hear we’re telling everyone’s private business in meetings now. Shall I start with yours?',
    ],
  ],
  'their-hurt': [
    [
      'Nine people looked at me, and I hadn’t told one of them. I couldn’t feel my hands.',
      'It was a little awkward, I won’t lie, but everyone’s been very sweet about it, so there’s that.',
      'You’ve got no idea, have you? You’ve never been sick a day in your life.',
    ],
    [
      'This was the one place where I wasn’t ill. On Monday I lost that.',
      'I know you meant it kindly, and maybe I’m touchy right now, with everything.',
      'I’ve had more tact from the parking attendant over there than from anyone in this office.',
    ],
  ],
  'your-part': [
    [
      'I told you with the door closed, and you said “of course.” Then you said it to nine people.',
      'I could’ve been clearer that I meant nobody at all, so perhaps that’s how it happened.',
      'You used me to shut up the Friday people. That’s all I am to you, a line in the schedule with a cough.',
    ],
    [
      'It wasn’t yours to tell. Not even without my name, and not even to be kind.',
      'It’s easy to let something slip when you’ve got so much on your plate.',
      'A man in your position ought to know the law.',
    ],
  ],
  'being-heard': [
    [
      'I’d like to hear from you what you think I asked for in March, and what happened to it on Monday.',
      'I hope that came across all right and I wasn’t out of line in how I put it to you.',
      'You’re looking at your screen. That about sums it up.',
    ],
    [
      'Not quite. The kindness came afterward. What hurts is that I didn’t get to choose.',
      'Yes, more or less. I won’t take up your whole morning.',
      'I’ll put it in simple words, shall I? You. Talk. Too much. Everyone on this floor knows it but you.',
    ],
  ],
  reassurance: [
    [
      'I like working here, and I want to go on. That’s why I came to you with it before I went to anyone else.',
      'Please don’t worry about it, sir, no harm done, I’m sure it’ll blow over in a week.',
      'I’ll do my job. Don’t expect me to look you in the eye.',
    ],
    [
      'You gave me the Fridays without a question. I haven’t forgotten that, and Monday still hurt.',
      'You’re a wonderful boss, really, I’m lucky, some people have it far worse.',
      'I used to say you were one of the decent ones. I’ve stopped telling people that.',
    ],
  ],
  pattern: [
    [
      'I tend to say “that’s fine” to you when it isn’t. I’m trying not to, today.',
      'It’s the culture here, everyone knows everything about everyone, there’s nothing you can do.',
      'This is what you always do. Ask Denise about her divorce and who heard it first.',
    ],
    [
      'You like to speak for us all. This time it was about my body, and I’d like to speak for that myself.',
      'I guess we’re all under a lot of pressure with the Friday shifts, you most of all.',
      'You play the father of the family, and we’re supposed to be grateful.',
    ],
  ],
  'what-now': [
    [
      'Please say nothing more about my health to anyone. If somebody asks, “They’re off on Fridays” will do.',
      'If you could maybe keep it a bit more low-key in the future, that’d be lovely.',
      'You’ll stand up on Monday and tell all nine of them what you did, or I go upstairs with it by noon, your choice.',
    ],
    [
      'I’d like that agreed in writing, in two lines, by Friday.',
      'I’m sure you’ll know best how to handle it from here. I trust you to find the right way.',
      'From here on you get my doctor’s notes and not one word besides.',
    ],
    [
      'Thank you for saying that. I’m not over it yet, and I’d like to leave it there today.',
      'Oh, it’s all forgotten already, let’s get back to work and say no more about it, really.',
      'Your being sorry doesn’t put it back in the box, does it?',
    ],
  ],
} satisfies Scenario['suggestions'];
