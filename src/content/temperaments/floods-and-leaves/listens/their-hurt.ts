import type { MomentLines } from '../../../schema-rehearsal';

export const theirHurt = {
  met: {
    closed: [
      'Stop a second. I want to take that in and not go under it.',
      '[breathes out, three times, a hand on the ribs] …Yes. I’m with you.',
      'That’s so… it’s so… I’m crying, don’t comfort me, it’s yours.',
      'My ears are ringing. It’s not too much. It’s me, I fill up quickly.',
      'Oh, you. Oh. And nobody there.',
    ],
    softening: [
      'It went through me like cold water, and I’m still here. Go on, if you’d like.',
      'I thought I’d have to get up. I don’t. It’s passing.',
      'Did it hurt the way I think it did? No, you tell me, don’t let me make it up.',
      'I don’t need to feel it for you. You’ve felt it enough. I’ll listen.',
      'There’s a word you used, and it’s gone straight in. It’s staying there.',
      'First I cried and then I understood. I do it in that order.',
    ],
    open: [
      'It hurt you. Three words, and I can stay in them.',
      'Now that I’m still, I can see it. You were so alone with that.',
      'I’m not shaking. I’m sad, with both feet down.',
      'You were hurt, and you’re here, and I’m looking right at you.',
      'Leave it out here as long as you like. I don’t need it to get better.',
    ],
  },
  asked: {
    closed: [
      'I can’t find the words in all this. I believe it hurt like that. I believe it.',
      'My chest says you’re telling the truth. The rest of me’s catching up, but it says so too.',
      'You’re not too sensitive. I’m an expert in too sensitive, and it isn’t you.',
    ],
    open: [
      'It was bad. You haven’t made it bigger. It’s the size you said.',
      'Plain as I can: that was wrong, and it hurt you, and both stay true.',
      'I stopped and breathed before I said it. Of course it hurts.',
    ],
  },
  missed: [
    'You saw me fill up, and you’ve tidied it away. Please don’t. I can do this.',
    'Little, you say. It didn’t land little.',
    'I know that move. I say “never mind” when I’m full to the top.',
    'No need to carry it smaller for me. I’ll ask for a minute, if I need one.',
  ],
  struck: [
    'There. It’s out in the air. I’m a bit dizzy. It’s all right.',
    'Your anger’s allowed near me. I’ll breathe, you shout.',
    'It’s hot, and I’m not leaving over it.',
  ],
  thin: [
    'It’s quiet out here. A soft sort of quiet, I think.',
    'That’s enough. It’s enough, I felt it.',
    'Don’t hunt for it. It’ll come, or it won’t come, and I’ll be here.',
    'It’s not on you, none of it, I could cry, it’s so much not on you.',
  ],
} satisfies MomentLines;
