import type { MomentLines } from '../../../schema-rehearsal';

export const yourPart = {
  met: {
    closed: [
      'No. No no. Wait. I’ll say it better. It wasn’t you.',
      'It makes my throat close, that you’d ever think it was you.',
      '[shakes head, can’t speak for a bit] Not yours.',
      'I’m a mess, and even I can see it. You didn’t do it.',
      'That’s too heavy, and it’s not even your heavy.',
    ],
    softening: [
      'Got my breath, so here it is in one go: you didn’t do this, you never did.',
      'All the if-onlys, I know them, they come in a crowd. Not one of them’s true.',
      'You were only being a person. There’s nothing in that to be punished for.',
      'I’ve taken blame to make the noise stop. Is it like that? You needn’t say.',
      'Somebody else did it. It’s such a simple sentence. I had to get quiet to find it.',
      'If I could take that off you I’d do it with both hands. I can say it isn’t yours.',
    ],
    open: [
      'It wasn’t yours. My voice isn’t even shaking.',
      'Somebody hurt you. That sentence has no “because” in it.',
      'You don’t have to be good to not deserve that. There’s no deserving it.',
      'There’s you, and there’s what was done. Two things. I can tell them apart from here.',
      'Let it lie on the ground there. It was never cut to your size.',
    ],
  },
  asked: {
    closed: [
      'You didn’t, you aren’t, it wasn’t. I can’t get the whole sentence, but that’s the end of it.',
      'I’m all in knots, and still I know: it wasn’t your doing, and I believe you.',
      'Loud as it is in here, I can make that out. Not yours. Never was.',
    ],
    open: [
      'I took a breath first, so you’d know it’s not only me being upset. It wasn’t you.',
      'You were hurt, and then you were handed the bill. You don’t owe it.',
      'This much is calm in me: I’m on your side, and there’s no blame on it.',
    ],
  },
  missed: [
    'You’re making it gentler for everybody. Who makes it gentle for you?',
    'It’s all right, leave it. Only don’t leave it in your own pocket.',
    'Was that going to be something heavier? Either’s all right.',
    'Call it nothing, if nothing’s easier to carry. I’ll bring a blanket for it.',
  ],
  struck: [
    'Yes. Out with it, and not in at yourself.',
    'It’s good to hear it pointing somewhere that isn’t you. Though I jumped.',
    'I’m trembling, that’s only the noise. You’re not doing anything wrong.',
  ],
  thin: [
    'Oh, you. Maybe you’ve picked up the whole thing. Put it down a minute.',
    'When I don’t know, I always think it’s me. It mostly isn’t. And it isn’t you.',
    'Give me half a breath and I’ll say it for you. It wasn’t you.',
    'You could say nothing at all, and you’d still not be to blame.',
  ],
} satisfies MomentLines;
