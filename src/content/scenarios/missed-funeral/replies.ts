import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: ['flower', 'lily', 'lilies', 'the card', 'a card', 'printed card', 'florist', 'wreath'],
    closed: ['They were nice lilies. They held up well.', 'The card was typed. I noticed that.'],
    open: [
      'There were nineteen arrangements. I counted them instead of looking at the box.',
      'The card said “and family.” I had her. You know that. Cousins don’t count.',
      'I was so glad for a second when I read your name, and then I saw it was instead of you.',
    ],
  },
  {
    words: ['chair', 'your coat', 'second row', 'pew', 'seat'],
    closed: [
      'There was a chair. I stacked it with the others, after.',
      'You’d have been on the aisle. Well.',
    ],
    open: [
      'I kept it till the priest came out. An old man asked me and I said, it’s taken.',
      'My coat sat in your place. I was cold at the grave because of it, later on.',
      'Second row, on the aisle. So you could get out easily. I know how you are in churches.',
    ],
  },
  {
    words: ['at work', 'to work', 'office', 'my job', 'meeting', 'my boss'],
    closed: ['You had work. People have work.', 'I hope it was an important day over there.'],
    open: [
      'It was from eleven till one. A lunch hour, a long one. I kept thinking that.',
      'I know what goes on in that office on a Thursday. You’ve told me. Bagels.',
      'If you’d called and said “I can’t face it,” I’d have said all right. I’d have been hurt, and all right.',
    ],
  },
  {
    words: ['six weeks', 'weeks', 'my silence', 'did not write', 'never wrote', 'not write'],
    closed: ['Six weeks. You could say that.', 'It was busy. There’s a lot of paper, when someone dies.'],
    open: [
      'The day itself, I’d have gotten over. It’s that I lost the two of you in one month.',
      'Week three’s the bad one. The casseroles stop. I looked at your name on the phone a lot.',
      'I thought maybe you were sick. Then I saw a picture of you at a lake.',
    ],
  },
  {
    words: ['your mother', 'rosa', 'your mom', 'your ma'],
    closed: ['She was eighty-one. It was time, as they say.', 'You can say Ma. Everybody did.'],
    open: [
      'She asked about you in the hospital. “How’s the skinny one?” I said you’d be along.',
      'She had a jar of those almond cookies for you. It’s still here. It’s in one of these.',
      'You’re the only one left who’s heard her swear in two languages. That’s what I needed in that row.',
    ],
  },
  {
    words: ['carry her', 'carried', 'coffin', 'casket', 'cousin', 'bearer'],
    closed: ['There were six of us. It went fine.', 'It’s heavier than you’d think.'],
    open: [
      'I’d put you down for the left side, behind me. The undertaker had your name on his sheet.',
      'Cousin Nicky took your corner. He’s from Tampa, we’d met once. He was kind about it.',
      'My hand shook on the handle. I thought, if you were back there you’d have made some crack.',
    ],
  },
  {
    words: ['ashamed', 'shame', 'coward', 'hid', 'was afraid', 'was scared'],
    closed: ['You were ashamed. Well. I was at a funeral home.', 'I can see how that might happen.'],
    open: [
      'I’d have taken you ashamed. I’d have taken you drunk. I only couldn’t take you gone.',
      'I get it, I hid in the bathroom there for ten minutes. But then I came out.',
      'The longer you leave it, the bigger it gets. She used to say that about the gas bill.',
    ],
  },
  {
    words: ['the house', 'boxes', 'her kitchen', 'clear out', 'clearing', 'packing', 'pack', 'drawer'],
    closed: ['It has to be empty by the thirtieth.', 'Watch the boxes. Those are the glasses.'],
    open: [
      'I found forty-one rubber bands in one drawer. I’ve been crying at rubber bands.',
      'There’s her apron, behind you. I can’t do the apron. I’ve gone around it for a week.',
      'You could take an end of that table, if you’re staying. It’s a two-person table.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: [
      'that day',
      'the day',
      'funeral',
      'service',
      'thursday',
      'what happened',
      'how it went',
      'did it go',
    ],
    closed: ['It rained. The priest was short. It was good.', 'People came. There was ham.'],
    open: [
      'I don’t remember the Mass. I remember the sound of the straps, going down.',
      'I read the bit she wanted, and I got stuck on the word “bread.” A stranger coughed, to help me.',
      'I stood at the church door and shook two hundred hands, and looked past every one for you.',
    ],
  },
  {
    words: ['hurt you', 'hurt most', 'hurt the most', 'worst', 'hardest', 'it hurt'],
    closed: [
      'I don’t know. You’d have to put it next to everything else.',
      'It’s all one thing, at the moment.',
    ],
    open: [
      'Telling the undertaker there’d be a change. He crossed you out. With a ruler.',
      'Turning around at the grave to say something to you.',
      'Not the Thursday. The Friday, when the phone was quiet and I thought, now there’ll be a call.',
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
    closed: ['I’ve got boxes. I don’t need much else.', 'I’m managing. I’ve got a list.'],
    open: [
      'Say her name now and then. People have gotten so careful.',
      'I need you not to feel bad at me. I haven’t got the arms for it.',
      'Somebody to do the apron with. And to eat one of those terrible cookies.',
    ],
  },
  {
    words: ['angry', 'furious', 'upset', 'mad at'],
    closed: ['I haven’t had the time.', 'Not really. What would be the use?'],
    open: [
      'I was, the second week. I wrote you a letter. It’s in the stove.',
      'Yes. It surprised me. I’m not a person who stays angry, and I stayed.',
      'At her, at you, at the parking lot. It’s all in there together.',
    ],
  },
  {
    words: ['believe', 'trust'],
    closed: ['I believe you’d like to.', 'You said yes the last time, too.'],
    open: [
      'I’m fifty-three. I don’t have the years to find out if somebody comes. So come.',
      'With a moving van, yes. With something like that again, I don’t know.',
      'A little bit, since you walked in here without flowers.',
    ],
  },
  {
    words: ['you call', 'call me', 'not you call', 'reach out', 'reach me'],
    closed: [
      'I figured you had your reasons.',
      'I’d sent you the time and the church. I wasn’t going to chase you.',
    ],
    open: [
      'It wasn’t my turn. I’ve never been so sure that something wasn’t my turn.',
      'I dialed once, from the sacristy. I hung up before it rang. I was scared you’d be at lunch.',
      'I was afraid of what you’d say, and that I’d have to be nice about it.',
    ],
  },
  {
    words: ['sleep', 'eating', 'you doing', 'are you managing', 'how are you'],
    closed: ['I’m okay. You know. Up and down.', 'I eat. There’s always ham.'],
    open: [
      'Some nights I sleep in her chair. It’s got her dent in it.',
      'I’m all right till about four. Four’s when she’d call, to tell me what she was cooking.',
      'I put salt in the coffee on Tuesday, and I drank it. That’s about how I am.',
    ],
  },
  {
    words: ['friends', 'lose you', 'lost you', 'are we okay', 'we okay'],
    closed: ['We go back too far for that question.', 'I suppose so. Hand me that tape.'],
    open: [
      'I don’t know yet. You’re here. It’s more than I’d counted on.',
      'I’d started telling people “a friend I used to have.” I didn’t like how it sounded.',
      'Forty years. It’d take more than this to end it. It wouldn’t take much to make it smaller.',
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
      'alone',
    ],
    closed: ['You don’t feel much. You do the next thing.', 'Busy, to be truthful. It’s a busy day, that.'],
    open: [
      'Like the only grown-up left. There’s no one above me now.',
      'Cold on one side. I mean that. I had nobody on my left.',
      'Lonely in a full church. She’d have hated that, she’d have found me somebody.',
    ],
  },
  {
    words: ['remember', 'your mother', 'rosa', 'your mom', 'about her', 'was she', 'did she'],
    closed: ['She didn’t say much, at the end.', 'She liked you. She liked everyone who ate.'],
    open: [
      'She told the nurse you once fell off her roof after a ball. She told it twice.',
      'The last clear thing was, “Turn that off, it’ll boil over.” There was nothing on.',
      'Take the cookie jar. She wrote your name on a strip of tape under the lid.',
    ],
  },
] satisfies Scenario['answers'];
