import type { MomentLines } from '../../../schema-rehearsal';

export const reassurance = {
  met: {
    closed: [
      'That’s good to know. I won’t pretend I’ve believed it lately.',
      'You say that now. I’m not arguing, I’m only saying it’s now.',
      'I never said it was all bad. I want that on the table as well.',
      'Fine. I’d still have wanted {wish}.',
      'That’s kind. I don’t do well with kind, I start checking it.',
      'Good. Because since {that} it didn’t feel like it.',
      '[clears throat] All right. Good.',
    ],
    softening: [
      'I wanted to answer that with an example of the opposite. I can’t think of one.',
      'After {that} I’d more or less written us off. On paper. With bullet points.',
      'I’d never have asked for that. I’d have argued until you said it by accident.',
      'You mean it about me, and not about how I behave. That’s different.',
      'I thought {act} because I didn’t count. You see how I get there.',
      'There are things I’d have missed, too. I kept them out, they weakened my position.',
      'Careful, I might start to believe it.',
      'I’d put down {sight} as proof. Maybe it doesn’t prove what I said it did.',
    ],
    open: [
      'I needed that more than I needed to be right.',
      'It isn’t all mended. But I’m not looking for the exit, either.',
      'I’ll tell you what still holds: I’ve argued with you since {that}, and I don’t argue with people I’m done with.',
      'I was afraid you’d say I was too much work. That’s why I bring so much paperwork.',
      '{after}, and all the while I hoped you’d say something like that.',
      'Same here. I could list my reservations, and I’m choosing not to.',
      { close: 'I’d choose you again. I’d complain about the conditions, but I would.' },
      { close: 'You’re still my person. I never had a good argument against it.' },
    ],
  },
  asked: {
    closed: [
      'I don’t know. Ask me when I can think about {that} without making a speech.',
      'What do you want me to say? {act}. It takes more than a question.',
      'I haven’t gone anywhere. {after}, but I’m here. Draw your own conclusion.',
      'It’s hard to say, with {sight} still in front of me. Not impossible. Hard.',
    ],
    open: [
      'I cared enough to want {wish}. I haven’t quit caring, I’ve only gotten prickly.',
      'It’s dented. I think of {sight}, and then I see you here, and you’re not the same thing.',
      'Here’s a straight answer, my first today: I’ve been afraid it was over, ever since {that}.',
      'I’ve got doubts, all of them numbered. {after}, and even then I didn’t want to lose this.',
    ],
  },
  missed: [
    'That’s nice, and it lands next to the thing. {act}.',
    'So we’re fine because you say we’re fine. I’d have liked a vote.',
    'You’re cheering me up. I wasn’t sad for no reason. I still see {sight}.',
    'Don’t hurry me into feeling good about it. I’ll get there or I won’t.',
    'I know the good times. I was there. They don’t say anything about {that}.',
  ],
  struck: [
    'If that’s how you think of me, what are we doing here?',
    'Well, that settles what holds and what doesn’t.',
    'I’ve stood by a good deal, if we’re going to count. I didn’t want to count.',
    'You’d throw that at me, and I’m the one who’s been hurt? Think about it.',
    'I could say something now that I’d have to take back. So I’m not saying it.',
  ],
  thin: [
    'That could be said to anybody. I was hoping for something with me in it.',
    'You sound like you want me to do the comforting. I’m not up to it.',
    'I don’t know what to lean on there. Give me one thing that still stands after {that}.',
    { short: 'Half a sentence, and I’m expected to build a house on it.' },
  ],
} satisfies MomentLines;
