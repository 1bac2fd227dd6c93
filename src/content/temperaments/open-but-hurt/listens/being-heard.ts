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
    'However lightly you say it, I’ll take good care of it.',
    'I’ll hold my cup and you hold yours. You can go on or not.',
    'You’re the one who knows how big it is. I go by you.',
    'If that’s all you want me to know, then that’s all I know.',
  ],
  struck: [
    'If I’ve got it wrong, tell me how it was, or don’t. I’m staying.',
    'If I missed something, be cross with me. I’ll try again.',
    'I’d rather have the true thing from you than something polite.',
  ],
  thin: [
    'I took that in. I’m still taking it in.',
    'Whole sentences, half sentences. I’m with you.',
    'You’re doing nothing wrong. This is hard to say, and nobody’s counting.',
    'I’m listening, when you talk and when you don’t.',
  ],
} satisfies MomentLines;
