import type { MomentLines } from '../../../schema-rehearsal';

export const beingHeard = {
  met: {
    closed: [
      'I got the first part. After that it’s roaring. The first part, I got.',
      'I’m nodding. I’d like to be sure I’m not only nodding.',
      '[lips move, saying something over silently]',
      'I heard that. It’s standing in the hall with its coat on.',
      'It was clear. I’m the one who’s foggy.',
      'You’ll have to leave it with me overnight. It isn’t going to fall out.',
      'That. Yes. I’m putting it next to {sight}, where I’ll find it.',
    ],
    softening: [
      'Let me try it in one line. You were counting on me, and I wasn’t there to count on.',
      'I heard the anger first. Then I heard what was holding it up.',
      'If I say it wrong, tell me, I won’t run off over it. I’ll try not to.',
      'So it’s not only {that}. It’s that you were left to find out how bad it was alone.',
      'I catch myself thinking, how do I make it stop. Then I miss what you say. Sorry. I’m back.',
      'You wanted me to know about {sight} from where you were. Not to fix it, not to melt. To know.',
      'I think I’ve got hold of it. It’s heavy, so I think it’s the right thing.',
    ],
    open: [
      'Here’s what I’ve got: {act}, and it hurt you, and I wasn’t around to see. Is there more?',
      'You needed me steady and I was a puddle. I understand that. I’d be angry too.',
      'I don’t need you to say it nicely. I can follow it now.',
      'What you told me, I could tell it to someone else, and you’d nod. I believe you’d nod.',
      'I got {sight} wrong all this time. I thought it was about me. It was you, in there.',
      'I’ll keep it. Even when I’m calm and it’d be easier to lose.',
      'The shouting in me has stopped. What’s left is you, and {that}, and it’s very sad.',
      { close: 'I’ve known you so long, and I’d never heard that. I’d always left by then.' },
    ],
  },
  asked: {
    closed: [
      'I could say “yes, I understand,” and be gone in my head. What I’ve got is {that}, and that you’re sad.',
      'Bits. Your voice. {sight}. They won’t stand in a row.',
      'Don’t test me, I go blank in tests. {act}. I haven’t lost that one.',
      'You said a lot and I was under for some of it. I know it was about {that}, I know it was bad.',
    ],
    open: [
      'I’ll say it and you correct me. {act}. You had to go on as if nothing had. And I kept away.',
      'I got that it isn’t over. I’d thought, since {that}, if I’m gone long enough it would be.',
      'What I heard: you’d have wanted me to stay. I saw {sight}, and I was already leaving.',
      'Mostly. There’s a piece about {that} that slipped past while I was panicking. Give me that one again.',
    ],
  },
  missed: [
    'I’d like to have understood, so that we can stop. I haven’t yet, have I.',
    'I’d be off early, with that. I don’t want to be.',
    'I haven’t said anything yet. I’m still getting it in.',
    'You handed me something and I’ve dropped it. Hand it to me again.',
    'Give me the real one. About {that}. I won’t fly off.',
    'I nearly ran with the easy half of that. Give me the other half.',
  ],
  struck: [
    'I am listening. It looks like drowning. It’s listening.',
    'If I get it wrong you’ll… no. There’s no thinking with that over me.',
    '[stares at one spot, very still]',
    'I don’t get anything when my heart’s like this. I want to.',
    'When I’m this scared, less goes in. I swear I’m trying.',
    'I had it, and it spilled.',
  ],
  thin: [
    'Have I got it? Don’t say yes to be kind.',
    'I’m the one who’s meant to be working at this. I’m working at it.',
    { short: 'One more sentence. I’ve room for one.' },
    'I’d guess the rest wrong, and then I’d hide. Would you say it?',
  ],
} satisfies MomentLines;
