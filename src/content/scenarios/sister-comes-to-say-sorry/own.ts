import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'I said I’d come, so I came.',
      'I’m not good at this. You know I’m not.',
      'I can stand, if that’s easier. No? Okay.',
    ],
    softening: [
      'I circled the block twice. I figured you’d see the truck.',
      'I’ve never been in here. You’ve lived here two years and I’ve never been in here.',
      'I had a whole thing. The first word of it was your name, and that’s all that’s left.',
      'I thought you might say no when I wrote. I’d have understood no.',
    ],
    open: [
      'I was mean to you on your day. I wanted to say that sitting down.',
      'You don’t have to make this easy. I didn’t make yours easy.',
      'I kept my jacket on at your lunch so I could leave fast. I’m taking it off here.',
      'You can tell me to quit at any point. It’s your kitchen.',
    ],
  },
  'their-hurt': {
    closed: [
      'I know it got quiet. I was in the room.',
      'I didn’t think you’d hear it like that.',
      'Everybody made such a face. I felt it too, you know.',
    ],
    softening: [
      'You’d ironed that gown. Mom told me you’d ironed it twice.',
      'You smiled. That was the worst, you smiled at me like I was a customer.',
      'I thought it’d bounce off you. I think of you as the one things bounce off.',
      'You never got your own toast in. You had a card ready, I saw it by your plate.',
    ],
    open: [
      'I made you feel like you’d stolen something. You worked for that. Nobody handed it to you.',
      'You looked for a second like you did at seven, when I hid your shoes. I’ve had that look with me all week.',
      'All those people came to be proud, and I made them choose where to look.',
      'You wanted me glad for you. It wasn’t much to want from a sister.',
    ],
  },
  'your-part': {
    closed: [
      'I said it. I don’t say stuff I don’t feel, that’s the trouble.',
      'It was one sentence. I know which one.',
      'Okay. It was a lousy time to say it.',
    ],
    softening: [
      'I had it ready. I’d been chewing on it since the highway. It didn’t just fall out.',
      'I wanted one person at that table to look over at me. That’s how I got them to look.',
      'I keep starting with the night shift. Let me start over without it.',
      'You didn’t do anything to me. You passed your exams.',
    ],
    open: [
      'I was jealous, and I said it so it’d sound like I was tired. I was jealous.',
      'I picked the loudest moment there was. I’m sorry for that sentence, and for waiting till it was quiet.',
      'I took a swing at you because you were the one standing up there. You weren’t who I was mad at.',
      'I’m sorry I said it. Not how it came across. Saying it.',
    ],
  },
  'being-heard': {
    closed: [
      'I think I get it. You were embarrassed.',
      'Okay. Yeah.',
      'You’re better at words than me. I’m following, though.',
    ],
    softening: [
      'So it’s not that I’ve got a grudge. It’s that I let everyone see it.',
      'You were proud in the morning and ashamed by two o’clock. And I’m what happened in between.',
      'Wait. You thought I’d be the happiest one there? Me?',
      'I thought you’d be mad. I didn’t think you’d be sad.',
    ],
    open: [
      'You’d been waiting for me to say “good job,” and I said that. Is that it?',
      'So when you look at the pictures, you see my face at the end of the table. I did that to the pictures.',
      'Tell me if I got it wrong, I’d rather be told. I spent two weeks guessing.',
      'You don’t want me to feel small. You want me to know you did. I know it now.',
    ],
  },
  reassurance: {
    closed: [
      'You’re still the baby of us two. Nothing’s changed there.',
      'I didn’t come to be let off.',
      'Good. Well, I’ve got the early shift.',
    ],
    softening: [
      'I’ve got your picture in the truck. The third-grade one. Don’t tell anybody.',
      'You don’t have to say it’s fine. I’d know you were lying, you do that thing with your ear.',
      'I tell the guys at work about you. I leave out that I’ve never said it to you.',
      'I’d come to the next one. I’d wear something without a zipper.',
    ],
    open: [
      'I’m proud of you. There. It was in there the whole time, way at the back.',
      'If “partly” is what you’ve got, I’ll take partly home with me and be glad of it.',
      'You were the best thing I did, those years. Packing your lunches. I’m not mad about the lunches.',
      'Take all summer. I’m not going to quit being your sister in the meantime.',
    ],
  },
  pattern: {
    closed: [
      'We’ve always been like that.',
      'Nobody in this family says a thing straight.',
      'I work, you study. That was the deal, I guess.',
    ],
    softening: [
      'You tell Mom your good news and Mom tells me, and I act like I don’t care. Then I go wash the truck.',
      'I get quiet for a year and then I say one sentence, and it’s always a bad one.',
      'I count. What you got, what I got. I’m sick of my own counting.',
      'You stopped bringing your books to Sunday dinner. That was because of me, I bet.',
    ],
    open: [
      'When I miss out, I go after whoever’s nearest. You’ve been nearest all your life. That’s for me to fix.',
      'I left school for Dad’s bills. Nobody thanked me, and I sent the invoice to you. It wasn’t your bill.',
      'If I feel it coming up again, I’ll go stand outside. I did that once, at Christmas, and it worked.',
      'I never told you it was hard, so how would you know? I just kept it and let it go sour.',
    ],
  },
  'what-now': {
    closed: [
      'Tell me what you want and I’ll see.',
      'I said it. I don’t know what else there is.',
      'I could call Grandma. I guess.',
    ],
    softening: [
      'I’ll say it to Uncle Ray. He’s been weird with me, and he’s right.',
      'You could show me the thing. The diploma. I never looked at it.',
      'If you don’t want me at the next thing, I’d get it. I’d like to come, though.',
      'I’ll ask you stuff. Like, what did you even write it about? I’ve got no idea.',
    ],
    open: [
      'At Grandma’s birthday I’ll stand up and do the toast over. Two sentences. I won’t make it about me.',
      'I’ll come by the first Thursday of the month, with donuts. You can send me away and keep the donuts.',
      'When I’m sore about something, I’ll tell you by phone that same week, before I’ve had time to sharpen it.',
      'Let’s take one more picture, you in the gown and me next to you. Whenever you feel like it. Or never.',
    ],
  },
} satisfies Scenario['own'];
