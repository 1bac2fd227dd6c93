import type { MomentLines } from '../../../schema-rehearsal';

export const opening = {
  met: {
    closed: [
      'If it’s about {that}, I can explain.',
      'I wondered when this would come. I’ve had an answer ready for a while.',
      'I’m here. I don’t think I did anything terrible, but I’m here.',
      'You may see it that way. I’m not saying you can’t.',
      'Something was off, fine. As long as we keep the sizes right.',
      '[sits up a little straighter] All right. What have I done?',
      'There’s more to be said about {that} than you’d think. But you first.',
    ],
    softening: [
      'I came in with three explanations, and you haven’t asked for any of them.',
      'You said that without a finger pointing. I was watching for the finger.',
      'I’ve told myself I was busy, since {that}. I wasn’t so busy.',
      'My reasons can stay in my pocket for a minute.',
      'I knew it would be about {that}. I’d hoped it wouldn’t, a little.',
      'My first thought was that you’d misunderstood me. My second was {sight}.',
      'Would you believe I’ve been practicing how innocent I am?',
      '{after}. So I must have known something.',
    ],
    open: [
      'Yes. {act}. I’d rather begin with that than work up to it.',
      'It can’t have been easy to bring up. I’m listening, and there’s no “but” coming.',
      'Tell me all of it. I’ll want to explain, and I’ll sit on my hands.',
      'It’s as well that you started. I’d have started with me.',
      'I’ve told myself a nice story about {that}. I’d like to hear the real one.',
      'What I’ve been trying not to look at is {sight}. So let’s look.',
      { close: 'You looked worried about how I’d take it. I did that. Come, tell me.' },
    ],
  },
  asked: {
    closed: [
      'Put like that, anything sounds bad. {act}, yes. There was a lot around it.',
      'I’d have wanted {wish}. That never gets mentioned.',
      'It wasn’t that simple. All I can tell you is that {after}.',
      'I’ve put that to myself. The answer was always that {reason}. I thought it was a good answer.',
      'You’re starting in the middle. Before {that} there was a whole lot else.',
    ],
    open: [
      '{act}. I could put a “because” behind it. I’d rather not.',
      'I’d have liked {wish}. I did something else, and then I stood up for it.',
      'When I try to answer that, what comes is {sight}. I think that’s my answer.',
      'You’re asking straight, so: {after}. You don’t do that with a clear conscience.',
    ],
  },
  missed: [
    'I’d told myself it wasn’t so bad. I’d have liked to go on telling myself.',
    'I’d like us to think the same about {that}. …We don’t, do we.',
    'I’m not going to fight you over it. I’d like that noted. No. Forget noted.',
    'I feel accused of everything at once. I don’t think you accused me of anything.',
    'Oh. I’d gotten ready for something else. I had a lot prepared.',
  ],
  struck: [
    'It sounds like a trial to me. I know. Most things do.',
    'I can feel myself putting up a wall. It’s like blinking.',
    'I’ve got an answer on my tongue already. You see how fast that comes?',
    '{act}, yes. I’d put the rest differently. I always would.',
    'I’d meant to listen. I really had. Give me a moment to get back there.',
    'I only hear how unfair it is to me. Which isn’t the question.',
  ],
  thin: [
    'You’re making it easy for me to say it was you. I’d like to, which worries me.',
    'If that’s all, I can have it explained in two minutes. You’d be none the happier.',
    'I don’t know what I’m answering. I’m answering anyway, I notice.',
    'Was there more? Your face says there was more.',
  ],
} satisfies MomentLines;
