import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: ['napkin', 'gown', 'folded'],
    closed: ['You looked nice in the gown. I didn’t say so.', 'I saw the napkin.'],
    open: [
      'You folded it till it wouldn’t fold any more. I sat there and watched your fingers.',
      'I’d never seen one of those gowns up close. I wanted to touch the sleeve. I said that instead.',
      'You kept the cap in your lap, like you were hiding it. From me.',
    ],
  },
  {
    words: ['toast', 'uncle', 'ray', 'speech'],
    closed: ['Uncle Ray goes on and on.', 'It was a long toast.'],
    open: [
      'He said “the first one of us to make something of themselves.” I was sitting right there. You didn’t write that speech, though.',
      'I should’ve lifted my glass. It was in my hand. It weighed about a hundred pounds.',
      'He told me afterward, in the lot, “That was small, Dana.” It was.',
    ],
  },
  {
    words: ['some of us', 'had to work', 'out loud', 'everyone', 'everybody', 'in front of'],
    closed: [
      'It was a rotten time to say it. A rotten way, too.',
      'I’ve got a loud voice. I knew it’d carry.',
    ],
    open: [
      'I heard it come out and I thought, there, now they know. And then I saw you.',
      'I could’ve said it to you in the parking lot, just us. I wanted them all to hear it.',
      'There were little cousins at that table. They think that’s how you talk to your own.',
    ],
  },
  {
    words: ['night shift', 'shift', 'tired', 'work jacket', 'warehouse'],
    closed: ['I was tired. It’s not a reason, it’s just so.', 'Nineteen hours. But okay.'],
    open: [
      'I’ve been tired for fifteen years. I never talked to you like that before, so it isn’t the tired.',
      'I drove two hours to be there. I wanted somebody to say so. I never thought to just say it myself.',
      'You’d saved me a seat next to you. I took the one by the door.',
    ],
  },
  {
    words: ['grandma', 'mother', 'family', 'cousin'],
    closed: ['Mom didn’t send me. I want that clear.', 'Grandma’s not speaking to me. It’s pretty peaceful.'],
    open: [
      'Grandma had been telling the whole bus about you. I heard her say it, and then I wrecked it.',
      'Mom cried in the restroom. I did that to two of you with one sentence.',
      'The family’s been picking sides. I told them there’s no sides. I was wrong, that’s it.',
    ],
  },
  {
    words: ['degree', 'diploma', 'graduat', 'college', 'school', 'stud'],
    closed: ['It’s a big deal. I get that it’s a big deal.', 'I never asked what it’s in, exactly.'],
    open: [
      'I’ve still got my acceptance letter. Same school. I never showed you that.',
      'You got up at five to study before work. You had a job, too. I left that out, didn’t I?',
      'First one in the family. I wish I’d cried like a normal person.',
    ],
  },
  {
    words: ['proud', 'happy for me', 'glad for me', 'my day'],
    closed: ['I never said I was proud, either.', 'It was your day. Yeah.'],
    open: [
      'I was proud and I was jealous, and the jealous one had a bigger mouth.',
      'You should’ve had that whole day, start to finish, no Dana in it.',
      'I told a guy at the loading dock: that’s my family, that one. Told a stranger before I told you.',
    ],
  },
  {
    words: ['apolog', 'forgive', 'accept'],
    closed: [
      'I’m sorry. I say it like I’m mad. I know.',
      'I’m not asking you to forgive me. I just wanted it said.',
    ],
    open: [
      'You can have the sorry and not do anything with it. It’s yours.',
      'I’m sorry I made you small in front of people who came to see you tall.',
      'If I start explaining, hold up a hand. I’m here for the sorry part.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['why', 'what made'],
    closed: ['I don’t know. It’d been a long night.', 'Nobody’d said a word to me all day. That’s why.'],
    open: [
      'Because everybody was looking at you, and I thought, nobody’s ever going to look at me like that.',
      'I wanted it. The gown, the toast, the dumb hat. I was eighteen and I wanted it so bad.',
      'It’d been sitting in me since I signed on at the warehouse. You were just the one it landed on.',
    ],
  },
  {
    words: ['mean it', 'believe that', 'think that', 'is it true'],
    closed: ['Part of me did, for that one minute.', 'I meant that I was tired of it. Not of you.'],
    open: [
      'That I had to work, yes. That you didn’t, no. You worked plenty. I knew it when I said it.',
      'For about as long as it took to say. Then I’d have given my truck to have it back.',
      'I don’t think you had it easy. I think I had it hard, and I mixed the two up.',
    ],
  },
  {
    words: ['jealous', 'resent', 'angry at me', 'mad at me', 'hate'],
    closed: ['A little. Who wouldn’t be?', 'I’m not mad at you. I’m just mad.'],
    open: [
      'Yeah. I’ve been jealous since your first report card, and I signed that report card.',
      'Not at you. I went looking for who I’m mad at, and it’s mostly nobody. It’s how it went.',
      'I am, some. It’s shrunk since I said the word out loud in the truck.',
    ],
  },
  {
    words: ['why now', 'two weeks', 'so long', 'sooner', 'wait'],
    closed: ['I had doubles.', 'I kept taking shifts so I wouldn’t have to.'],
    open: [
      'I wrote it eleven times. Every one of them had a “but” in it, so I threw it out.',
      'The first week I was waiting for you to say sorry for Uncle Ray’s toast. That’s how dumb I was.',
      'I was scared you’d be decent about it. That’s harder to sit through.',
    ],
  },
  {
    words: ['sorry for', 'apologiz', 'regret', 'are you sorry'],
    closed: ['For what I said. Obviously.', 'Yeah. For the whole thing.'],
    open: [
      'For saying it, and for saying it loud, and for eating cake after like nothing happened.',
      'For the sentence. And for two years of not coming to see this kitchen.',
      'For picking the one hour that was yours. You’d get others, I told myself. You don’t get others of that.',
    ],
  },
  {
    words: ['want from me', 'need from me', 'expect', 'forgive'],
    closed: ['Nothing. I just came to say it.', 'I’d like us to be normal, I guess.'],
    open: [
      'Nothing you don’t have. If it’s “not yet,” say it, and I’ll go home and come back sometime.',
      'I’d like to not be the face at the end of that table forever. That’s up to you, though.',
      'I hoped you’d let me sit down. You did. Anything past that’s extra.',
    ],
  },
  {
    words: ['like for you', 'how was it', 'eighteen', 'dad', 'quit school', 'your life'],
    closed: ['It was fine. It was work.', 'We don’t need to get into that.'],
    open: [
      'Cold, mostly. Four in the morning on a dock. But I don’t want to trade it for my sorry. Ask me some other day.',
      'It was lonely. You were little and Mom was asleep and I did the bills in the bathtub. That isn’t on you.',
      'I gave Dad’s bills three years, and I’d do it again. I’d just want one person to have noticed. Not today, though. Today’s yours.',
    ],
  },
  {
    words: ['again', 'next time'],
    closed: ['I’ll keep my mouth shut.', 'No. I learned.'],
    open: [
      'I’ll feel it again, I’m pretty sure. I’ll go outside with it, and not hand it to you on a plate.',
      'You get the job, or the house, whatever’s next, call me first. I want to practice.',
      'If I ever start a sentence with “some of us,” you can throw a roll at me.',
    ],
  },
  {
    words: ['proud of me', 'happy for me', 'glad for me'],
    closed: ['Sure I am.', 'You know I am. Don’t make me say it.'],
    open: [
      'Yes. I’m proud of you. I’ve said it to the steering wheel about fifty times.',
      'I am. I’m also sad for me. I’m learning to keep those in two pockets.',
      'You did it with a job and a bad back and no quiet room. Yeah, I’m proud.',
    ],
  },
] satisfies Scenario['answers'];
