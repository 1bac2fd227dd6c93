import type { MomentLines } from '../../../schema-rehearsal';

export const reassurance = {
  met: {
    closed: [
      'I wasn’t asking you for that. I’m glad of it. It doesn’t show, I know.',
      { close: 'Careful. If you’re kind I’ll go to pieces, and you’d have the pieces.' },
      'It’s fair, what you can’t promise. It frightens me and it’s fair.',
      '[swallows, nods at the floor]',
      'I thought you’d come to end it. I’ve thought so since {that}.',
      'So not everything. Some things, but not everything. Okay.',
      'I’ll believe it when my heart’s slower and {sight} has stopped coming up.',
    ],
    softening: [
      'I go and you think I don’t care. I go because I can’t stand how much.',
      'I was halfway out already, in my head. I’m back in.',
      'You don’t have to say it’ll be all right. You’re still talking to me. That’s what I can hold.',
      'I lost your trust with {that}. Some of it. I’d like to know how much, when you know.',
      'I was more afraid of losing you than of telling you. So I nearly lost you.',
      'It’s not your job to hold me up. I’m saying it because I’m leaning.',
      'That was honest. It hurt less than nice would have.',
      { close: 'You still say my name the way you did. I’d been listening for that.' },
    ],
    open: [
      'You matter to me. I’m going to say that and then stay put.',
      'Be as unsure as you are. I won’t hurry you out of it, and I won’t vanish.',
      'What’s left, let’s leave out in the open, even if it’s only a bit.',
      'I can’t ask you to trust me about {that}. I can be where I say I’ll be.',
      'I’ll hear “not yet” without dying of it. Go ahead, say “not yet.”',
      'On my side it never stopped. It only ran off and hid.',
      'I’m here, and this time you can see me being here.',
    ],
  },
  asked: {
    closed: [
      'Do I care? God. I can’t say it without drowning. {after}. That was caring, the useless kind.',
      'I don’t know what I can promise. I’d promise anything right now, so it’s worth nothing. {that} taught me that.',
      'You want to know if I’ll stay. I’m staying this minute. I’m counting minutes, since {that}.',
      'Give me that again when I’m not on fire. All I’ve got is {sight}.',
    ],
    open: [
      'You mean more to me than I’ve acted like. {act}, I know, and still you do.',
      'I can’t swear I won’t panic. I can say what you’ll get when I do: {ask}.',
      'What holds? That I want to know how you are. Even about {that}. Even when I’m white as a sheet.',
      'If you need to be away from me for a while, I can stand that. I wouldn’t make {that} about me.',
    ],
  },
  missed: [
    'I’d like to say it’s all good. My stomach says it isn’t.',
    'Don’t be gentle with me yet. {act}. Be gentle later.',
    'I’d love that to be the end. It’s how I end things, a hug and out.',
    'It can’t be like before. There’s been {that}. You’d have to not know me.',
    'Say what’s true, even if it’s only half a thing.',
    'I’ve got relief all down my arms, and I don’t trust it.',
  ],
  struck: [
    'I hear that I’ve lost you. Don’t say yet, I couldn’t take it in.',
    'I always know where the door is. I’m not using it.',
    '[breath going fast, one hand on the breastbone]',
    'I’m not trying to win. I only can’t get my breath.',
    'That one I’ll hear for years.',
    'All right. I’ll step out, and if you still mean it when I’m back, say it then.',
  ],
  thin: [
    'Don’t comfort me. It’s upside down, and I’d let you.',
    'You’ve hurt nobody. {act}. It’s for me to ask if it’s okay.',
    'Is that a door or a wall? It was very quiet.',
    'I’m not asking you to be sure of me. I’d only be asking so I could breathe.',
    { close: 'You’d forgive me so I’d stop shaking. Let me shake.' },
  ],
} satisfies MomentLines;
