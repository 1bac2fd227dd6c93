import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'I said the door. This is the door.',
      'I’ve got onions on. So, be quick.',
      'I told you I’d rather not. I’m here because you asked politely.',
    ],
    softening: [
      'You stayed behind the mat. All right.',
      'I’ve been looking at the clock since nine. I don’t know what I was hoping for.',
      'You look thin. Never mind that. Go on.',
      'I’m not good at this, so I’ll lean on the frame here, and you talk.',
    ],
    open: [
      'I don’t want to talk about it. I find I don’t mind hearing about it. That’s as far as I’ve got.',
      'I’d got used to being mad at the version of you in my kitchen. You’re shorter.',
      'You came and didn’t push the bell twice. I noticed.',
      'Let’s stand out here on the step, then. In the sun. Two minutes can be long.',
    ],
  },
  'their-hurt': {
    closed: [
      'I’d rather not get into how it was.',
      'It was a van. I’ve got a bus pass.',
      'You know what it was. I don’t have to go over it.',
    ],
    softening: [
      'I had the barley soaking already. Ten pounds of it.',
      'I didn’t hear it in your voice on the phone. You sounded just the same, and she was already gone.',
      'My hands still wake up at four on Saturdays. They don’t know.',
      'The regulars stop me in the street. “Where’d you two go?” they say. Us two.',
    ],
    open: [
      'It wasn’t the van. It’s that you could imagine Saturday without asking me what I’d do with mine.',
      'I’d put my mother’s ladle in the side pocket. It went with her. You couldn’t have known, and I’ve cried about a ladle.',
      'I thought we were two people. It turned out I was staff.',
      'I can’t talk about it because if I start, I’ll say all of it, and you’ll be standing there without a coat.',
    ],
  },
  'your-part': {
    closed: [
      'Okay. That’s said.',
      'I’m not going to say it’s fine. But that’s said, and I heard it.',
      'You’ve had seven weeks to come up with it.',
    ],
    softening: [
      'I’ve been waiting for the part where it’s all for my own good. It didn’t come.',
      'I’d have said no, you know. And then I’d have found the money. That’s how we used to do things.',
      'I don’t come out of it so pretty either. I’m not ready to do that one out loud.',
      'It’s easier to listen to you when you’re not trying to get in.',
    ],
    open: [
      'You were scared, and you went ahead without me. Yes. I can live in the same town as that sentence.',
      'Then I’ll say mine, quickly: I went to that bank so you’d feel it. It was no accident, and it wasn’t for the rent.',
      'I held the door open a foot so I could shut it. I haven’t, I see.',
      'That’s the first thing since April I didn’t have to fight you for.',
    ],
  },
  'being-heard': {
    closed: ['Close enough.', 'I’m not going to mark it for you.', 'You can leave it at that.'],
    softening: [
      'You got it, and I didn’t have to say it. I’d been dreading having to say it.',
      'There’s a bit more. It’s not for a doorstep.',
      'That’s what I mean when I say I can’t talk. Not that I’ve got nothing.',
      'You used to finish my crosswords, too. It made me just as mad, and just as glad.',
    ],
    open: [
      'Yes. I was left out of my own life, by somebody I’d have told anything. That’s it, that’s all of it.',
      'You’ve understood that I don’t want to talk. Oddly, that makes me want to, a little.',
      'You’ve been thinking. I can tell, you only talk this slow when you have.',
      'I thought you’d come to get me to say it’s okay. You didn’t. I could almost sit down.',
    ],
  },
  reassurance: {
    closed: [
      'I don’t hate you. You can take that home with you.',
      'We had good years. I’m not arguing with that.',
      'Thanks. I don’t have one of those to give back right now.',
    ],
    softening: [
      'I kept the sign. It’s behind the couch with its face to the wall.',
      'I made the red lentil last week, and I made it for two hundred. I can’t do it any smaller.',
      'It’s not that I stopped caring. I put it somewhere and I’m not opening that door yet.',
      'You were the first person I’d have called about it. That’s been the joke of the whole thing.',
    ],
    open: [
      'I’m not asking you in. I want you to know I thought of it.',
      'Six years at five in the morning, and I never once minded that it was you there.',
      'I’d be sorry if you thought it all meant nothing because I can’t talk.',
      'Nobody salts like you do. There. That’s my contribution.',
    ],
  },
  pattern: {
    closed: [
      'That’s an old tune. I’d rather not play it today.',
      'We are how we are.',
      'You go ahead, I go quiet. You know it, I know it.',
    ],
    softening: [
      'You say “I’ll handle it,” and I let you, and then I’m furious at how it got handled.',
      'I did keep count. The burner, the Easter dates, the new lids. You never saw the list. That’s on me.',
      'If I’d shouted even once, in six years, you’d have known where the edge was.',
      'When I shut up, you talk faster. And then I really can’t get a word in.',
    ],
    open: [
      'You run ahead because you think I’ll be slow. I’m slow because you’ve already run. It sold a lot of soup, and it sank us.',
      'I go to the bank when I ought to go to your house. I do see it.',
      'My mother could go a year without speaking to a person. I swore I wouldn’t. And look at me, in a doorway.',
      'We never had a bad talk, so when it came to it, we didn’t know how to have one.',
    ],
  },
  'what-now': {
    closed: [
      'I’d like to leave it there.',
      'Don’t call. If I want to, I will.',
      'Two minutes. Thanks for keeping to it.',
    ],
    softening: [
      'Put it in the mailbox. I’ll read it. I’m not saying when.',
      'I can do a nod, at the market. Let’s start by nodding.',
      'I’m still at no. It’s a smaller no than on Friday.',
      'Let me be the one who rings, next time. It might be fall.',
    ],
    open: [
      'Half of what’s in that envelope’s yours. It’s on the shelf there. I’ll bring it by, so it’s me who comes.',
      'Come the first Sunday in August. Same step. You bring nothing, and we’ll see if I can do ten minutes.',
      'Would you write to that man about the ladle? That’s a thing you could do. I’d be glad of it.',
      'I can’t be partners again. I might be able to be somebody you wave at, and after that, who knows.',
    ],
  },
} satisfies Scenario['own'];
