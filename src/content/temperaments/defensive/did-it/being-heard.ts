import type { MomentLines } from '../../../schema-rehearsal';

export const beingHeard = {
  met: {
    closed: [
      'I’m taking it in. I don’t look it, I know.',
      'Then I’ve understood it this way: {act}, and it hurt. I’d have put it milder.',
      'I got that. Most of it. I didn’t want to interrupt with my side.',
      'You don’t need to say it twice. I’m slow to agree, not deaf.',
      'What sticks with me is {sight}. With you it’ll be something else, all right.',
      'I follow. I don’t like where it goes, but I follow.',
      '[repeats the last few words under their breath] Yes.',
    ],
    softening: [
      'Let me say it back before I spoil it. {act}, and you were on your own with it.',
      'I’d have sworn I understood. I’d understood my own explanation.',
      'That was one I hadn’t heard. I’ve heard the rest and answered it, but not that one.',
      'Say it once more, and stop me if I begin with “I only”.',
      'You aren’t after a confession, you want me to get it. I was guarding the wrong door.',
      'It’s about {that}, but it’s more about being left to deal with it. Am I close?',
      'It goes in easier when you don’t check my face for guilt.',
      'I have a question, a real one. What haven’t I asked you yet about {that}?',
    ],
    open: [
      'You were hurt, and then I argued with you about it. That’s two things I did.',
      'What you’ve been telling me is simple. I made it hard, so I’d have something to solve.',
      'Tell me what I’ve missed. I won’t say that’s not fair.',
      'I was so set on what I’d meant that I never once asked what came through.',
      'I see it from your chair now. {act}. From here it’s not the same thing at all.',
      'I kept saying it was because {reason}. You were telling me something else entirely.',
      'You shouldn’t have had to say it this often. I heard it the first time, and I filed an appeal.',
      { close: 'I know that look. You’re checking if I mean it. I do, and I’ll say it again tomorrow.' },
    ],
  },
  asked: {
    closed: [
      'I’ve understood that {act} and that you minded. Isn’t that it?',
      'What I’ve got is {sight}, and that I should feel worse about it than I’ve shown.',
      'I could repeat every word about {that}. It’s the agreeing I’m having trouble with.',
      'You’d like me to say it your way. In my way it goes: I’d have wanted {wish}, and it came out wrong.',
    ],
    open: [
      'I’ll try. You’ve been on your own since {that}, and whenever you turned to me I had an answer.',
      'I think it was like this: {act}, and from then on you weren’t sure of me. Is that near it?',
      'I understand more of it than I’ve let on. {after}. That was me understanding it.',
      'More than I’m comfortable with. I only need to think of {sight}. You were in that, and I wasn’t helping.',
    ],
  },
  missed: [
    'I think I’ve got it. I always think that early.',
    'I’d like it cleared up. I’d settle for cleared away, that’s the trouble.',
    'I could let you think I understood. I’m not sure I did.',
    'There’s more about {that}, I think. I haven’t been asking for it.',
    'I agreed with that before I’d listened to it. You see the trouble.',
  ],
  struck: [
    'I have been listening. Mostly for what I’d answer.',
    'I can repeat it or I can defend myself. I’m trying to pick the first.',
    'I hear “you get everything wrong.” Give me one thing to get right.',
    'I want to tell you how it was for me, now of all times. I won’t.',
    'I was trying, and now I’m only trying to pass. That’s not the same.',
  ],
  thin: [
    'You’re explaining me to myself, and kindly. I was supposed to be understanding you.',
    'That wasn’t much to go by. I’d only be guessing, and I guess in my own favor.',
    'I can’t have got it, you’ve hardly said it. What’s the worst thing about {that}, for you?',
    'Don’t say you didn’t put it well. You did, and I ducked.',
  ],
} satisfies MomentLines;
