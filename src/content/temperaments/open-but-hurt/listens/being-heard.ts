import type { MomentLines } from '../../../schema-rehearsal';

export const beingHeard = {
  met: {
    closed: [
      'I think I’ve got it. I want to be careful with it.',
      'Did I take that in right? You can correct me.',
      'It was lonely, is what I’m getting. I’ll stop there, in case it’s wrong.',
      'I’m following. My face does this when I’m following.',
      'It’s in. Give me a second.',
    ],
    softening: [
      'So it hurt, and you hid it, and hiding it made you tired. Is that near?',
      'You needed somebody to know without making a scene. I can do that.',
      'What I’ll remember is how alone you were with {that}.',
      'I’d rather ask than guess: have I left anything out that matters?',
      'You don’t want it fixed tonight. You want it known. Yes?',
      'I’m holding on to that last part you said.',
    ],
    open: [
      'You tell it so carefully, like it might spill on me. Let it spill.',
      'It’s in me now, so you’re not the only one who knows.',
      'If I tell it back wrong, stop me: someone you trusted hurt you, and you went on being kind to everybody.',
      'You can see on my face that it arrived. [wipes one cheek]',
      'I got the sad part. I think I got the frightened part, too, if there is one.',
    ],
  },
  asked: {
    closed: [
      'I understand some of it. I believe all of it.',
      'You make sense to me. I’d say so if I got lost.',
      'As far as I can tell, yes, I’m with you. Tell me where I’m off.',
    ],
    open: [
      'I follow you. You aren’t hard to follow, whatever you’ve been told.',
      'I may not know what it’s like from inside. I know you’re telling me the truth.',
      'What I understand is that it cost you sleep, and it cost you trust. Am I close?',
    ],
  },
  missed: [
    'You say it lightly, and that’s all right. I’ll keep it as heavy as you need, no more.',
    'Okay. I’ll hold my cup and you hold yours. You can come back to it.',
    'I don’t think I’ve made it bigger than it is. But you’re the one who knows.',
    'If that’s all you want me to know, then that’s all I know.',
  ],
  struck: [
    'I got it wrong, then. Tell me how it was, or don’t. I’m staying.',
    'Be cross with me, if I missed it. I’ll try again.',
    '[nods] That, too. I’d rather know that than something polite.',
  ],
  thin: [
    'Even that told me something.',
    'I can sit with half a sentence.',
    'You’re doing nothing wrong. This is hard to say, and nobody’s counting.',
    'Lift the cup if I’ve got it right. You don’t need to talk.',
  ],
} satisfies MomentLines;
