import type { MomentLines } from '../../../schema-rehearsal';

export const pattern = {
  met: {
    closed: [
      'All that time with nobody. It makes me want to howl.',
      'So you’ve been getting through on what, on coffee and manners?',
      'And I was around, and I didn’t see it. I’m angry at me, too. That’s mine to deal with.',
      '{usual}. That’s got me madder than I can say.',
      'Does anybody else know? I’d like you to have more than one grump.',
    ],
    softening: [
      'What helped, on the bad days? Even something silly.',
      'You found ways. I’d like to know them, I wouldn’t have found half.',
      'I was about to tell you what I’d have done. Never mind me. What did you do?',
      'Is there one more person you’d want to know? There doesn’t have to be.',
      'You got yourself through with no one cheering. I’m cheering late, but I’m cheering.',
      'Keeping quiet was a way to get through. I’m not arguing with what worked.',
    ],
    open: [
      'You kept yourself going. I’d tip my hat to that, if I had one on.',
      'It isn’t weak, what you did to keep the days quiet. You were getting through.',
      'Every way you found brought you as far as this step.',
      'Keep on with what helps. I’m only one more thing on that list.',
      'I’m the first to know, then. I’ll carry it carefully.',
    ],
  },
  asked: {
    closed: [
      'You kept going, and nobody lent a hand. It makes me mad, and it makes me proud.',
      'I believe you’ve done what you could with what you had. I’d argue with anyone who said less.',
      'The way I see it, you’ve been holding that up with both arms. Anybody’d be tired.',
    ],
    open: [
      'You did what let you get to the next day. That counts as doing well.',
      'I think you never stopped looking out for yourself. Quietly. I missed it.',
      'I couldn’t tell you what other people do. I can tell you I believe you, and that it’d have been hard for me, too.',
    ],
  },
  missed: [
    'Maybe somebody somewhere has it worse. They’re not on this step. You are.',
    'You make it sound like nothing. I’m not fooled, and I’m not pushing, either.',
    'Managing it doesn’t make it little.',
    'We needn’t count how often. Once was plenty for me to be angry about.',
  ],
  struck: [
    'I’d wondered if there was anger under all that coping. It’s welcome here.',
    'Yes, go on. You’ve been polite long enough for both of us.',
    'Shout if it helps. Nobody out here needs you quiet.',
  ],
  thin: [
    'You don’t have to give me the history. Today’s enough.',
    'Not knowing how you got through is still having gotten through.',
    'One day and then one more, I suppose. That’s a way.',
    'You weren’t slow to tell. You told when you could.',
  ],
} satisfies MomentLines;
