import type { MomentLines } from '../../../schema-rehearsal';

export const reassurance = {
  met: {
    closed: [
      'I’d like to lean on that. Not with my full weight yet.',
      'Nice to hear. I’m almost afraid of how nice.',
      'Maybe so. After {that} I don’t trust my own ears.',
      'Let me put that somewhere safe. Right now it’s lying next to {sight}.',
      'You say it kindly. I’m still standing a step back.',
      '[a half smile] Careful. I could get used to that.',
      'I used to know that without being told. I’d lost hold of it.',
    ],
    softening: [
      'I’d wondered. I’d honestly wondered if that was gone.',
      'That warmed me. I’d gone a bit cold, since {that}.',
      'I wanted {wish}, and under that I think I wanted what you’ve just given me.',
      'Since {that} I’d been counting what was left. You’ve just added one.',
      'Okay, that one made my throat go tight.',
      'There was good in it before. I haven’t forgotten, I’ve only been sore.',
      'I can have that and still be sad, can’t I? I think I’ve got both.',
    ],
    open: [
      'It wasn’t nothing, what we had going. It still isn’t.',
      'I’m not walking off. {after}, and even then I wasn’t done with you.',
      'When I think of you, it isn’t only {sight}. There’s a lot else.',
      'I’ll believe it by the day, if that’s all right. Today I do.',
      'I’d thought it was all used up after {that}. It isn’t, quite.',
      'So we’re still all right enough to talk like this. That’s more than I came in with.',
      'I wouldn’t be this sore over somebody I’d given up on.',
      { close: 'I love you. I was never unsure of that. I was unsure of my footing.' },
      { close: 'I still look for you first, in any room. It annoyed me, that I did.' },
    ],
  },
  asked: {
    closed: [
      'I don’t know how it stands. I know {after}, and that I didn’t like it there.',
      'There’s something left. I’m a bit scared to hold it up to the light.',
      'I can’t promise you anything out of this. I haven’t closed anything, either.',
      'What was there is there. I only have trouble finding it since {that}.',
    ],
    open: [
      'If you’re wondering whether it’s ruined: it’s dented. I’ve lived with dented.',
      'I’m here, and I’m answering. That’s most of what I’ve got, and it’s real.',
      'You still matter to me, or {sight} wouldn’t have got to me so.',
      'If I’m careful with you for a while, that’s not punishment. It’s a sore spot.',
    ],
  },
  missed: [
    'You’re telling me it’s all good, and {act}. Give me something smaller and true.',
    'It’s too early to be cheerful. I wish it weren’t.',
    'Don’t hang the good times in front of it. {act}. Let both be so.',
    'I can’t get there by being told it wasn’t so bad.',
    'That went past me. I was still waiting to find out if I count.',
    'You talk as if nothing changed. Something did, for me.',
  ],
  struck: [
    'I asked for a hand and got a shove. It feels that way.',
    'First {that}, now this. I’d have liked to find out more gently.',
    'Then I was hoping for too much. I did warn myself.',
    '[goes still] That makes it hard to think of what’s good here.',
    'Please don’t hang the whole of it on whether I get over {that}.',
    'I was about to say something nice. It’s gone now.',
  ],
  thin: [
    'I can’t tell yet if that’s true, or only kind.',
    'You don’t have to hand me the moon. One honest thing would do.',
    'I don’t need you low, and I don’t need you cheerful. I need you straight.',
    'Say it some day when we’re not talking about {that}. Then I’d know.',
    'It’s warm, and it’s thin, and I’m cold. Sorry. That’s how it is.',
  ],
} satisfies MomentLines;
