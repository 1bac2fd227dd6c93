import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'I said six. You’re on time. All right.',
      'I’d like to keep it short today.',
      'Sit there, please. On the other side.',
    ],
    softening: [
      'I don’t have a speech. I had several, in the shower.',
      'I nearly called this off at five.',
      'I’m going to look out the window some. I can listen better that way.',
      'You didn’t bring flowers. I was afraid you’d bring flowers.',
    ],
    open: [
      'I want to talk. I don’t know what I want from it. Can you stand that?',
      'Eight days. I’ve walked past you in the hall like a lodger. I’m tired of it.',
      'I’m not calm. I’m only quiet. But I’d rather be in here with you than alone with it.',
      'Start anywhere. Only please not with how hard this week was for you.',
    ],
  },
  'their-hurt': {
    closed: [
      'It hurts. I don’t think you need it in detail.',
      'I read what I read.',
      'There’s not much of it I want to say out loud in here.',
    ],
    softening: [
      'I keep doing sums. If it was a Tuesday, then we’d had dinner at Lou’s. Like that, all day.',
      'I used to be somebody who never looked at anybody’s phone. I liked that about me.',
      'It isn’t jealousy. It’s closer to finding out that a step is missing, in the dark.',
      'I was happy in February. I’d like to know what I was happy with.',
    ],
    open: [
      'I asked you, and I watched your face, and I believed it. Now I don’t know how to read a face.',
      'You had a whole room in you with the light on, and I was out in the hall being patient.',
      'I felt old. I’d never felt old with you before.',
      'I can cry in front of you, it turns out. I wasn’t sure I still could.',
    ],
  },
  'your-part': {
    closed: [
      'All right. I’ve got that.',
      'I didn’t ask for it to be dressed up, and it isn’t. Fine.',
      'It was you. Yes. We can agree on that much.',
    ],
    softening: [
      'No “we were distant.” I’d been braced for “we were distant.”',
      'It’s worse and better, hearing it flat like that.',
      'You chose it each night. I’ve needed one of us to know that.',
      'I’ve spent a week looking for my share in this. It’s a relief to stop for a minute.',
    ],
    open: [
      'If we had troubles, I was right there, in the next room. You picked somewhere else to take them. That’s yours.',
      'The writing, and the wiping it off, and the “nobody.” Those are three things. It matters to me that they’re three.',
      'I don’t need you to grovel. I need it to stay this plain next week, when I ask again.',
      'There it is. I can put my weight on that, a bit. Not all of it.',
    ],
  },
  'being-heard': {
    closed: [
      'That’s part of it.',
      'You’ve got some of it. I don’t think you can have the rest.',
      'Close. Leave it there for now.',
    ],
    softening: [
      'I wondered if you’d go near the part where I doubted my own head.',
      'You went slower than I thought you would. That helped.',
      'It’s odd to be understood by the same person. I don’t quite know where to put it.',
      'Nearly. It’s less about the other one than you think. It’s about me asking.',
    ],
    open: [
      'Yes. I wasn’t crazy. I need that said in this kitchen about once a day for a while.',
      'You didn’t look away. I was watching for it.',
      'That’s how it’s been. I don’t feel good, but I feel less alone with it.',
      'You’ve got it, I think. It doesn’t fix it. I’d still rather you had it.',
    ],
  },
  reassurance: {
    closed: [
      'I can’t take that in today.',
      'You may well mean it. I’ve no way to tell.',
      'Put it on the shelf. I’ll see if it’s there later.',
    ],
    softening: [
      'Don’t tell me I’m the only one. Tell me something smaller that I can check.',
      'I’d like to lean on that. I’ve leaned before, is all.',
      'You made my coffee every day this week and didn’t say a word about it. I drank it.',
      'I want what we had, and I don’t know what we had. You see the trouble.',
    ],
    open: [
      'I haven’t stopped loving you. It would be so much tidier.',
      'I believe that you’d hate to lose me. I’m working out if I’d hate it as much.',
      'Your hand can stay there. That’s all I can do, the hand.',
      'Say it again in a month. If it’s still true then, it’ll be worth more.',
    ],
  },
  pattern: {
    closed: [
      'I won’t look for a pattern today. Somebody lied, that’s the pattern.',
      'Since then we’re very polite. I’ve noticed.',
      'I ask, you go white. That’s how it goes this week.',
    ],
    softening: [
      'When you hang your head I end up comforting you. I don’t want that job.',
      'I test you all day with little things. Where’s the milk from. It’s awful, for both of us.',
      'You tiptoe. I’d almost prefer you slammed a door.',
      'At night I come to ask one thing and it turns into two hours and nobody sleeps.',
    ],
    open: [
      'Since that day, I circle and you freeze, and then I circle faster. We could do that till we’re eighty.',
      'How we’d gotten quiet before January, I’ll talk about that some day. It’s a different talk, and it’s no excuse.',
      'I swallow things to keep a nice evening. I’ve always done it. I don’t plan to any more.',
      'You hide when you’re ashamed. I’m saying that gently. It’s the hiding I couldn’t live with.',
    ],
  },
  'what-now': {
    closed: [
      'Nothing, for now. The small room stays.',
      'We’ll see at the end of the month.',
      'I’m not promising anything past Sunday.',
    ],
    softening: [
      'A time for it. Half an hour, after supper, and then the dishes, like people.',
      'If that name comes up on anything, you tell me the same day. Before I’d ever ask.',
      'I’d like us to see someone. You make the call. I’ve made enough of the effort here.',
      'Don’t do big things. Please. Do one dull thing every day.',
    ],
    open: [
      'It isn’t mended, and I don’t want us to say that it is. But I could sit here again on Thursday.',
      'When I ask, answer. If you don’t know, say that. I can live on that for a while.',
      'Take the tablet out of the kitchen. I’d like to bake again without looking at it.',
      'I don’t know if I’m staying. I know I’m having supper here. That’s as far as the road’s lit.',
    ],
  },
} satisfies Scenario['own'];
