import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: ['denise', 'woman', 'stranger', 'hardly know'],
    closed: ['It went through me to her. I know that.', 'I didn’t know she’d bring it up.'],
    open: [
      'You’d met Denise twice. Twice. And she knew the biggest thing about your year.',
      'I picked her because she’d been there. I forgot to ask if you wanted her.',
      'She called me Sunday to say how brave you are. I couldn’t answer her.',
    ],
  },
  {
    words: ['arm', 'hand', 'touch', 'coat'],
    closed: ['I saw. I was across the room.', 'I saw her hand on your arm. I stayed where I was.'],
    open: [
      'I saw your arm go stiff, all the way from the kitchen.',
      'That hand should’ve been nobody’s, or mine, and only if you’d asked.',
      'By the coats, where you couldn’t even turn away. I’m sorry.',
    ],
  },
  {
    words: ['baby', 'pregnan', 'miscarr', 'lost', 'loss'],
    closed: ['I know what you lost. I was there when you said it.', 'I think about it too, you know.'],
    open: [
      'You’d already bought the yellow blanket. You told me that, and I’ve told nobody about the blanket.',
      'It was your baby. It was never a piece of news.',
      'You said “I don’t want it to be a story.” Those were your words, and I made it one.',
    ],
  },
  {
    words: ['dinner', 'table', 'dessert', 'saturday', 'party'],
    closed: ['I went on handing plates around.', 'I’d made the lamb. It doesn’t matter.'],
    open: [
      'I sat you across from her. I’d even thought you two might talk.',
      'There were eight of us, and you walked out alone. I was the one who should’ve come after you.',
      'They asked where you’d gone. I said “headache.” Then I covered for myself with you.',
    ],
  },
  {
    words: ['your car', 'parked', 'wiper', 'rain', 'february'],
    closed: ['I remember the car.', 'It was raining, yes.'],
    open: [
      'You couldn’t look at me, so you talked to the windshield. I’ve never been told anything like that.',
      'The wipers were going, and you said “turn them off, they’re counting.” I remember all of it.',
      'I still park there. I can’t now. I went around the block this morning.',
    ],
  },
  {
    words: ['secret', 'only you', 'nobody', 'no one', 'private', 'confid'],
    closed: ['I know it was private.', 'I didn’t think of Denise as “people.”'],
    open: [
      'I said “nobody.” You didn’t even have to ask me, I offered it.',
      'You didn’t tell your own mother. I knew that when I opened my mouth.',
      'A secret’s a dumb word for it. It was yours, is all, and I had it to hold.',
    ],
  },
  {
    words: ['promise', 'your word', 'trust'],
    closed: ['I did promise. Yes.', 'I know trust doesn’t come back because I’d like it to.'],
    open: [
      'You’ve never told anyone one thing about my dad. Eleven years. I thought about that all Sunday.',
      'I broke it for the length of one coffee. That’s how cheap I sold it.',
      'I wouldn’t trust me either. I’d tell me about the weather.',
    ],
  },
  {
    words: ['kitchen', 'glass', 'watched', 'door', 'follow'],
    closed: ['I saw you at the door. I didn’t come.', 'You were gone, and I hadn’t moved.'],
    open: [
      'I dried one glass until it squeaked. It was easier than going out there.',
      'I watched you leave. I told myself you’d want to be alone. I wanted to not be looked at.',
      'I got as far as the stairs. I heard the front door, and I was relieved. I’m sorry, I was.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['why'],
    closed: [
      'It came up. We were talking about hard years.',
      'I was worried about you, and I had nobody to ask.',
    ],
    open: [
      'Because it was heavy and I wanted it off me. I called that caring about you.',
      'She was telling me about hers, and I wanted to have something as big to say. It’s ugly. It’s why.',
      'I didn’t know how to be with you after. I thought she’d teach me. I never got to the asking.',
    ],
  },
  {
    words: ['who else', 'anyone else', 'anybody else', 'how many', 'other people'],
    closed: ['Nobody. Only her.', 'I don’t think she’d pass it on.'],
    open: [
      'Only Denise. And Denise told her husband, I asked her Sunday. So it’s two. I wanted you to hear it from me.',
      'From my mouth, one person. I can’t swear for hers, and that’s the thing about it.',
      'Nobody else from me. Ask me again whenever you need to, I won’t get huffy.',
    ],
  },
  {
    words: ['when did', 'when was', 'how long'],
    closed: ['A few weeks ago.', 'In March sometime. On a walk.'],
    open: [
      'The ninth of March. Not even a month after you told me.',
      'In March, by the reservoir. I had seven weeks to warn you, and I hoped it would never come up.',
      'About a month after the car. I’d held on to it for a month and I was proud of that, imagine.',
    ],
  },
  {
    words: ['exactly', 'what did you say', 'which words', 'tell her'],
    closed: ['Only that you’d had a loss.', 'I don’t remember word for word.'],
    open: [
      'I said your name, and eleven weeks, and that you hadn’t told your family. All three.',
      'I said, “My friend’s going through that right now.” And she said who, and I answered.',
      'I left the blanket out. I left out what you said in the car. The rest I told her.',
    ],
  },
  {
    words: ['sorry', 'apolog'],
    closed: ['Of course I’m sorry.', 'I’ve been sorry since Saturday.'],
    open: [
      'I’m sorry I told Denise about your baby after I’d given you my word. There’s no second half to that.',
      'Yes. And I’m sorry you had to come to a bench and ask for it.',
      'I am. I’m sorry I did it, and I’m sorry I stood there with a dish towel after.',
    ],
  },
  {
    words: ['understand', 'see what', 'know what it', 'imagine'],
    closed: ['I think so. Some.', 'I’m trying to, honestly.'],
    open: [
      'I think it’s like coming home and the front door’s open, and nothing’s even been taken. Is that anywhere near?',
      'Part of it. The part with the coats, I’ll never know how that was. I’d listen, though.',
      'I know I took away your choosing. What that does at three in the morning, you’d have to tell me.',
    ],
  },
  {
    words: ['do you feel', 'did you feel', 'guilty'],
    closed: ['Bad. Awful.', 'Not good. But it isn’t about me.'],
    open: [
      'Ashamed. It’s hot and it’s useless, so I’d rather hear how you are.',
      'The night you told me, I felt chosen. Now I feel like a thief.',
      'Sick. And under that, afraid you’ll be nice to me and never tell me anything again.',
    ],
  },
  {
    words: ['again', 'next time', 'rely', 'trust you'],
    closed: ['No. I won’t.', 'You’d have to take my word, and I know what that’s worth.'],
    open: [
      'I could slip. So if something’s too much for me, I’ll say “I can’t carry that” to you, and to nobody else.',
      'Don’t, yet. Trust me with what you’re having for lunch and see.',
      'I’d like to say never. You’d be right to want more than a word from me.',
    ],
  },
  {
    words: ['why now', 'call me', 'write', 'come after', 'warn'],
    closed: ['I thought you’d want some room.', 'I wrote something, and deleted it.'],
    open: [
      'I was a coward. I typed “are you okay” four times, and I knew you weren’t.',
      'I hoped you’d think Denise had heard it from somebody else. For about an hour I hoped that.',
      'Because if I’d come after you I’d have had to say it in the street. So I dried glasses.',
    ],
  },
] satisfies Scenario['answers'];
