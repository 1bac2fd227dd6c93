import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: ['loaf', 'towel', 'baked', 'crust'],
    closed: ['I put it in the bread box. I don’t throw food away.', 'It was heavy, that loaf.'],
    open: [
      'It was still warm underneath. I felt that when I pushed it, and I pushed it.',
      'I washed the towel and ironed it. It’s there, with your coat.',
      'You’d cut a little leaf into the top. I saw the leaf only after you’d gone.',
    ],
  },
  {
    words: ['office', 'clean', 'twenty years', 'mop'],
    closed: ['Twenty years and four months. It’s a fact.', 'It was honest work.'],
    open: [
      'There was a lawyer on the ninth floor who left her shoes by the desk. I used to think, one day those are yours.',
      'I did it so you could choose. And then you chose, and I shouted about the floor.',
      'I hated the smell of that soap. I never told you, because I didn’t want you to carry it. And then I threw it all at you.',
    ],
  },
  {
    words: ['law', 'school', 'degree', 'exam', 'lawyer'],
    closed: ['One more year, and you’d be done.', 'A lawyer is a lawyer. Nobody laughs at a lawyer.'],
    open: [
      'I liked to say it at the butcher’s: my child, the law. It was for me, that saying.',
      'You lost weight in that school. I told myself it was the cooking there.',
      'I never once asked if you liked it. One doesn’t ask a ladder if it’s happy. But you’re not the ladder.',
    ],
  },
  {
    words: ['bread', 'bakery', 'bake', 'oven', 'dough', 'baker'],
    closed: [
      'I know what bread is. I know what time it gets up.',
      'My uncle was a baker. He had no back left.',
    ],
    open: [
      'My grandmother baked for the whole street. I’d forgotten, until I smelled yours.',
      'You smell of it now. It’s not a bad thing to smell of. I smelled of bleach.',
      'Do you have good shoes for it? I want to know that you have good shoes.',
    ],
  },
  {
    words: ['call', 'phone', 'three weeks', 'silen', 'quiet'],
    closed: ['The phone goes in both directions.', 'I looked at the phone. That’s not calling, I know.'],
    open: [
      'I held the receiver until it made that noise. Every evening, after the news.',
      'Three weeks is long when one is sixty-six. It was I who let it get long.',
      'I told the neighbor the line was broken. It was me that was broken.',
    ],
  },
  {
    words: ['coat', 'stairs', 'cold', 'left without', 'walked out'],
    closed: ['You went without it. I saw that you did.', 'It’s on the hook, with the button sewn on.'],
    open: [
      'I ran down with the coat. You’d already gone around the corner. I never told you that I ran.',
      'I slept with it over my feet one night. Don’t laugh.',
      'You were cold because of me. A mother notices that first, and I noticed it last.',
    ],
  },
  {
    words: ['proud', 'asham', 'disappoint', 'blessing'],
    closed: ['I never said I was ashamed.', 'I wanted to be proud. Is that so bad?'],
    open: [
      'I’m not disappointed in you. I had a picture, and I’m sad about the picture.',
      'What is there to be ashamed of? You get up, you make bread, people eat.',
      'You were waiting for my blessing, and I gave you arithmetic.',
    ],
  },
  {
    words: ['afraid', 'scared', 'fear', 'worr'],
    closed: ['Of course I worry. It’s what I’m for.', 'I’m not afraid of anything. Only of poverty.'],
    open: [
      'I know what it is to count coins on the bed. I didn’t want you ever to know it.',
      'I’m afraid of your hands getting like mine. Look. That’s all it was, that Sunday.',
      'Yes, I was afraid. I should’ve led with that, it would have cost us nothing.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['why did you say', 'why'],
    closed: ['Because it’s true. And because I was upset.', 'It came out. You surprised me.'],
    open: [
      'You said “three in the morning,” and I saw myself at the bus stop, in the dark, with the bucket.',
      'Because I thought, then what was it for? It was for you to choose, I know. I knew it an hour later.',
      'I wanted to win, so I used that sentence. It’s the heaviest one I own.',
    ],
  },
  {
    words: ['call me', 'you call', 'not call', 'phone', 'reach out'],
    closed: ['Neither of us called.', 'A mother doesn’t run after.'],
    open: [
      'Pride. It’s an ugly coat, but I’ve had it a long time.',
      'I was afraid you’d answer in that polite voice. The one you have for the bank.',
      'I didn’t know how one begins. Nobody ever called me to say they were wrong.',
    ],
  },
  {
    words: ['proud of me', 'ashamed of me', 'asham', 'proud'],
    closed: ['I’m proud that you’re healthy.', 'Ashamed, no. Worried.'],
    open: [
      'I’m proud. I’m slow, but I’m proud.',
      'I was never ashamed of you. I was ashamed of how I’d spoken, so I hid.',
      'Ask the butcher. I told him you bake now. He said, “Good, somebody should.”',
    ],
  },
  {
    words: ['afraid of', 'worried about', 'scare', 'fear', 'what worries'],
    closed: ['Money. Your back. Winter.', 'That you’ll be sorry, and it’ll be too late.'],
    open: [
      'That you’ll be fifty, and tired, and somebody’ll step over you as if you were a mop.',
      'That I’ll be gone and you’ll have nothing under your feet. I made the floor out of law.',
      'That you’re doing it to get away from me. Now you know the silliest one.',
    ],
  },
  {
    words: ['come and see', 'come by', 'visit', 'come to the bakery', 'would you come', 'taste'],
    closed: ['It’s far. And my knee.', 'We’ll see, when it’s warmer.'],
    open: [
      'I’d like that. Don’t make a fuss, and don’t tell them who I am.',
      'Yes. I know how to be somewhere at six in the morning.',
      'I already went, once. I stood across the street. You were laughing with someone. I went home.',
    ],
  },
  {
    words: ['sorry', 'apolog', 'take it back'],
    closed: ['I’m sorry you went without your coat.', 'One can’t put a sentence back in.'],
    open: [
      'I’m sorry I said it. You were holding out bread and I talked about floors.',
      'I’m sorry for the sentence, and I’m sorry for the three weeks. The weeks were worse, I think.',
      'Yes. I don’t say it often, so it’s a bit stiff. I’m sorry.',
    ],
  },
  {
    words: ['hear me', 'understand', 'what did you hear', 'listening', 'see that'],
    closed: ['I understand the words.', 'You’ve decided. I understood that.'],
    open: [
      'I heard: “It’s my life, Mamá, and I want you at the table.” Tell me if I dreamed it.',
      'That I made my love sound like a debt. I understood that one very well.',
      'Not the part about the law being a weight. Tell me that part. I thought it was wings.',
    ],
  },
  {
    words: ['want for me', 'want from me', 'hope', 'dream', 'want me to'],
    closed: ['A pension. A door that closes.', 'Finish the school. You asked me.'],
    open: [
      'That nobody ever talks over your head as if you weren’t in the room. That’s what I wanted the law for.',
      'I’d like you to sleep well. You didn’t, in that school. Do you sleep now?',
      'To be told things while they’re still small. I’d like that. I’ll have to earn it.',
    ],
  },
  {
    words: ['like for you', 'those years', 'your hands', 'how was it', 'tell me about'],
    closed: ['It was work. One goes, one comes home.', 'Ask me when the soup’s done.'],
    open: [
      'Quiet. Nine floors, and all the pictures on the desks were of other people’s children. Yours I had in my apron.',
      'Some nights I sang, because of the echo. You didn’t know that, did you?',
      'Hard, and I was good at it. I’d like you to know I was good at it.',
    ],
  },
] satisfies Scenario['answers'];
