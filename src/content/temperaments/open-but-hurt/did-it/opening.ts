import type { MomentLines } from '../../../schema-rehearsal';

export const opening = {
  met: {
    closed: [
      'Yes. I’ve felt it too. I didn’t know how to begin.',
      'I had a feeling this was coming. I’m nervous, I’ll say that.',
      'It’s about {that}, isn’t it.',
      'You’re right that something’s off. I’m scared of how much.',
      '[puts things down] I’m listening.',
      'I’ve been dreading this, and I’d still rather have it.',
      'Okay. My stomach’s in a knot, but okay.',
    ],
    softening: [
      'After {that} I went into hiding a bit. I’m glad you came and found me.',
      'Since {that} I’ve wanted to say something, and each time I lost my nerve.',
      'Tell me. I’ll try to keep my mouth shut and listen.',
      'You didn’t have to bring this to me gently. You did.',
      'It’s been sitting badly with me, too. I owed you the first word.',
      'I can see it cost you something to say that.',
      'What I keep seeing is {sight}. So I think I know.',
      'Don’t spare me too much. I’d like to know the real size of it.',
    ],
    open: [
      'I know what I did: {act}. What I don’t know is how it’s been for you.',
      'You shouldn’t have had to start this. I’m glad somebody did.',
      'Take the time you need. I’m not going to talk you out of it.',
      'Let me say first that you’re not making it up. Something is wrong, and I did it.',
      'I’d sooner hear the hard version than go on the way we’ve been.',
      'I have reasons in my pocket and I’m leaving them there.',
      { close: 'I’ve missed you, and I know why there’s been something to miss.' },
    ],
  },
  asked: {
    closed: [
      'I can’t dress it up. {act}, and I’ve felt bad about it since.',
      'Truthfully, I noticed. {after}. I was hoping it would blow over.',
      'I’ll answer, only I’m ashamed, so it may come out in pieces.',
      'There’s something to talk about, and it’s mine. It’s about {that}.',
    ],
    open: [
      'What happened is that {act}. I’m not going to make you guess.',
      'It’s been in my head all along. I see {sight}, mostly at night.',
      'If you want it straight: I knew I’d hurt you and I didn’t know how to walk back in.',
      'I wasn’t angry with you. I was ashamed, and it looks much the same from outside.',
      'I’d have wanted {wish}. I didn’t manage it, and that’s why we’re here.',
    ],
  },
  missed: [
    'You’re being careful with me. You don’t need to be.',
    'It’s about {that}, I think. I’d like to follow all of it.',
    'It doesn’t sound like nothing to me, the way you’re saying it.',
    'I could let us both slide past this. I don’t think I should.',
    'You’re making it easy for me. I’d understand if you stopped.',
    'You can say that as hard as it was. I can take it.',
  ],
  struck: [
    'That’s hard to hear. I’ve earned it.',
    'Ouch. Let me stay here and not get clever about it.',
    'I can say it quietly: {act}. I can’t say it any better yet.',
    'If you’re angry: after {that}, I’m not surprised.',
    '[a hand over the eyes] I’m here. Tell me the thing under that, if you can.',
    'I’d like to own what I did. I’m shaky, and I’d like to.',
  ],
  thin: [
    'You haven’t done anything wrong here. Please don’t start by saying sorry.',
    'There’s more, I think. There’s {sight}, for one thing.',
    { short: 'Is that all of it? You looked as if there was a second half.' },
    'Don’t take the blame for bringing it up. What I have to answer for is plain: {act}.',
    'It’s not you being difficult. I promise you it’s not.',
  ],
} satisfies MomentLines;
