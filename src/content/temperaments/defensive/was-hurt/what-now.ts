import type { MomentLines } from '../../../schema-rehearsal';

export const whatNow = {
  met: {
    closed: [
      'That would be something. I’d want to see it before I say more.',
      'Fine by me. I’d have suggested it myself, some time ago.',
      'It’s concrete, at least. I’ll give you that.',
      'And if it doesn’t happen, I won’t be the one who didn’t try.',
      'If it were up to me: {ask}. But yours is a beginning.',
      'I don’t promise anything about {that}. The rest I can go along with.',
      '[counts something off on their fingers, stops] Yes. Possible.',
    ],
    softening: [
      'I could do that. I nearly told you what’s wrong with it.',
      'What would help is simple, really: {ask}. I made it complicated.',
      'You’d do that even if I’m not nice about it? I might not be, the first time.',
      'One thing from me, then. I’ll say I’m hurt before I say who’s to blame.',
      'I’m still sore about {that}. I wasn’t going to say so, and then I did. It’s good, what you said.',
      'I keep looking for the loophole. I don’t think you put one in.',
      'We don’t have to write it down. I’d like to see if I can manage without writing it down.',
      'Tell me things early. I’m nicer before I’ve had time to prepare.',
    ],
    open: [
      'Yes. {ask}. And I’ll try to notice when you do.',
      'I’d like that. No conditions. Well, one, and I’m dropping it.',
      'If I start building a case, say so. I might grumble, but say so.',
      'I wanted {wish}. That’s gone by. This is the next best thing, and I’ll take it.',
      'Some of this won’t get sorted today. I can leave it unsorted, which is saying something, for me.',
      'Let me do something, too. I’ll tell you the small thing before it’s a long story.',
      { close: 'Let’s eat something. I can’t be fair on an empty stomach, and I’d like to be fair.' },
    ],
  },
  asked: {
    closed: [
      'I’ve been clear about that, I think. {ask}. It’s not a lot.',
      'It would have been enough {wish}. You can start from there.',
      'I’m not the one to fix it. But since you ask: {ask}.',
      'I don’t know. After {that} I’d be a fool to put down a date.',
    ],
    open: [
      'What I’d like, with no lecture attached: {ask}.',
      'Before you decide a thing like that again, think of {sight} for one second. That’s my answer.',
      'Ask me again tomorrow, too. Today it’s this: {ask}. And I’ll tell you when it helps.',
      'I’d like one week of not arguing about {that} in my head. You could help by asking how I am.',
    ],
  },
  missed: [
    'That’s a plan with a hole in it, and I fell in that hole once already.',
    'We’ll see, you mean. What I’ve seen so far is {sight}.',
    'I asked for something small, and we’re talking about something else.',
    'You make it sound as if it’ll sort itself out. {usual}. That’s how it sorts itself.',
    'I could list what I’ve already tried. I’d like one thing from you before I do.',
  ],
  struck: [
    'So the plan is that I change. I see.',
    'I get homework, because {act}? That’s upside down.',
    'If that’s an order, I’ve got a few for you.',
    'You want a deal with all the clauses on my side.',
    'I was about to say yes to something. Now I’m going to argue, and we’ll both be sorry.',
  ],
  thin: [
    'What does that look like on a Tuesday? I need something I could point to.',
    'You can’t fix all of it and you can’t fix none of it. Try this: {ask}.',
    'I won’t hold you to that, because I can’t tell what it is.',
    'Sorry is behind us, or in front of us. What I need is what happens the next time, after {that}.',
  ],
} satisfies MomentLines;
