import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: ['eli', 'your friend', 'in front of'],
    closed: ['Eli doesn’t care.', 'He left. It’s fine.'],
    open: [
      'He put his bowl in the sink so carefully. Like he was in a museum.',
      'He hasn’t said anything about it at school. That’s how I know it was bad.',
      'He thought you were the cool one. He used to say that.',
    ],
  },
  {
    words: ['notebook', 'threw', 'fridge', 'tossed'],
    closed: ['It’s a two-dollar notebook.', 'It’s under the fridge. I didn’t get it out.'],
    open: [
      'It has a comic in the back. I’ve been doing it since September. Nobody’s seen it.',
      'It wasn’t at me. I know it wasn’t. It’s still, like, a thing that flew past.',
      'I heard it hit and I thought, okay, so that’s a thing that can happen here now.',
    ],
  },
  {
    words: ['math', 'grade', 'thirty eight', 'the test', 'score', '38'],
    closed: ['I’ll get it up. I know.', 'It was a hard test. Everybody did bad.'],
    open: [
      'I studied for it. That’s the embarrassing part. I studied and I got a 38.',
      'I don’t get it anymore, since around October. I just copy what’s on the board.',
      'I folded it so small. I thought if it was small enough I could tell you later.',
    ],
  },
  {
    words: ['recycling', 'trash', 'hid', 'hide', 'folded'],
    closed: ['I wasn’t hiding it.', 'You go through the recycling?'],
    open: [
      'I was going to tell you Sunday. You were in a good mood, and I didn’t want to wreck it.',
      'I put it there and then I felt bad and went to get it. It was already taken. You had it.',
      'I didn’t want you to look at me like I’m a bill.',
    ],
  },
  {
    words: ['shout', 'yell', 'loud', 'scream', 'my voice'],
    closed: ['You yell. It’s a thing you do.', 'The neighbors probably heard, but whatever.'],
    open: [
      'It’s like my ears close. I saw the clock on the stove. It was 5:34.',
      'You’ve got a phone voice that’s so nice. I always think, who gets that one?',
      'When you’re that loud I can’t even find what I’d say. It’s all just loud.',
    ],
  },
  {
    words: ['wrong with you', 'what is wrong', 'what i said', 'those words'],
    closed: ['People say that. It’s an expression.', 'I don’t remember what you said.'],
    open: [
      'I looked it up, sort of. Like, what could be wrong with me. There’s a lot of options.',
      'You said it like you really wanted to know. That’s what got me.',
      'I’ve been hearing it in class. The teacher says a thing and I hear that.',
    ],
  },
  {
    words: ['your room', 'supper', 'dinner', 'the plate', 'eating', 'eat'],
    closed: ['I like it in here.', 'I wasn’t hungry.'],
    open: [
      'I could hear you guys eating. It was really quiet down there without me.',
      'I didn’t know if I was allowed to come down. Like if there was a rule now.',
      'You left the plate at the door and I heard you stand there. I almost opened it.',
    ],
  },
  {
    words: ['at work', 'from work', 'stress', 'bad day', 'was tired', 'my boss'],
    closed: ['I know, you had a bad day.', 'You’re always tired.'],
    open: [
      'I know your job sucks. I didn’t do your job, though.',
      'I had a bad day too. Mine had a 38 in it.',
      'You can say “bad day” when you come in. I’d leave you alone. I’d make you toast.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['are you okay', 'you okay', 'how are you', 'you doing', 'you all right'],
    closed: ['Fine.', 'Yeah. Tired.'],
    open: [
      'Not super. I’ve felt kind of sick since Monday.',
      'Better than yesterday. Yesterday I pretended to be asleep when you came up.',
      'I don’t know. I’m okay till I see Eli, and then I’m not.',
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
    closed: ['Loud.', 'I don’t know. Bad?'],
    open: [
      'Like everybody could see right through my shirt. I don’t know if that makes sense.',
      'Scary for about two seconds. Then just really, really embarrassing.',
      'Like it was true. Like you’d finally said what you think.',
    ],
  },
  {
    words: ['scared', 'afraid', 'scare', 'frighten'],
    closed: ['No.', 'I’m fifteen. No.'],
    open: [
      'Kind of. When it hit the fridge. I didn’t know what was next.',
      'Not of you. Of it, sort of. The way your face got.',
      'A little. Eli was, I think. He goes home quiet anyway, but he was extra quiet.',
    ],
  },
  {
    words: ['why did not', 'not you tell', 'tell me about it', 'tell us', 'come to me', 'hide it'],
    closed: ['I forgot.', 'Why do you think?'],
    open: [
      'Because I knew you’d do the face. And then you did way more than the face.',
      'I wanted one weekend first. Just one, without it being all about math.',
      'I didn’t want you to be scared about me. You get so scared about me.',
    ],
  },
  {
    words: ['eli say', 'about eli', 'with eli', 'is eli', 'eli', 'your friend'],
    closed: ['Nothing. He’s fine.', 'We didn’t talk about it.'],
    open: [
      'He said his dad’s the same. I said you’re not the same. I stuck up for you. I was kind of mad that I did.',
      'He asked if I wanted to come to his place from now on. I said maybe.',
      'Nothing, at the corner. He just did the fist thing. It was nice of him.',
    ],
  },
  {
    words: ['mad at', 'angry', 'hate me', 'still mad', 'upset'],
    closed: ['Nope.', 'I’m not anything.'],
    open: [
      'Yeah, kind of. It’s mostly about Eli being there.',
      'I was really mad Monday. Now I’m just, like, careful.',
      'A little. But you came up here, so it’s going down.',
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
      'do for you',
    ],
    closed: ['Nothing. You can close the door.', 'No, I’m good.'],
    open: [
      'Don’t talk about me like I’m a grade. That’s kind of it.',
      'Tell Eli it wasn’t his fault. He thinks he should’ve left sooner.',
      'Could you just be in a normal mood for a couple days? And not, like, extra nice. Normal.',
    ],
  },
  {
    words: ['believe', 'trust', 'feel safe'],
    closed: ['Sure.', 'I guess we’ll see.'],
    open: [
      'I believe you’re sorry. I don’t know if you can help it.',
      'Ask me the next time I get a bad grade. I’ll know then.',
      'Mostly. You did say it without the lesson, so, yeah. More than before.',
    ],
  },
  {
    words: ['want me to go', 'leave you alone', 'come in', 'may i', 'can i sit', 'should i go'],
    closed: ['Whatever. It’s your house.', 'Up to you.'],
    open: [
      'You can come in. Don’t step on the cable.',
      'You can stay. Just sit where I don’t have to look at you.',
      'Five minutes, and then I really do have a thing due. But yeah, five minutes.',
    ],
  },
  {
    words: ['understand math', 'tutor', 'help with', 'what happened with', 'what happened in'],
    closed: ['I don’t want to talk about math.', 'It’s handled. I’ll talk to the teacher.'],
    open: [
      'I got lost around the part with the letters, and I was too embarrassed to ask. It’s been months.',
      'Not tonight, okay? I’ll tell you about it. Just not on the same day as this.',
      'I’d like help from someone who doesn’t live here. No offense.',
    ],
  },
] satisfies Scenario['answers'];
