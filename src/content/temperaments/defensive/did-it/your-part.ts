import type { MomentLines } from '../../../schema-rehearsal';

export const yourPart = {
  met: {
    closed: [
      'I did, yes. {act}. There was a context, but I did.',
      'You can put it that way. I’d have chosen a milder word.',
      'That’s accurate. It isn’t complete, but it’s accurate.',
      'I won’t deny it. I’d only like to be asked why, at some point.',
      'One correction, a small one. No, leave it. It’s too small.',
      '[nods slowly] I can’t dispute that. I tried, just now, in my head.',
      'So that’s my part. It’s bigger when someone else says it.',
    ],
    softening: [
      'I have an explanation. It’s a good one, and it doesn’t change that {act}.',
      'You said what I did and not what I am. I can look at that.',
      'When I think about {that}, I start late in the story. I leave out my bit.',
      'I always say what I meant. What I did was the part you got.',
      'Nobody made me. I’ve been talking as though somebody made me.',
      'Because {reason}. That’s true. It’s also mine.',
      'It’s the same fact I’ve been walking around: {act}.',
      'I was waiting for you to overstate it, so I could object. You didn’t.',
      'I’d call it a lapse if I weren’t thinking of {sight}.',
    ],
    open: [
      '{act}. I’m the one who did that, and you’re the one it was done to.',
      'I chose it. It didn’t happen to me, and I’ve told it as if it did.',
      'Because {reason}. That’s the why. It isn’t a pass. I could have done it otherwise.',
      'I’d have wanted {wish}. It would only have taken a bit of nerve.',
      'I’m sorry. There’s no clause after that.',
      'What I did afterward was mine too. {after}, and I let you wonder.',
      'You could have said that so much harder. I’d have deserved harder, and heard less.',
      { close: 'You trusted me with yourself, and I was careless. I won’t call it anything finer.' },
    ],
  },
  asked: {
    closed: [
      'Since you want it from me: {act}. I’d say more if I thought you’d hear the rest.',
      'There’s what I did, and there’s why. You only ever want the first. {reason}. That’s the second.',
      'I’d have wanted {wish}. I don’t know what that makes me. Not a monster.',
      'There are worse things than mine. I do think about {that}, if you have to know.',
      'I was dealing with a lot. I’ll say that much, and that {after}.',
    ],
    open: [
      'Yes and no would both be a dodge. {act}, and I knew what I was doing.',
      'I told myself it was for a good cause. And then {sight}, and I went on telling myself.',
      'The worst of it is how fast I had a reason. I’ve had one ready ever since {that}.',
      'My part is the front half, where {act}, and the back half, where I made you doubt it.',
    ],
  },
  missed: [
    'I’d have said it took two. …I’d have been quick to, and wrong.',
    'I could still get around naming it. I’m looking at how.',
    '“These things happen.” I’ve been saying that about {that}. It had somebody doing it.',
    'I could agree with that very easily. Something in me isn’t letting me.',
    'I’ve been putting it down to circumstances. I’ve always liked circumstances.',
  ],
  struck: [
    'Fine, I’m the guilty one. I can say that and not mean it. I’d rather mean it.',
    'I’d gotten as far as my own part, and I’ve slid off it again.',
    'I hear a name for me in that. What I did would be enough.',
    'I want to correct you. {act}. There’s nothing to correct.',
    'I’d sign a shorter version. I know how that sounds.',
    { close: 'Shall we do your part, then? I’m well prepared. No. I don’t want to be.' },
  ],
  thin: [
    'That isn’t yours. I watched you pick it up, and I didn’t say a word. I’m saying it now.',
    'You share it out so fairly. {act}. I don’t see where your half is.',
    'That leaves a good deal out, and what’s left out is mine, I think.',
    'I’d be happy with half. It’d be half of something that was mine.',
  ],
} satisfies MomentLines;
