import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'So. You came. Take the cushion, that chair is hard.',
      'I have the soup on. But talk, talk.',
      'I was at church. I did not pray about you. Only a little.',
    ],
    softening: [
      'I brushed your coat. I was going to mail it, and then I didn’t.',
      'Three Sundays I set the second cup out. A habit.',
      'You have flour on your sleeve. I’m not saying anything. I see it, that’s all.',
      'You speak first, this time. I spoke first the last time, and look.',
    ],
    open: [
      'I’m your mother. It was for me to call. I know that.',
      'Sit where you always sit. Whatever you came to say, I’ll hear the end of it.',
      'I was afraid you wouldn’t come anymore. I said it to no one, so I’m saying it to you.',
      'It takes courage to come up those stairs. I heard you stop at the second landing.',
    ],
  },
  'their-hurt': {
    closed: [
      'A sentence. I’ve been told worse ones. That’s no answer, I know.',
      'I was hurt also. But you first.',
      'You take it hard. I gave it hard. All right. I’m listening.',
    ],
    softening: [
      'You had no coat on. It was forty degrees, and you went out like that.',
      'When I was a girl I’d have given my shoes for somebody to ask what I wanted. I didn’t ask you.',
      'I saw your chin go. It went like that when you were four.',
      'You told me with your whole face lit up. I remember the face. It was I who put it out.',
    ],
    open: [
      'You brought me the first thing you made, and I moved it like a dirty plate.',
      'You came to share a joy, and I gave you a bill. Twenty years, please sign here.',
      'For three weeks you thought your mother was ashamed of you. I was ashamed of me.',
      'A child should not have to be brave to come home. I made it so you had to.',
    ],
  },
  'your-part': {
    closed: [
      'I said what I said. I was upset.',
      'It is true that I cleaned. I didn’t invent it.',
      'Perhaps I could have said it another way.',
    ],
    softening: [
      'I could have said, “I’m scared.” I said the other thing. It came easier.',
      'You never asked me to clean. You were two years old.',
      'I’ve used those offices before, when you wanted the school trip. It’s a heavy thing to throw at a child.',
      'It wasn’t the bread. I’ve nothing against bread.',
    ],
    open: [
      'Those twenty years were a gift. You don’t send a bill for a gift. I sent one, and I’m sorry.',
      'I said it to make you stay. It was not for your good, that sentence. It was for my fear.',
      'You told me the truth in my kitchen, and I punished you for it three weeks long. That is mine.',
      'I didn’t ask you anything. Not where, not with whom, not if you’re happy. A stranger would have asked.',
    ],
  },
  'being-heard': {
    closed: [
      'I hear well. It’s only the knee that’s bad.',
      'You were hurt. I understand “hurt.”',
      'Yes, yes. I’m following you.',
    ],
    softening: [
      'So you heard that you were not worth it. No. No, I never meant that one.',
      'Say it once more, not so fast. I want it in the right order.',
      'I thought you were throwing me out of your life. You thought I was throwing you out of mine.',
      'You’re not asking me if you may. You’re telling me. I had that wrong.',
    ],
    open: [
      'I’ll say it as I understood it: it’s your life, and you’d like your mother in it. Is that right?',
      'My sweat was supposed to lift you, and that Sunday I put it on your shoulders like a sack.',
      'You want me to be afraid in my own name, and not with a stone in my hand. I have understood.',
      'There’s more, I can see it. Don’t spare me. I’ve been on my knees on harder floors.',
    ],
  },
  reassurance: {
    closed: [
      'You’re my child. That’s not a thing one says, it’s a thing that is.',
      'Eat something. Then we’ll see.',
      'I still have your school pictures up. Nobody took them down.',
    ],
    softening: [
      'I worry because I know what feet feel like at five in the morning. I know what yours are like, too.',
      'You work. Nobody can say of you that you don’t work.',
      'I told Señora Ortiz that you bake. She asked if you deliver.',
      'I don’t like it. And you’re still the first one I think of when I wake up.',
    ],
    open: [
      'I’m proud of you. Not for law, and not for bread. I was proud when you were two years old, with a spoon.',
      'I ate it, you know. The loaf. It was good, and I cried, and I ate it with butter.',
      'There’s no job in the world that would make you less mine.',
      'My mother didn’t bless me when I left. I want to do it better. Come here.',
    ],
  },
  pattern: {
    closed: [
      'In our family we are proud. It’s not a sin.',
      'You don’t call, I don’t call. Two mules.',
      'I say things. You know how I am.',
    ],
    softening: [
      'You tell me late because you’re afraid of me. That’s not nice for a mother to learn.',
      'When I’m frightened I get hard. I had to, at work. Here I don’t have to.',
      'I waited for you to beg. My mother waited for me, and I never did beg. Ay.',
      'Each year you told me a little less. I thought it was the studying.',
    ],
    open: [
      'My fear comes out dressed like anger. I’m the one who has to teach it some manners.',
      'You had a right to be quiet. I’m the mother, I could have gone to you. It’s only four stops.',
      'I made a plan for you so I wouldn’t have to be afraid. You’re not a plan.',
      'If I go silent again, know that I’m by the phone. But it’s for me to pick it up.',
    ],
  },
  'what-now': {
    closed: [
      'You’ll do what you want. You have already done it.',
      'I won’t mention it anymore. All right?',
      'We’ll see in a year. We’ll see.',
    ],
    softening: [
      'Do they give you insurance? No, wait. I’ll ask that another day.',
      'I could buy my bread there. I have to buy it somewhere.',
      'You call on Sunday, or I call. Let’s say I call.',
      'What time does it come out of the oven? I’m only asking.',
    ],
    open: [
      'I’ll come on Thursday at six, with my good scarf. You show me the ovens.',
      'When I’m afraid I’ll say, “I’m afraid.” And you’ll say, “I know, Mamá.” And we’ll go on eating.',
      'I won’t speak of the offices again like that. If I talk about them, it’ll be to tell you the funny parts.',
      'Bring me another loaf. Put it on the table, and let me do that part over.',
    ],
  },
} satisfies Scenario['own'];
