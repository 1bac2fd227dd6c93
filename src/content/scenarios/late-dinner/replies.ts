import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: ['pasta', 'cook', 'lemon', 'sauce', 'stove'],
    closed: ['It was the lemon one. It’s in the trash now.', 'Pasta doesn’t wait. That’s all.'],
    open: [
      'I grated the lemon by hand, so it would smell of it when you opened the door.',
      'You’d asked for that one. In March. I’d written it down.',
      'I held the water back three times. The fourth time I put it all in and thought, they’re on the stairs.',
    ],
  },
  {
    words: ['plate', 'covered', 'fork'],
    closed: ['You saw the plate, then.', 'I covered it. It was getting cold.'],
    open: [
      'I covered it twice. So it would stay warm. I felt stupid covering it the second time.',
      'It was the blue plate, the one with the chip. The good ones were on the table.',
      'I left it out so you’d see it. I’m not proud of that, but I did.',
    ],
  },
  {
    words: ['phone', 'bag', 'buzz', 'silent', 'pocket'],
    closed: ['The phone was in the bag. You’ve said.', 'A bag has a zipper. It opens.'],
    open: [
      'I pictured the phone lighting up in there, in the dark, and nobody looking. I called four times.',
      'I can believe the bag. What I can’t get past is that you never once wondered.',
      'The first call I was cheerful. I hope you delete that one unheard.',
    ],
  },
  {
    words: ['message', 'a text', 'texted', 'one line', 'a line', 'send word'],
    closed: ['One message. Yes.', 'It takes ten seconds to write.'],
    open: [
      '“Running late, eat without me.” I’d have eaten. I’d have been a little sad and fine.',
      'I kept writing one to you and taking it back, because each one sounded like nagging.',
      'With one line from you I’d have called my sister and had a nice evening.',
    ],
  },
  {
    words: ['in bed', 'to bed', 'the light', 'light on', 'lamp', 'asleep', 'blanket'],
    closed: ['I was tired, so I went to bed.', 'The light was on because I was reading.'],
    open: [
      'I wasn’t asleep. I lay there with my back to the door and listened to you take your shoes off.',
      'The light was for you. Even mad, I didn’t want you walking into the dresser.',
      'I wanted you to come sit on the edge of it and say something. Anything.',
    ],
  },
  {
    words: ['seven', 'nine', 'hour', 'clock'],
    closed: [
      'Seven was what you said. I only repeated it.',
      'Ten past nine. I know, I was looking at the clock.',
    ],
    open: [
      'At seven I was humming. At eight I was angry. By nine I was scared, and I hated that most.',
      'From half past eight on I listened for sirens. Over a dinner. That’s how far it went.',
      'You don’t have to explain the hours to me. I had every one of them.',
    ],
  },
  {
    words: ['drinks', 'drank', 'colleague', 'from work', 'at work', 'the bar', 'office'],
    closed: ['I hope the drinks were nice.', 'People from work. Right.'],
    open: [
      'I like that you have people there. I’d have said go. I’d have said it and meant it.',
      'Somebody at that table had you for two hours, laughing probably, and I had the oven clock.',
      'Did it cross your mind, at the bar? Even once? I’d rather know.',
    ],
  },
  {
    words: ['anniversar', 'tuesday', 'tradition', 'candle'],
    closed: ['It’s not a real anniversary. Nobody has to remember it.', 'Our big Tuesday. Well.'],
    open: [
      'It’s a holiday we made up, so nobody else is going to keep it for us.',
      'I love that stupid day. No gifts, no families. I’d bought the tall candles.',
      'The candles burned down about a third. I looked at them this morning and had to laugh, almost.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['how long', 'wait'],
    closed: ['A while. You can count.', 'Till I was done waiting.'],
    open: [
      'Two hours and ten minutes. I sat for the first one. Then I couldn’t sit.',
      'I waited until nine, and then I was only pretending not to.',
      'Long enough to iron a shirt I didn’t need.',
    ],
  },
  {
    words: ['you call', 'you ring', 'you phone', 'reach me', 'call me'],
    closed: ['I did call. You’d see it if you looked.', 'You weren’t picking up, so I stopped.'],
    open: [
      'Four times. After the fourth I felt like somebody’s mother.',
      'I didn’t want to call the bar and have them yell your name across the room.',
      'I’d called once too often already. I wanted you to be the one who did.',
    ],
  },
  {
    words: ['hurt you', 'hurt most', 'hurt the most', 'worst', 'hardest', 'it hurt'],
    closed: ['I don’t know. All of it, a bit.', 'It was a dinner. Let’s not make it a list.'],
    open: [
      'The worst was quarter to nine, when I thought something had happened to you. And then it was drinks.',
      'That I’d looked forward to it all day and you hadn’t.',
      'Hearing you lift the plate, look, and put it back down. You didn’t come up for another ten minutes.',
    ],
  },
  {
    words: [
      'you need',
      'need from me',
      'need now',
      'would help',
      'can i help',
      'could i help',
      'help you',
      'make it better',
      'want from me',
      'want me to do',
      'can i do',
    ],
    closed: ['Nothing much. A message, next time.', 'I need to get to work by eight, mostly.'],
    open: [
      'One line, before eight, if you’re going to be late. And don’t leave me out of it when you’re having fun.',
      'I need to be able to light a candle without feeling like a fool.',
      'Next time the plan changes, tell me while it’s changing.',
    ],
  },
  {
    words: ['angry', 'furious', 'upset', 'mad at'],
    closed: ['I was. Now I’m mostly tired.', 'Not so you’d notice, I hope.'],
    open: [
      'Some. Under that I’m sad, and that’s slower to go.',
      'I was furious with the parmesan. You should see the grater.',
      'Yes, and I still made your coffee. Both are true this morning.',
    ],
  },
  {
    words: ['believe', 'trust'],
    closed: ['I believe you meant yes when you said it.', 'Ask me next Tuesday.'],
    open: [
      'I believe you’re sorry. About seven o’clock I’m not so sure yet.',
      'I trust you with the big things. It’s the small ones where I’ve started to hedge.',
      'When it’s happened three or four times the other way, I will. I’d like to.',
    ],
  },
  {
    words: [
      'did it feel',
      'did that feel',
      'do you feel',
      'did you feel',
      'are you feeling',
      'you felt',
      'was it like',
      'was that like',
      'like for you',
      'lonely',
    ],
    closed: ['Long. It was long.', 'Like waiting. You know what waiting is.'],
    open: [
      'Like being dressed for something that was called off, and nobody told me.',
      'Quiet, at first. Then every car was you.',
      'I felt small in my own kitchen, and silly for caring about noodles.',
    ],
  },
  {
    words: ['tonight', 'tomorrow', 'thursday', 'another evening', 'start over', 'cook for you'],
    closed: ['We’ll see. There’s leftover bread.', 'I’m not cooking tonight, if that’s the question.'],
    open: [
      'Not tonight. Thursday, maybe, and you cook. You can make the egg thing.',
      'I’d like to. Let me have the rest of the morning to be cross first.',
      'Yes. Only I don’t want to be the one standing at the window.',
    ],
  },
  {
    words: ['sleep', 'awake', 'pretend'],
    closed: ['I slept fine.', 'On and off.'],
    open: [
      'I was awake. You said my name and I kept my eyes shut. I’m a bit ashamed of that.',
      'I slept around two. You were snoring, and that made it worse and also better.',
      'Not really. I kept having the conversation, with you being very good in it.',
    ],
  },
] satisfies Scenario['answers'];
