import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: ['fifteen minutes', 'minutes left', 'when time is', 'how much time', 'before the end'],
    closed: ['Yes. I can do that.', 'I’ll say it out loud, from today.'],
    open: [
      'You’ll have it. Today as well, at twenty-five to.',
      'Yes. And then you choose what we do with them.',
      'You asked for so little there. It’s done.',
    ],
  },
  {
    words: ['clock', 'brass', 'shelf'],
    closed: ['The clock. Yes. I looked at it.', 'It’s right behind your chair. I did look past you.'],
    open: [
      'I’ve had that clock for nineteen years, and I never thought of what it looks like from your chair.',
      'It was a second, perhaps less. And you’d been waiting for exactly that second.',
      'Thirteen to five, it said. I couldn’t tell you why I needed to know just then.',
    ],
  },
  {
    words: ['leave it there', 'cut me off', 'ended', 'interrupt'],
    closed: ['I did say that. It’s what I say at the end.', 'We were out of time.'],
    open: [
      '“We’ll have to leave it there.” As though it were luggage.',
      'I could have said, “I want to hear all of it, and I can’t do it well in three minutes.” I’ve got that sentence now.',
      'You were halfway through a word. I’ve tried to remember which.',
    ],
  },
  {
    words: ['lake', 'summer', 'dock', 'secret', 'story'],
    closed: ['The lake, yes. I remember.', 'We don’t need to go into the lake itself.'],
    open: [
      'You got as far as the towel. I’ve got it all, as you told it, and it isn’t written down anywhere.',
      'It was the first time you’d said it out loud. I knew that. I want you to know that I knew.',
      'You needn’t tell it again to make me deserve it. That’s the wrong way around.',
    ],
  },
  {
    words: ['appointment', 'book', 'diary', 'calendar', 'schedule'],
    closed: ['I was only going to confirm the next date.', 'The book, yes. It’s a habit.'],
    open: [
      'I hid in the book. You were in tears and I was looking for a pen.',
      'I wrote you down for Thursday, and my hand wasn’t quite steady. I’d noticed it too, you see.',
      'It’s very safe in there, in that book. It’s all lines.',
    ],
  },
  {
    words: ['eight minute', 'minutes', 'hour'],
    closed: ['Fifty minutes goes quickly.', 'There were eight minutes left. It wasn’t nothing.'],
    open: [
      'Eight minutes was enough to be kind in. I forgot that.',
      'You don’t have to earn the time by being quick. That’s what the hour is.',
      'I gave three of your minutes to the next person. They weren’t mine to give.',
    ],
  },
  {
    words: ['fine', 'the door', 'coat'],
    closed: ['You said it was fine. I let myself believe it.', 'You did get up quickly. So did I, in a way.'],
    open: [
      'I’ve known you for a year and a half. I know what your “fine” is worth.',
      'I took that “sure” like a coin and put it in my pocket. I was relieved. I’m not proud of it.',
      'At the door you thanked me. You thanked me, that day.',
    ],
  },
  {
    words: ['i pay', 'pay you', 'money', 'paid', 'the bill'],
    closed: ['That’s a fair thing to raise.', 'We can talk about the fee.'],
    open: [
      'You pay me to stay put when it gets hard. On that day you didn’t get what you paid for.',
      'It’s a strange thing, to pay and then wonder if anyone means it. I do mean it.',
      'I’ve taken last week off the bill. It isn’t meant to buy anything.',
    ],
  },
  {
    words: ['cry', 'tear', 'tissue'],
    closed: ['I could see you were moved.', 'I did push the tissues over.'],
    open: [
      'I slid the tissues across like a waiter. I thought about that later, in the kitchen.',
      'In all that time I’d never seen you cry. I was so struck by it that I got busy.',
      'You folded the tissue in four before you got up. It’s that I keep seeing.',
    ],
  },
  {
    words: ['quit', 'cancel', 'come back', 'coming back'],
    closed: [
      'You’re free to. I’d want to understand it, if you’d let me.',
      'I can see why you’d think of it.',
    ],
    open: [
      'If you’d stayed away I’d have understood it. I’d have written to you once, and then let you be.',
      'Don’t stay to spare me. If you stay, let it be because it’s some good to you.',
      'I’m glad it’s a thing we can say out loud. It was in the room the minute you sat down.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['understood', 'understand', 'your words', 'say it back'],
    closed: ['That the ending was abrupt for you.', 'I believe I have the sense of it.'],
    open: [
      'You held out the thing you’d never shown anyone, and I checked the time. Then I was cheerful. Tell me what I’ve missed.',
      'In my words: I went away when you most needed me to be there, and left you to be polite about it.',
      'You thought, “So she’s like the rest.” And you still came up those stairs. Is that near it?',
    ],
  },
  {
    words: ['why', 'reason'],
    closed: ['I was aware of the time, that’s all.', 'Somebody was waiting. But I don’t want to excuse it.'],
    open: [
      'I got frightened that there wasn’t time to do right by it. So I looked to see how much there was.',
      'It touched me, and I wasn’t ready, and I looked for something to hold. It was a clock.',
      'I could give you three reasons. None of them is as big as what you were saying.',
    ],
  },
  {
    words: ['bored', 'tired', 'listening', 'attention'],
    closed: ['I believed I was listening.', 'No, I wasn’t bored.'],
    open: [
      'I wasn’t bored for one second. I understand that it looked exactly like that.',
      'I was listening, and then for a moment I wasn’t, I was counting. You caught the moment.',
      'Tired, a little. You were my sixth that day. It’s true, and you ought never to have felt it.',
    ],
  },
  {
    words: ['notice', 'saw', 'see my', 'did you know'],
    closed: ['I had a sense that something shifted.', 'Not at once, perhaps.'],
    open: [
      'Yes. I saw your hand stop. I told myself you’d lost your thread.',
      'I knew it by the time you’d reached the street. I stood at the window like a fool.',
      'I noticed, and let it pass, because it was easier for me. There you have it.',
    ],
  },
  {
    words: ['remember', 'what i told', 'you forget', 'forgot'],
    closed: ['I remember it in broad strokes.', 'You’d begun to talk about a summer.'],
    open: [
      'All of it. The dock, the towel, the radio across the water. You’d got to “and then nobody.”',
      'I do. I haven’t forgotten any of it, and I haven’t told it to anyone.',
      'Every word, I think. I can say some of it back to you, or leave it alone. As you like.',
    ],
  },
  {
    words: ['think of me', 'think about', 'judge', 'disgust', 'too much'],
    closed: ['I don’t judge you. I hope you know that.', 'I think no less of you. I could say that better.'],
    open: [
      'I thought: what a brave thing to say, in a rented chair, to a woman with a notebook.',
      'I think you were a child. I’ve thought of that child all week, with a good deal of warmth.',
      'Nothing in it put me off you. I was sad, and I was honored, and I handled it clumsily.',
    ],
  },
  {
    words: ['happen again', 'promise', 'next time'],
    closed: ['I’ll do my best.', 'I’ll have to look at a clock now and then. Not like that.'],
    open: [
      'I expect I’ll miss something again. I can promise you that I’ll want to hear about it.',
      'Not like this. And if it does, you won’t have to wait a week in a car to tell me.',
      'The clock’s moving to where you can see it as well. That’s the bit I can promise outright.',
    ],
  },
  {
    words: ['sorry', 'regret', 'do you feel', 'did you feel'],
    closed: ['I regret that it felt that way.', 'I wish it had gone otherwise.'],
    open: [
      'I’m sorry. I looked away from you when you needed somebody to look.',
      'Ashamed, some. That’s mine to take to my own people, I won’t set it down in your lap.',
      'I am. I’d have liked to be the one who said so first.',
    ],
  },
  {
    words: [
      'someone else',
      'if i leave',
      'should i leave',
      'should i stay',
      'want me to stay',
      'stop coming',
      'quit',
    ],
    closed: ['That’s your decision, always.', 'We could talk about what stopping would mean.'],
    open: [
      'You’re free to go, and you’d go with my good wishes and two names I trust.',
      'I’d like you to stay. I’d like it to be your choice, not good manners.',
      'You don’t need to know that today. Come or don’t come, the hour’s held for you.',
    ],
  },
  {
    words: ['angry', 'upset', 'do you mind', 'mind that', 'complain'],
    closed: ['Not at all. It’s useful that you say it.', 'You’re allowed to be angry with me.'],
    open: [
      'I’m not. I’m a little red in the face, and very glad.',
      'I’d mind if you hadn’t told me. That would have been the end of us, I think, very politely.',
      'No. You can be angrier than that, if there’s more. The walls are thick.',
    ],
  },
  {
    words: ['fifteen', 'time left', 'warn', 'tell me when'],
    closed: ['I could try to do that.', 'I can give you a sign toward the end.'],
    open: [
      'Yes. Fifteen before, out loud, each week. I’ll write it on my hand if I must.',
      'Gladly. And you’re free to say, “Not today, I’ll save it.” That would be as good as telling it.',
      'I will. I’d like you to be able to choose what you open with me, and when.',
    ],
  },
] satisfies Scenario['answers'];
