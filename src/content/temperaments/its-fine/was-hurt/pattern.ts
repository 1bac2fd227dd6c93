import type { MomentLines } from '../../../schema-rehearsal';

export const pattern = {
  met: {
    closed: [
      'It’s a routine, isn’t it. We could sell tickets.',
      '{usual}. It’s kind of our thing.',
      'Everybody has something. Ours is quiet, at least.',
      'I wouldn’t call it a pattern. Twice is a coincidence. What’s eleven?',
      'You’ve thought about this. I’d have brought a notebook.',
      'I smooth things, you let me. It’s a system.',
      'We’re not so bad. You’d be surprised what people put up with.',
    ],
    softening: [
      '{usual}, and then I make a joke so nobody has to look at it.',
      'I say it’s nothing, you believe me, and then I hold it against you that you did.',
      'I think it started long before {that}. I was an easy baby, they tell me.',
      'You can tell how bad it is by how helpful I get.',
      'I’m nicest to you when I’m hurt. That can’t be simple to read.',
      'It’s not only you. I do it to the dentist.',
      'I hate that you can see it going around. Also it’s a relief.',
      'I used to tell that as a story about you. I’m in it, it turns out.',
      'With {that}, too, I was laughing before you’d even seen my face.',
    ],
    open: [
      'When I say “forget it,” I haven’t forgotten it. I’ve never once forgotten it.',
      'Under the joke I’m scared you’ll get tired of me.',
      '{usual}. I don’t want to be good at that anymore.',
      'I leave without leaving. I stay right here and get pleasant.',
      'Next time I’m this helpful, ask me what happened.',
      'We both keep the peace until there’s nothing in it.',
      'Part of the circle’s mine. {act}, though, that wasn’t the circle. That was you.',
      { close: 'I don’t want us to be the ones who are great in company and silent in the car.' },
    ],
  },
  asked: {
    closed: [
      'In one line: {usual}. Then somebody changes the subject, guess who.',
      'You’d have to film it. {after}, and the next thing you know I’m telling stories.',
      'It’s an old habit, like biting nails. {that} only made it show.',
      'I don’t study it. I bring snacks and hope.',
    ],
    open: [
      'The way I see it: {usual}. And I’m hoping, the whole time, that you’ll catch me at it.',
      'I learned it young. If I was cheerful, the room stayed calm. It’s hard to put down.',
      'What goes on in me is {sight}, over and over, and my mouth saying something nice.',
      'I get hurt, I get useful, you get comfortable. It was like that with {that}, too.',
    ],
  },
  missed: [
    'No worse than anybody. Somebody ought to knit that on a pillow.',
    'Could be. Could be the moon, too.',
    'That’s people for you. What was I going to ask you? Something.',
    'Ha, yes. And there I go, agreeing with you. You see how it works.',
    'Bad timing, right. {usual}, at a bad time, every time.',
    'No, no, leave it. It’s like a stone in a shoe, you get used to it.',
  ],
  struck: [
    'So it’s me. Okay. I’ve had worse titles.',
    'And here’s the part where I apologize. Sorry! See? Smooth.',
    'You’re not wrong. You’re a bit sharp, but you’re not wrong.',
    '[laughs] Well, we’re doing it right now, so that’s handy.',
    'Whatever it is I do, I’ll stop. Let’s have a nice rest of the day.',
    'Mm. You push, I grin. Somebody write that down.',
    'And {usual}, and I’ll bring the potato salad. I know, I know.',
  ],
  thin: [
    'It’s a sad little merry-go-round, isn’t it.',
    'Maybe so. [hums two notes]',
    'You’re being nice about it and I’m being nice about it. That’s how we got here.',
    'We’re very good at this bit, where nobody says anything.',
    'Should we leave it there? I’d usually leave it there.',
  ],
} satisfies MomentLines;
