import type { Scenario } from '../../schema-rehearsal';

/** What one could say, in threes. */
export const suggestions = {
  opening: [
    [
      'On Tuesday you called my numbers “my analysis.” I’d like to talk about that.',
      'Have you got a minute? It’s probably nothing, it’s only been sitting with me a little since the board thing, on and off.',
      'So. How does it feel, being the brains of the fourth floor?',
    ],
    [
      'I’m nervous saying this, and I’d still rather say it to you than about you.',
      'Great job on Tuesday, by the way. There was just one tiny thing.',
      'Everyone on this floor knows who did that work, so you can drop the act with me right now.',
    ],
  ],
  'their-hurt': [
    [
      'I sat there with my notebook and heard eleven people clap for three weeks of mine.',
      'I was a bit surprised, I guess. It’s not like I need the glory or anything, I’m really not that kind of person, you know me.',
      'I felt sick, watching you up there. I don’t know how you sleep.',
    ],
    [
      'It was the word “formatting.” I went home and didn’t tell anyone how it went.',
      'It’s not about me, really, it’s more about how we all share credit on this team, as a matter of principle.',
      'You made me look like your typist.',
    ],
  ],
  'your-part': [
    [
      'My name was on slide fourteen on Monday night. By Tuesday it was gone, and you’re the one who had the file.',
      'I’m sure you didn’t do it on purpose. Slides get changed, things fall off.',
      'You took it because you couldn’t have built it yourself in three years, never mind three weeks. Let’s be truthful for once in this building.',
    ],
    [
      'You said “my.” You could have said “our,” and you could have said my name.',
      'Maybe I could have spoken up in the room, so that’s partly on me too, I suppose.',
      'You’re a nice person until there’s a board in front of you, and then it’s everybody else under the bus.',
    ],
  ],
  'being-heard': [
    [
      'Before we fix it, could you tell me what you’ve understood so far?',
      'Does that make any kind of sense? I’m not explaining it well, forget the bit about the clapping.',
      'You’ve got your listening face on. You had it on all through March, too, while I did the work.',
    ],
    [
      'Nearly. The clapping isn’t the sore spot. It’s that you looked at me while you said it.',
      'Yes, sort of. Anyway. You get what I mean.',
      'No. Wrong again. I’ll say it slower.',
    ],
  ],
  reassurance: [
    [
      'I’d like to go on working with you. I’m not there yet, and I’m not gone either.',
      'Don’t worry about it, honestly, we’re good, it’s only work and nobody died.',
      'From now on I’ll be polite to you, and that’s the most you’ll get.',
    ],
    [
      'I told you about this room in March because I trusted you. I’d like to be able to again.',
      'I know you’d never mean any harm, you’re one of the good ones.',
      'You can stop looking so sorry. It isn’t me who’ll be thanked for it.',
    ],
  ],
  pattern: [
    [
      'I hand things over finished and say nothing about the evenings. You stand up with them. I’d like to stop doing my half.',
      'It’s this company, isn’t it? They only ever look at whoever’s holding the clicker.',
      'This is what you do. You did it to Marcus with the pricing, and you’ll do it to the next one.',
    ],
    [
      'It happened in the fall as well, with the survey. I let that one go.',
      'We’re just different types, I suppose, you’re out front and I’m more behind the scenes.',
      'You smile, I fold. It’s worked great for you so far.',
    ],
  ],
  'what-now': [
    [
      'I’d like you to write to the board by Monday that the analysis is mine. I’ll read it before it goes.',
      'If it comes up again, maybe you could mention that I helped a little more than it sounded?',
      'Fix it by tonight, or I’ll write to them myself and you can see how you like being the one in the back.',
    ],
    [
      'When they ask about it in June, I present it. You can sit beside me.',
      'Let’s just try to communicate better next time, the two of us.',
      'You’ll never see a file of mine again before it’s printed.',
    ],
    [
      'I can’t tell you it’s okay. I can tell you I’m glad we talked.',
      'Well, you said sorry, so I suppose that’s that, let’s leave it there and get back to our desks.',
      'Keep your apology. Put it on a slide, with a nice big font, and see if they clap for that one as well.',
    ],
  ],
} satisfies Scenario['suggestions'];
