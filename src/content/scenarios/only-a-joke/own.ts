import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'Okay. Say what you’ve got to say.',
      'I figured you’d come by. Mom said you might.',
      'It’s getting cold out here, but sure.',
    ],
    softening: [
      'I’m going to want to crack a joke about every four seconds. I’ll sit on it.',
      'Take your time. I mean that the normal way.',
      'You don’t usually come at me straight. I’m listening.',
      'I watched you from the window, Sunday. You sat in the car a good while.',
    ],
    open: [
      'I knew when your chair moved. I knew, and I did one more line.',
      'You drove forty minutes to tell me. So it’s that size. Okay.',
      'I don’t have a funny thing for this. That’s pretty rare, as you know.',
      'I’d rather hear it from you than keep guessing what your face meant.',
    ],
  },
  'their-hurt': {
    closed: [
      'I never asked if it bothered you.',
      'I didn’t see your face. I was facing the other way.',
      'Everybody gets ribbed in this family. You get it the most, I guess.',
    ],
    softening: [
      'I thought it was my best bit. I never thought about it being your actual mouth.',
      'So when I’m up there doing it, you’re sitting through it. The whole minute.',
      'You had to eat with those people. I’d never looked at it from your plate.',
      'I remember the blackboard. I was in the hall. I’d forgotten I was in the hall.',
    ],
    open: [
      'You order for yourself at the drive-through now. It took you years. And I made it a bit.',
      'You’ve got to get up and talk every day with that, and I charge admission.',
      'If a stranger did it to you I’d throw him out. And I’ve got a whole act of it.',
      'That’s lonely. Nine people laughing and every one of them’s yours.',
    ],
  },
  'your-part': {
    closed: [
      'I was kidding around. But all right, I did it.',
      'It got a laugh. I figured a laugh meant it was okay.',
      'It wasn’t nothing. I’m not saying it was nothing.',
    ],
    softening: [
      'I keep reaching for “it was a joke.” It’s like a railing.',
      'Nobody asked me to do it, Sunday. It had gone quiet, and I just went there.',
      'You’re right, I’d never do it at your work. So I must know something.',
      'I practiced that one. In the truck. That’s kind of awful, now I say it.',
    ],
    open: [
      'I used your voice to get a laugh, and then I told you your hurt was wrong. That’s two things, both mine.',
      'It’s not a joke if you’re the only one who can’t laugh. I did it anyway, for years.',
      'I saw you weren’t laughing. I saw it Easter, too. I decided not to have seen it.',
      'There’s no “but you used to laugh.” You were fourteen and outnumbered.',
    ],
  },
  'being-heard': {
    closed: [
      'Yeah. It hurt. Got it.',
      'You don’t like the bit. Message received.',
      'I’m hearing it, okay? I’m just not good with my face.',
    ],
    softening: [
      'So it’s not that you can’t take a joke. You’ve been taking that one for about fifteen years.',
      'Wait. The laughing along was you getting out of there?',
      'I thought you’d be mad it was a bad impression. Sorry. That was the railing again.',
      'What you’re saying is, I’m the one who was supposed to be safe. Something like that.',
    ],
    open: [
      'You work on it every day, and I undo it in a minute with my mouth full. That’s what I got.',
      'I do it, they laugh, and you’re not a person at that table, you’re a bit. Have I got that right?',
      'And then I texted you that it’s your fault. I wouldn’t have come out here either.',
      'Say the rest, if there’s a rest. I won’t jump in on the end of it.',
    ],
  },
  reassurance: {
    closed: [
      'You know I think you’re great. It’s implied.',
      'We’re family. It’s not like we get a refund.',
      'Don’t make me say nice stuff on a tailgate.',
    ],
    softening: [
      'You’re the smart one. I do the voices because I haven’t got the other thing.',
      'I like how you talk. I like that you only say a thing if it’s worth it.',
      'You don’t have to be okay with me tonight. I’ll still come jump your car in January.',
      'I missed you over the pie. It was just me and the aunts.',
    ],
    open: [
      'I’d rather have you at that table than any laugh I ever got there.',
      'When we were kids I used to wait for your words. I liked waiting. I don’t know when I quit.',
      'You’re the bravest person at Mom’s. You’re the only one who came and said something.',
      'I love you, you know. I’m saying it in my regular voice.',
    ],
  },
  pattern: {
    closed: [
      'It’s how our family talks. Always has been.',
      'I do bits. I do one of Grandpa, too.',
      'You go quiet and I go loud. I know who starts it.',
    ],
    softening: [
      'Dad did it to me, with my reading. I laughed, too. Huh.',
      'If there’s a silence I think it’s my job. And you’re always right there.',
      'You leave early, and I say “typical,” and nobody ever asks why. Including me.',
      'You laughed, so I took it as a ticket. I never checked it.',
    ],
    open: [
      'I get nervous, I go for a laugh, and you’re the cheapest one in the room. I’ll find another way to be nervous.',
      'It isn’t on you to laugh louder or speak up sooner. I can just not do it.',
      'Somebody says “do the pizza,” and I feel six feet tall. I’ve got to be able to stand there regular size.',
      'Every time you went home early, I lost you a little, and I called it you being moody.',
    ],
  },
  'what-now': {
    closed: ['Fine. I won’t do it.', 'I can’t speak for the cousins.', 'Okay, okay. The bit’s retired.'],
    softening: [
      'If I slip, tap your glass. I’ll shut up in the middle of a word.',
      'I could take down the video. There’s a video, from Easter. I’ll take it down.',
      'You want me to say something to them, or would that make it worse? You pick.',
      'It might go dead quiet on Sunday. I’m going to let it.',
    ],
    open: [
      'When they ask for it, I’ll say, “I don’t do that one anymore.” And I’ll pass the potatoes.',
      'I’ll write it to the family thread tonight: it wasn’t funny and I’m done with it. I’ll show you before I send it.',
      'Come Sunday, or skip Sunday. If you come, I’m sitting next to you and not across.',
      'Let me take back that text. “Lighten up.” I’m sorry I wrote it. You don’t have to.',
    ],
  },
} satisfies Scenario['own'];
