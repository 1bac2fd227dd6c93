import type { MomentLines } from '../../../schema-rehearsal';

export const theirHurt = {
  met: {
    closed: [
      '[a hand over the mouth, for a second] Oh.',
      'I don’t know what to do with my hands. Keep going, if you want to.',
      'That’s a heavy thing to have had in you.',
      'Ow. I felt that one.',
      'I’m quiet because it went in. I’m still here.',
    ],
    softening: [
      'It makes me want to cry, that you were alone with that.',
      'No wonder you’ve been tired.',
      'And then you got up the next day and went on. I saw you, and I had no idea.',
      'I’m picturing it, and I’m so sorry.',
      'That would have hurt anybody. I want you to know I think so.',
      'You say it so calmly. I’m the one with the wet eyes.',
    ],
    open: [
      'I’m crying a little. You don’t have to do anything about it. I care what happens to you, that’s all.',
      'Nobody ought to be treated like that, and certainly not you.',
      'You were hurt by somebody you’d let in close. Of course it goes all the way down.',
      'I wish I’d been there. I’m here for the telling, anyway.',
      'What you felt makes sense to me, every bit of it.',
    ],
  },
  asked: {
    closed: [
      'I think it was as bad as you say. That’s as plain as I can put it.',
      'You want to know what I see? Somebody who got hurt. I don’t see anything else.',
      'I’m shaken, I’ll say that much. By what was done, I mean. Never by you.',
    ],
    open: [
      'You aren’t making too much of it. If anything, you tell it small.',
      'I believe it happened, and I believe it hurt the way you say.',
      'It makes me sad, and it makes me want to sit closer. That’s the truest answer I’ve got.',
    ],
  },
  missed: [
    'You don’t have to shrink it so it fits on my step.',
    'There’s one person I’m sitting with, and it matters to me how it was for you.',
    'If it still follows you around on a Sunday, then it counts, with me.',
    'Say as much of it as you like, or as little. I’m not weighing it.',
  ],
  struck: [
    'If you’re angry, I’d be, too. I’m nearly there myself.',
    'Say it as loud as you like, the neighbors are at the lake.',
    'I wish I’d noticed sooner. You can be mad at me for it, that’s all right.',
  ],
  thin: [
    'You can leave out any part of it.',
    'Let it come or let it stay. I’m with you either way.',
    'None of that sounds like your doing to me.',
    '[slides the blanket over] You look cold. Words can wait.',
  ],
} satisfies MomentLines;
