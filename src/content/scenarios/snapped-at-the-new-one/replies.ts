import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: ['earth', 'planet', 'a joke', 'that joke', 'my joke'],
    closed: ['It was a joke. I know what a joke is.', 'First day on Earth. Yes. I heard it.'],
    open: [
      'I looked it up, if there’s another meaning. There isn’t.',
      'You know, I’ve had a lot of first days. New country, new language, new dock. That’s why it stuck.',
      'It’s even funny. If it’s about somebody else, I’d laugh.',
    ],
  },
  {
    words: ['question', 'stopped asking', 'not asked', 'so quiet', 'been quiet'],
    closed: ['I’ve got no questions now. I know the work.', 'I ask Rosa, if there’s something.'],
    open: [
      'I had a question that night. It was about the labels. I was just coming to you with it.',
      'I counted once. On the first day I asked you fourteen things. You answered all of them.',
      'I don’t ask, so I do everything twice to be sure. That’s why I’m slow this week.',
    ],
  },
  {
    words: ['label', 'sticker', 'denver', 'dallas', 'pallet'],
    closed: ['Denver, Dallas. I mixed it up. I said sorry already.', 'The label was wrong. I fixed it.'],
    open: [
      'It starts with D, it’s got six letters, it was two o’clock. I’m not stupid. I was tired.',
      'I kept the label. It’s in my locker. I don’t know what for.',
      'When I peeled it off, it tore, and I had to take it off in pieces. With all of them watching.',
    ],
  },
  {
    words: ['laugh', 'six people', 'in front of'],
    closed: ['They laughed. People laugh.', 'Six, yes. Not Rosa.'],
    open: [
      'Rosa didn’t laugh. I noticed who laughed and who didn’t. One does.',
      'The young one still says it, “Hey, Earth.” He thinks it’s my name now.',
      'If it’s only you and me there, I forget it the next day.',
    ],
  },
  {
    words: ['your car', 'the car', 'lunch', 'eat', 'break room'],
    closed: ['I like it in the car. There’s a radio.', 'It’s quiet there, that’s all.'],
    open: [
      'It’s cold in there, if you want the truth. I eat with my gloves on.',
      'I can see you all through the window, with the microwave going. It looks nice.',
      'In the car I can call my daughter before school. That’s the one good thing.',
    ],
  },
  {
    words: ['truck', 'driver', 'a rush', 'under pressure'],
    closed: ['The truck was waiting. I know that part.', 'I know about the truck. Everybody told me.'],
    open: [
      'The truck left at two-twenty. I watched it. It wasn’t even so late.',
      'I know what you carry, with the drivers yelling. You don’t have to hand it down.',
      'When it’s late I want to help. I want it so much that my hands go wrong.',
    ],
  },
  {
    words: ['three week', 'new here', 'newest', 'trained', 'trial'],
    closed: ['I’m new. I’ll learn.', 'Three weeks. I’m on trial until December.'],
    open: [
      'I’m new here. I’m not new. That’s what I wanted to say to you that night.',
      'You trained me yourself, the first week. You were patient. That’s why I was surprised.',
      'Three weeks is when you begin to think you belong. It’s a bad week for it.',
    ],
  },
  {
    words: ['printer', 'button', 'scanner'],
    closed: ['The printer keeps the last city. It’s known, I hear.', 'I clear it now. Every time.'],
    open: [
      'It’s a bad printer. I could have said that. With everybody laughing it would only be an excuse.',
      'Nobody showed me the button. I found it on Wednesday, by myself, with the flashlight.',
      'I know machines. I’d have found it the first night, if I’d dared open the lid.',
    ],
  },
  {
    words: ['your boss', 'the boss', 'in charge', 'supervisor'],
    closed: ['You’re the boss. You can say things.', 'I don’t argue with a boss.'],
    open: [
      'If Rosa says it, I say something back. To you I can’t. You’ve got my hours in your hand.',
      'They look at you to see how to be with me. You maybe don’t notice that.',
      'You learned my name right on the first day. Not every boss does.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['you stop', 'stopped asking', 'not asked', 'so quiet', 'not ask', 'not you ask'],
    closed: ['I know most of it now.', 'No reason. I’m concentrating.'],
    open: [
      'Because a question was what made me look dumb. So I thought, no more of those.',
      'I was ashamed. And I was a little angry, and I don’t want you to see that, you’re my boss.',
      'I was afraid that the next one is the last one you’d have patience for.',
    ],
  },
  {
    words: ['hurt you', 'hurt most', 'it hurt', 'worst', 'hardest', 'bother'],
    closed: ['It’s not so bad. It’s work.', 'Nothing hurts. My back, maybe.'],
    open: [
      'That you held it up. Like a thing on a market. The words came after.',
      'That I laughed along. I was angry at myself for it the whole way home.',
      'The quiet, after. Nobody said, “Happens to all of us.” I waited for that.',
    ],
  },
  {
    words: [
      'you need',
      'need from me',
      'would help',
      'help you',
      'make it better',
      'want from me',
      'want me to do',
      'can i do',
    ],
    closed: ['Nothing. Only the hours, like before.', 'New gloves, if you’re asking.'],
    open: [
      'If I’m wrong, come to me and say it in a normal voice. I can take any mistake that way.',
      'That you say to them it wasn’t right. You don’t have to say much.',
      'A bit of time. And if I ask something, answer it like in the first week.',
    ],
  },
  {
    words: ['angry', 'furious', 'upset', 'mad at'],
    closed: ['No, no. I’m not angry.', 'With who? No.'],
    open: [
      'A little. It’s not comfortable, to be angry at somebody who signs my hours.',
      'On Wednesday, yes. Today it’s more that I’m careful.',
      'At you some, at me more, at the printer most.',
    ],
  },
  {
    words: [
      'did it feel',
      'did that feel',
      'do you feel',
      'did you feel',
      'you felt',
      'was it like',
      'was that like',
      'like for you',
    ],
    closed: ['Like when you make a mistake. You know.', 'Hot in the face. It went away.'],
    open: [
      'Like school, the first year here, when I stood up and didn’t have the word.',
      'My ears went hot, and I could only see the floor. It’s got yellow lines, that floor.',
      'Like I was a child in a vest that’s too big.',
    ],
  },
  {
    words: ['leaving', 'you leave', 'quitting', 'to quit', 'you stay', 'want to stay', 'transfer'],
    closed: ['I need the job. I’m not going anywhere.', 'Why, do you want me to?'],
    open: [
      'I looked at a bakery on Thursday, online. I closed it again. I’d sooner stay.',
      'I want to stay. I want to come in the front door and not count who’s there.',
      'Ask me in two weeks. Today I’d say yes, I stay.',
    ],
  },
  {
    words: [
      'tell them',
      'tell the shift',
      'the whole shift',
      'the others',
      'tell everyone',
      'front of everyone',
    ],
    closed: ['You don’t need to. They’ve forgotten.', 'It’s your shift. You say what you want.'],
    open: [
      'Yes, say it to them. Short. Then hand out the bays, like always.',
      'I’d be red in the face. But yes. They were there for the one, they can be there for the other.',
      'Not to all. Tell the young one to stop with “Earth.” That’d be enough for me.',
    ],
  },
  {
    words: [
      'eat',
      'the car',
      'your car',
      'come inside',
      'join you',
      'join us',
      'can i sit',
      'sit here',
      'sit with',
    ],
    closed: ['I’m good out here.', 'Maybe when it’s colder.'],
    open: [
      'Because in there somebody would say something nice, and I’d have had to smile.',
      'I’ll come in. Not because you ask me. Because I’m freezing.',
      'If there’s a chair not in the middle, I’ll come.',
    ],
  },
  {
    words: ['believe', 'trust', 'forgive'],
    closed: ['Sure. You’re the boss.', 'Let’s see how it goes.'],
    open: [
      'I believe you mean it. We’ll see it when the next truck is late.',
      'I trust how you were the first week. I’d like that one back.',
      'It’s already some better, since you sat down on that dirty crate.',
    ],
  },
] satisfies Scenario['answers'];
