import type { MomentLines } from '../../../schema-rehearsal';

export const yourPart = {
  met: {
    closed: [
      'Yes. [hardly any voice] Yes.',
      'It’s mine. I can say that much before my throat closes.',
      'I’ve got nothing against that. I’ve got nothing at all, I’m blank.',
      '{act}. There. Don’t look at me for a second.',
      'When you put it that straight I’ve nowhere to run to.',
      'I know. Oh, I know. I’ve known it in the night.',
      'Let it stand there. I’ll walk around it till I can come up close.',
    ],
    softening: [
      'I did it, and then I did the other thing, I made myself scarce.',
      'I panic and I call it not having had a choice. I had one.',
      'Because {reason}. I grabbed that and ran with it. It’s true, and I ran with it.',
      'I’m waiting for you to shout, and you don’t, so I have to hear it.',
      'The first minute I might have fixed it. I spent that minute getting away.',
      'You didn’t make me. Whenever I’m flooded I think somebody’s making me.',
      'It’s so plain, said like that: {act}. I’d wrapped it in such a lot of weather.',
      'My doing. Ask me tomorrow and it’ll be my doing still. I’m saying so in case I bolt.',
    ],
    open: [
      'I’m sorry. I’ll say it one time and not fall over on top of it.',
      '{act}. Nobody else did. And you got the bill.',
      'My nerves were mine to look after. I let you pay for them.',
      'I could have said, I’m scared, I’m doing something stupid. That was all it needed.',
      'Leaving you alone with it, that’s on me as much as {that}.',
      'There’s a why. {reason}. And I’d still have had ten seconds to think of you.',
      'It doesn’t kill me to say it. I’d been sure it would. I was wrong, I did wrong.',
      {
        close:
          'You’re the last one I’d want to hurt, and you’re the one I did. It won’t come out even, however I do the sum.',
      },
    ],
  },
  asked: {
    closed: [
      'Why? I don’t… {reason}. It sounded better inside.',
      'Ask me why and I spin. Ask me what, I can do what. {act}.',
      'Because I’m a coward, is the quick answer. I’ve got no slow one about {that} yet.',
      'All I know is {after}. A person who’d done nothing wouldn’t have, would they.',
    ],
    open: [
      'What was mine? {act}. There’s no half of that to share out.',
      'I was scared, so I was quick, so I was blind. That’s how {that} came about. It’s not a pardon.',
      'I meant no harm and I did it. I’d have wanted {wish}, and I didn’t have the nerve.',
      'The honest why: {reason}, and I couldn’t bear one minute of your face. So you got my back.',
    ],
  },
  missed: [
    'No, don’t hand me a reason. I’ll live in it.',
    'It’d be lovely if it had only happened. I think I happened it.',
    'I keep skipping the middle. I’m in the middle.',
    'I want it to be both our faults. I’d say yes so fast. It isn’t.',
    'I want to feel lighter about {that}. I shouldn’t, and I want to.',
    'I feel sick about it, and you needn’t look after that.',
  ],
  struck: [
    'That’s what I call myself at four in the morning. I’ve no defense against it.',
    'I want to throw something back, so I’m going to stop talking.',
    'It’s coming too fast for me to sort. Most of it’s true.',
    '[gets up halfway, grips the edge of something]',
    'I was about to own it, and now I only want out. Give me a second.',
    'Tell me what I did and I’ll stand. Tell me what I am and I can’t.',
  ],
  thin: [
    'If you’re taking my half, put it down. I’ll pick it up, only let me get my breath.',
    'It’s not even. {act}. That isn’t a thing two people did.',
    'Don’t blame yourself. I’d slip out the back while you did.',
    'Say it with me in it. I can bear it. I think I can.',
  ],
} satisfies MomentLines;
