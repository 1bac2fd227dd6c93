import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'I know what it’s about. The envelope’s right there.',
      'All right. I turned my phone off.',
      'I can sit. I don’t know that I can talk well.',
    ],
    softening: [
      'I’ve been waiting for you to start. I didn’t think it was mine to pick the hour.',
      'You can say it as loud as you want. I’d get that.',
      'I made tea because I didn’t know what to do with my hands.',
      'I’m not going to say “let me explain.” I’ve got it right here in my mouth, and I’m not.',
    ],
    open: [
      'Go on. Take as long as you like, I’m not going anywhere and I won’t fix anything.',
      'I’ve had five months to talk. It’s your turn for as long as you want.',
      'I’m glad you’re here. I know you didn’t have to come back to this table.',
      'I’m scared of this, and it’s the first thing I’ve done right since November, sitting down for it.',
    ],
  },
  'their-hurt': {
    closed: [
      'I know it was bad. I do know.',
      'I can’t undo Thursday.',
      'It’s hard to sit here and listen to that. I’m listening.',
    ],
    softening: [
      'I’d only thought as far as you being angry. I hadn’t thought of you being embarrassed.',
      'You said “a mistake” to him on the phone. I can’t get that out of my head.',
      'I’d like to look away. I’m not going to.',
      'You went back to work that same day. You did your shift.',
    ],
    open: [
      'You found out by yourself, in public, with a man waiting on the line. I can’t think of a worse way, and I built it.',
      'You’ve been planning a home with somebody who wasn’t there. That’s how lonely I made it.',
      'Say more, if there is more. I’d rather have it in me than just in you.',
      'So it isn’t only the money. It’s every nice evening since November.',
    ],
  },
  'your-part': {
    closed: [
      'I did it. I’m not going to argue that.',
      'You have it right. I’d only say it was never for me.',
      'Fine. Yes. It was my finger on the button.',
    ],
    softening: [
      'I want to bring up Dom, and every time I do it’s so that I’ll look better.',
      'It helps, oddly, that you don’t say it nicer than it was.',
      'You didn’t drive me to it. You weren’t hard to talk to. I’ve tried that one out, and it isn’t true.',
      'I called it a loan in my head. You don’t have loans from people who don’t know.',
    ],
    open: [
      'I took it, I hid it, I lied when you asked. You had no part in any of that.',
      'I made a choice about both of us, on my own, and let you go on working for it.',
      'You trusted me with the passwords so you wouldn’t have to think about it. I used exactly that.',
      'There’s no other half to this. I’d look like a fool hunting for one.',
    ],
  },
  'being-heard': {
    closed: [
      'I think I’ve got it.',
      'I’ve understood it was the silence, more than the sum.',
      'I can say it back, but it’ll sound stupid coming from me.',
    ],
    softening: [
      'So each time I kept quiet, I did it again. I’d been counting it as once.',
      'Let me try. You feel like you’ve been living with an actor. Is it near that?',
      'I keep wanting to answer. Give me a second, I’m trying to only take it.',
      'I had it too small. I had it as money plus a bad morning.',
    ],
    open: [
      'You stood there and you felt like the last one to know. And I was in the next aisle of your life, smiling.',
      'Have I got it? Tell me what I’m missing. I won’t fight you on it.',
      'You want me to know it without you having to bleed for it every time. I’ll try to hold on to it myself.',
      'So I’m not the one who says when this is over. I’ve got that.',
    ],
  },
  reassurance: {
    closed: [
      'I don’t know what I’m allowed to say here.',
      'I meant well by us. That’s not worth much today.',
      'I’m here. It’s a low bar, I know.',
    ],
    softening: [
      'What you built in that account was real. I’m what wasn’t.',
      'I do still want a door with both our names on it. I know I can’t be the one who says that.',
      'You don’t have to tell me it’ll be all right.',
      'I never stopped wanting the move. I wanted you not to know I’d wrecked it. It’s a sick kind of wanting.',
    ],
    open: [
      'You don’t owe me any softness. If there’s some left anyway, I won’t lean my whole weight on it.',
      'You were decent to me even at that table on Thursday. I noticed, and I hadn’t earned it.',
      'If you need months, there are months. I’ll be paying it back in all of them.',
      'I love you. I’m leaving it there, without asking for one back.',
    ],
  },
  pattern: {
    closed: [
      'I’m not good with money talks. That’s known.',
      'Since Thursday we only talk about the dishwasher.',
      'I didn’t want to worry you. It’s what I always do.',
    ],
    softening: [
      'You ask, I say “handled,” you relax. I taught you not to ask. I see that now.',
      'Since then you go through the mail first. I don’t mind, I only see what I’ve made of you.',
      'When you go quiet I start cleaning. It’s for me, it’s not for you.',
      'Nobody in my family said a number out loud, ever. It’s where I got it. It isn’t why I did it.',
    ],
    open: [
      'I can’t tell anyone no, so I say yes to them and hide the bill from you. That’s mine to break.',
      'You’ll be checking, and I’ll be ashamed, and I’ll want to hide from being checked. I’d like to say so when it happens.',
      'These days I wait for you to be in a good mood, and then I don’t want to spoil it. That was November, too.',
      'You shouldn’t have to be the guard. I’ll bring you things before you ask.',
    ],
  },
  'what-now': {
    closed: [
      'I’ve printed everything. It’s in the folder.',
      'You can decide. Whatever you think is right.',
      'I’d sign anything. I don’t know if that’s useful.',
    ],
    softening: [
      'First of the month, both of us, with the real numbers. Ten minutes. I’ll bring them.',
      'I’ll call the landlord tomorrow and tell him whose fault it was. You shouldn’t be the one.',
      'Not yet is fine. I’d rather that than a yes you have to swallow.',
      'It’d be all right with me if you kept your half somewhere I can’t get at.',
    ],
    open: [
      'Your pay goes where only you can touch it. Mine pays you back. We look again in the fall.',
      'The one thing I won’t do is promise big. Here’s what I’ve done since Thursday, it’s two lines long.',
      'I’d like us to sit with somebody who knows about money and couples. I’ll find them, I’ll pay for it.',
      'If it ends with us going two ways, I still owe you every cent of it. That doesn’t hang on you staying.',
    ],
  },
} satisfies Scenario['own'];
