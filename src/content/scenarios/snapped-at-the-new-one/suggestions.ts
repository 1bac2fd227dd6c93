import type { Scenario } from '../../schema-rehearsal';

/** What one could say, in threes. */
export const suggestions = {
  opening: [
    [
      'On Tuesday I held up your label and said, “Is this your first day on Earth?” That was wrong of me.',
      'Hey, Bao. About the other night, I was pretty stressed, you know how it gets with the truck.',
      'You’ve gone awfully quiet on me. Everything okay at home?',
    ],
    [
      'Do you mind if I sit down? I’d like to say something about Tuesday.',
      'I hope there’s no hard feelings, right? We kid around a lot on this shift, you’ll get used to it.',
      'I can’t have somebody on my shift who doesn’t talk.',
    ],
  ],
  'their-hurt': [
    [
      'You peeled that label off with six people laughing. What was that like?',
      'I get that it might have been a little embarrassing for you, being new and everything, and I do feel for you there.',
      'They laugh at everybody here. You should hear what they said to me when I started.',
    ],
    [
      'You’d been asking good questions, and then you stopped. I think I did that.',
      'I’m sorry if you took it the wrong way.',
      'It was one line, Bao, at two in the morning, with a truck running and a driver yelling at me.',
    ],
  ],
  'your-part': [
    [
      'The joke was mine, and I went for the laugh. I could have walked over to you.',
      'I probably came on too strong, but the truck had been waiting for forty minutes.',
      'I wouldn’t have said it if the label had been right. That’s all I’m saying.',
    ],
    [
      'I’m in charge here. When I laugh at someone, they can’t laugh back, and I knew that on Tuesday.',
      'We all make mistakes, you with the label and me with my mouth.',
      'You’ve got to grow a thicker skin if you want to make it on nights.',
    ],
  ],
  'being-heard': [
    [
      'So the mistake was one thing, and being made small in front of them was another. Is that it?',
      'Sure, I get it, nobody likes being corrected.',
      'All right, all right. Message received.',
    ],
    [
      'You didn’t want to ask because I’d shown you what you get for it. Did I leave anything out?',
      'Yeah, that must’ve been kind of rough.',
      'I’ve heard you out. Now I need you to hear what it’s like to run a dock with three people short.',
    ],
  ],
  reassurance: [
    [
      'You learn fast and you care if it’s right. I want you on this shift.',
      'Don’t you worry, you’re doing fine, everybody likes you.',
      'If I didn’t think you could take it, I wouldn’t bother joking with you. Be glad I do, it means you’re in.',
    ],
    [
      'You can ask me the same thing ten times. I won’t make you pay for it.',
      'You’re part of the family now, and families tease, it’s how we show we like somebody, you’ll see that in time.',
      'Nobody’s firing you, okay?',
    ],
  ],
  pattern: [
    [
      'I get loud when we’re late, and it lands on whoever’s newest. It was Rosa before you.',
      'It’s that kind of place, nights are hard on everyone, and people get short with each other.',
      'You make a face like I’ve hit you, and then I’m the monster.',
    ],
    [
      'When I sigh, you stop asking, and then labels go wrong. That starts with me.',
      'I guess I could be more patient and you could speak up more. We’ll meet in the middle, you and me.',
      'You could’ve asked before you stuck it on.',
    ],
  ],
  'what-now': [
    [
      'I’ll say it at the start of the shift: that wasn’t okay, and it was me. If you’d rather I didn’t, I won’t.',
      'I’ll try to watch my tone, and you let me know if I slip up, how’s that?',
      'Let’s get back to it, then. And double-check your cities.',
    ],
    [
      'Next time something’s wrong I’ll come over and tell you alone.',
      'Come have a beer with us on Saturday, and we’ll laugh about it.',
      'From now on Rosa will check your pallets, so it can’t happen again.',
    ],
    [
      'Come in with the rest of us, if you feel like it. And if you’d rather have the car, that’s fine by me.',
      'My door’s always open, you know that.',
      'So I’ll see you in the break room tomorrow. It doesn’t look good, you out there in your car.',
    ],
  ],
} satisfies Scenario['suggestions'];
