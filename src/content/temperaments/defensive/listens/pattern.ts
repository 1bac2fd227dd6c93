import type { MomentLines } from '../../../schema-rehearsal';

export const pattern = {
  met: {
    closed: [
      'There’s a name for getting by the way you did. I’ll keep it to myself.',
      'I had a whole talk ready about rest and vegetables. It’s canceled.',
      'Who else is in the picture? Who knows, I mean? I sound like a form.',
      'So, no one. I’d have drawn you up a list of people. You can tell me where to put it.',
      '{usual}. I’ve noticed that for years, and I gave you book tips.',
    ],
    softening: [
      'What got you through? I’m asking to know, not to improve on it.',
      'You had a method, even if it didn’t feel like one. It worked better than mine would have.',
      '“Tell someone,” I’d have said. And there was no one it was easy to tell. I see that.',
      'Is anyone else let in on it? There’s no right number.',
      'Here I am with ideas, and you’ve been managing all this while without a single one of mine.',
      'Keeping it to yourself made sense. I’d like that on the record.',
    ],
    open: [
      'You got through on your own. No notes from me.',
      'However you did it, you did it, and here you sit.',
      'What did you do at the end of a bad day? If you feel like telling.',
      'It’s clever, how you kept going. I don’t say that about much.',
      'That makes two who know. You, and one know-it-all.',
    ],
  },
  asked: {
    closed: [
      'You coped the way people do. Don’t let anyone grade it, least of all me.',
      'Going by what you’ve told me, you’ve had no help and done a lot. I believe that.',
      'I’d need a chart to say how you did it. I don’t need one to say it was hard.',
    ],
    open: [
      'There’s no wrong way to get through something you never asked for.',
      'You’ve been braver than I’d have guessed, and I guess high with you.',
      'I can only say what I see. You held out, and it wore you down, and neither’s a failing.',
    ],
  },
  missed: [
    'That you coped isn’t proof that it was light.',
    'You’re grading it. I’m supposed to be the one who grades. Let’s both not.',
    '“Could be worse” is true of everything. It’s no use to a person.',
    'Sure, you manage. I’m not asking whether you manage.',
  ],
  struck: [
    'Some of the lid’s come off. Good. I’d been pressing on it with all my sense.',
    'That’s a long time to be civil about it. Be uncivil.',
    'I’d be angrier. I’d be angry with a bibliography.',
  ],
  thin: [
    'No dates needed. I like dates, you don’t have to have them.',
    'You kept going without knowing how. Most people do. Some of us write handbooks on it.',
    'It wasn’t silly to keep quiet, if that’s what you’re thinking.',
    'I’ve got nothing to ask you. That’s new, isn’t it?',
  ],
} satisfies MomentLines;
