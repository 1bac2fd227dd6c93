import type { MomentLines } from '../../../schema-rehearsal';

export const theirHurt = {
  met: {
    closed: [
      '[swallows] Go on.',
      'That’s worse than I’d let myself think.',
      'I didn’t want it to be that. I can see it was.',
      'I have no answer to it. I have {sight}, over and over.',
      'Hearing you say it makes me go hot in the face. Keep on, though.',
      'I knew {act}. I didn’t know the rest.',
      'It’s hard to sit here for this. I’m going to sit here for it.',
    ],
    softening: [
      'So that’s what it did. I’d only ever looked at my side.',
      'I’d told myself you hadn’t minded that much. I liked believing it.',
      'That went right in. I won’t ask you to make me feel better.',
      'I can picture you there, after {that}, with nobody to say it to.',
      'And I thought {sight} was the bad part. It wasn’t the bad part.',
      'You trusted me, and look what I did with it.',
      'Say more, if there is more. I’m sad, but I’m not breaking.',
    ],
    open: [
      'Thank you for not making it smaller so I could bear it.',
      'I did that to you. {act}, and you were left to carry it.',
      'If it were me I’d have been crushed. I’d have wondered what I was worth.',
      'I want to know which moment was worst. I’ll listen to that one twice.',
      'After {that} you needed me to come, and I stayed where it was comfortable.',
      'If my eyes are wet, you don’t need to do anything about it.',
      'It makes sense you pulled back. I’d have pulled back.',
      'I can’t take it away. I can know it, and go on knowing it.',
      { close: 'I’m the one you come to when somebody hurts you. And it was me.' },
    ],
  },
  asked: {
    closed: [
      'I think I saw it in you, and I looked somewhere else. That’s the truth.',
      'I knew it would hurt. I told myself it would be a small hurt.',
      'What was I doing? {after}. I was trying not to think of you.',
      'All I’ve got is that {reason}, and it won’t do as an answer.',
    ],
    open: [
      'There was a reason: {reason}. Next to what you’ve told me it weighs very little.',
      'I thought about me. That’s how it came to it: {act}. I left you out of the picture.',
      'I’d imagined you’d be annoyed. I never imagined you’d be that alone.',
      'It’s with me, you know. {sight}. It comes back when I’m brushing my teeth.',
      'I’d wanted {wish}, and I took the easier thing. You paid for the easier thing.',
    ],
  },
  missed: [
    'However you say it, it wasn’t light.',
    'I could breathe out now and let that be all. I don’t think it’s all.',
    'Don’t do me the favor of shrinking it. I did a real thing.',
    'I still see {sight}. You don’t have to laugh it off for me.',
    'It wasn’t about the day in general. It was that {act}.',
    'Where did it hurt most? I’d like to know that part.',
  ],
  struck: [
    'I did a bad thing. I’d like to think I’m more than it.',
    'Every bit of that stings. I’m not going to swing back.',
    'If you’re furious, you’ve got cause. I’d be lying if I said I didn’t want to run.',
    'Not all of that is easy to take in. I’ll stay with what I can.',
    'Could you tell me what it did? I get lost when you tell me what I am.',
    '[takes it, eyes down] … About {that}, you’ve got every reason.',
  ],
  thin: [
    'You weren’t too sensitive. I was too careless.',
    'Nothing in what you did made me do it. Please leave that with me.',
    'I’ve got the headline. I’d like to know how it was inside.',
    'Don’t apologize for being hurt. Remember how it went: {act}.',
    { short: 'A few words, and a lot behind them, I think. I can wait.' },
  ],
} satisfies MomentLines;
