import type { MomentLines } from '../../../schema-rehearsal';

export const opening = {
  met: {
    closed: [
      'What? No. No, go on. I’m listening. I’m only loud.',
      'Hang on. Somebody did that to you? To you?',
      'I’m already angry and you’ve hardly started. Not at you. Keep going.',
      '[puts the car keys down on the step] There. I’m staying put. Say the rest.',
      'Who else knows? Nobody? Right. Then I do, now.',
    ],
    softening: [
      'That’s me done making noises. You talk, as slow as you like.',
      'It took something to say that. Don’t think I missed it.',
      'You’ve had this to carry, and I’ve been going on about my dishwasher.',
      'I want to jump up and do something. I’m sitting, since you’re talking.',
      'Before I get hot again: do you want me to talk, or to be quiet?',
      'Start anywhere. The middle’s fine. I’ll find my way in.',
    ],
    open: [
      'I believe you. That’s first, before anything else I’ve got to say.',
      'There’s no hurry here. The anger can wait. It’s mine, I’ll mind it.',
      '{after}. So tell me, or tell me half.',
      'Thank you for picking me. I’ll try to be somebody it’s good to have told.',
      'You don’t need to get it in the right order. I’m with you already.',
    ],
  },
  asked: {
    closed: [
      'I believe you, flat out. That’s my answer to about everything right now.',
      'My voice is shaking, that’s how much I believe it happened.',
      'Here’s what I think: it was wrong, and you’ve been alone with it.',
    ],
    open: [
      'All I know for sure is that you’re telling me the truth, and I’m glad it’s me.',
      'I don’t have anything clever. I believe you, I’m here, and it wasn’t right.',
      'You’re asking somebody who’s on your side, so count that in. I’d take your word over anyone’s.',
    ],
  },
  missed: [
    'Don’t shrink it for me. I can take the full size.',
    'Maybe I got loud. If that’s why you’re making it little, I’ll come down.',
    'You can stop right there if you want. I’d still take it seriously.',
    'It’s yours to tell or to leave. I’m only saying I don’t think it’s nothing.',
  ],
  struck: [
    'Good. Let it out. Better here on the step than down your own throat.',
    'You’re angry? So am I. There’s plenty of step for both of us.',
    'If some of that’s for me, I’ll take it. I’m not getting up.',
  ],
  thin: [
    'That’s enough to start with. I don’t need more to believe you.',
    'One word’s plenty. I caught it.',
    'You owe me no sorry and no story. I’ll hush.',
    'We can sit here and not talk. I’m angry enough for two, and I can do it quietly.',
  ],
} satisfies MomentLines;
