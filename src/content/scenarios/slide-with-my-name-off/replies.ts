import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: ['slide', 'fourteen', 'deck', 'logo'],
    closed: ['Slide fourteen. I know the one.', 'The deck went through a few versions.'],
    open: [
      'I took your name off it at eleven on Monday night. I told myself it was cleaner.',
      'I’ve got both versions side by side on my screen. It’s one line, and it’s everything.',
      'I kept your colors. I couldn’t even be bothered to hide it properly.',
    ],
  },
  {
    words: ['format', 'font'],
    closed: ['I did say thank you. I know it came out wrong.', 'Formatting. Yes. I said that.'],
    open: [
      'There’s no formatting in it. You don’t even like formatting. I made that up on my feet.',
      'I thanked you so I could feel I had. It was the opposite of thanks.',
      'You nodded when I said it. I think that’s the worst thing I’ve seen this year.',
    ],
  },
  {
    words: ['clap', 'applau', 'eleven'],
    closed: ['They clapped, yes. They always do.', 'They clapped, and I stood there.'],
    open: [
      'I stood in it, and I liked it, for about as long as it takes to look at you.',
      'Eleven people went home thinking I can do what you do.',
      'You were clapping too. I saw your hands.',
    ],
  },
  {
    words: ['three week', 'evening', 'overtime', 'until eight'],
    closed: ['I know you put in the hours.', 'Three weeks. It was a lot, I’m aware.'],
    open: [
      'I walked past your desk at eight with my coat on, more than once. I knew exactly what it took.',
      'You missed your nephew’s thing for it. You mentioned it once and never again.',
      'Twenty minutes I talked. Three weeks you worked. I’ve done that sum.',
    ],
  },
  {
    words: ['number', 'my analysis', 'chart', 'customer'],
    closed: ['The numbers were good. Nobody’s saying they weren’t.', 'I presented them. I didn’t make them.'],
    open: [
      'The chart about the shoe sizes, that was pure you. I’d never have looked there.',
      'Somebody asked me why the line dips in April, and I made something up.',
      'I said “my analysis,” and I couldn’t have rebuilt one tab of it.',
    ],
  },
  {
    words: ['notebook', 'back row', 'back of'],
    closed: ['I saw you there in the back.', 'You were in the back, yes. I’d set out the chairs.'],
    open: [
      'There was a chair next to mine. I put the adapters on it.',
      'You wrote something down and shut it. I’ve been wondering what it said.',
      'I sat you in the back with the coats. I arranged that room, you know.',
    ],
  },
  {
    words: ['board', 'helen', 'boss', 'director'],
    closed: ['It’s the board. You get nervous.', 'Helen asked me to present. That wasn’t my idea.'],
    open: [
      'Helen said, “Great work, Priya,” in the elevator, and I said, “Thanks.” That was one more chance gone.',
      'I looked at those faces and thought, they’ve no idea who I am. I grabbed.',
      'I’d have to walk back in there and say it. I know that. My knees know it too.',
    ],
  },
  {
    words: ['contract', 'renew', 'your review'],
    closed: ['My contract’s no secret.', 'June is June. It’s not an excuse.'],
    open: [
      'I’ve got two kids and a date in June. That’s why I was scared. It isn’t why it’s okay.',
      'You’d have put in a word for me if I’d asked. I took a shortcut through you instead.',
      'You knew I was worried about it. You brought me the job listings. God.',
    ],
  },
  {
    words: ['name', 'credit', 'typist'],
    closed: [
      'I’ll put the name back. That’s easily done.',
      'I said your name, only not for the right thing.',
    ],
    open: [
      'It was in ten-point gray down in the corner. You’d made it so small already.',
      'Your name’s the one thing on there you’d asked for.',
      'I know what it is to have your name left off. It happened to me in my first job. I’d sworn I never would.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['understood', 'understand', 'hear me', 'say it back'],
    closed: ['That you’re upset about the board meeting.', 'I think I’ve got the outline of it.'],
    open: [
      'That I took your name off, said “my,” and then made you small so it would hold. And you had to clap.',
      'You’re not asking for applause. You’re asking not to be erased by somebody you shared a desk lamp with.',
      'I’ll try. You gave it three weeks and it got taken from you in one sentence, and it was me who said it.',
    ],
  },
  {
    words: ['why', 'reason', 'thinking'],
    closed: ['I was under pressure. We all are.', 'It came out that way. I can’t give you a big reason.'],
    open: [
      'Because I wanted to be needed by those people, and your work was the best thing I had in my hands.',
      'My contract. And under that, I was envious. I looked at your charts and felt like a fake.',
      'I was scared they’d ask who’s really good here, and it wouldn’t be me.',
    ],
  },
  {
    words: ['when did', 'decide', 'plan'],
    closed: ['I didn’t plan it. It was late.', 'Sometime Monday. I was still moving things around.'],
    open: [
      'Monday at eleven at night. I put it back once, around midnight, and took it off again.',
      'The slide was Monday. The “my” was right there, with my mouth open.',
      'In the taxi I was still going to say your name. In the elevator I wasn’t.',
    ],
  },
  {
    words: ['notice', 'you saw', 'see me', 'look at me'],
    closed: ['I noticed you were quiet.', 'I had the lights in my eyes.'],
    open: [
      'Yes. I looked straight at you, and then at the window.',
      'I saw you close the notebook. That’s when I knew I couldn’t call it an accident.',
      'I did. I hoped you’d be too nice to mention it.',
    ],
  },
  {
    words: ['helen', 'boss', 'tell them', 'board', 'write to'],
    closed: ['I’d have to find the right moment with them.', 'Helen’s away until Monday.'],
    open: [
      'Yes. Monday at nine. I’ll tell Helen first, and you can be there or not.',
      'I will. I’m scared of it, and I’ll do it scared.',
      'I’ll write to them tonight if you’d rather have it fast than in person. You pick.',
    ],
  },
  {
    words: ['survey', 'first time', 'this before', 'other times'],
    closed: ['I can’t think of another time.', 'The survey was a team thing, the way I remember it.'],
    open: [
      'The survey. I said “we” and let them think it was me. So, twice.',
      'You’re right to ask. It’s the second time, and I counted on you not counting.',
      'With Marcus, once. I’ve got a call to make there, too.',
    ],
  },
  {
    words: ['sorry', 'regret', 'do you feel', 'did you feel'],
    closed: ['I do feel bad about it. I said so, sort of.', 'Not great. Since you ask.'],
    open: [
      'I’m sorry. Not that you’re upset. That I did it, with my own two hands on the keys.',
      'Cheap. Like I’d worn somebody’s coat to a party and then met them there.',
      'I’ve felt sick since the elevator. That’s mine to carry around, you needn’t do a thing.',
    ],
  },
  {
    words: ['trust', 'believe', 'share'],
    closed: ['I’d hope so. In time.', 'I wouldn’t trust me either, this week.'],
    open: [
      'Not yet. Send things to Helen and me both, for now. I’d do that in your place.',
      'I wouldn’t, today. Look at what I do on Monday and then see.',
      'You can believe I’ll write that email. About the rest, watch me.',
    ],
  },
  {
    words: [
      'fix',
      'correct',
      'put right',
      'make it right',
      'undo',
      'going to do',
      'do about it',
      'will you do',
    ],
    closed: ['I can look into it.', 'What did you have in mind?'],
    open: [
      'Yes. And I won’t make it sound like a mix-up.',
      'Yes, tonight. You’ll see it before anyone else does.',
      'I’d like to. Tell me if it isn’t enough, I’ve lost my eye for what’s enough.',
    ],
  },
  {
    words: ['think of me', 'my work', 'respect', 'good enough'],
    closed: ['You know I rate you.', 'You’re very thorough. Everyone says so.'],
    open: [
      'That you’re better at this than I am. I’ve thought so since your second week.',
      'I brag about you to my husband. It didn’t occur to me to do it at work.',
      'I respect your work so much I stole it. That’s a terrible compliment, but it’s so.',
    ],
  },
] satisfies Scenario['answers'];
