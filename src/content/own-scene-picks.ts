import type { Moment, Role } from './schema-rehearsal';

/** What one could say in a scene of one's own: something that mends and something that closes, in pairs. */
export const ownScenePicks: Readonly<
  Record<
    Exclude<Role, 'listens'>,
    Readonly<Record<Moment, readonly (readonly [mends: string, closes: string])[]>>
  >
> = {
  'was-hurt': {
    opening: [
      [
        'Something I did has been between us. I’d like to talk about it, when you can.',
        'Can we clear this up? It’s getting silly.',
      ],
      [
        'I’m not here to explain myself. I want to know how it was for you.',
        'You’ve been off with me. What is it this time?',
      ],
    ],
    'their-hurt': [
      ['What was the worst part of it, for you?', 'I didn’t think you’d take it that hard.'],
      ['You were left alone with it. I can see that now.', 'I had a rough time with it too, you know.'],
    ],
    'your-part': [
      ['That was me. Nobody made me do it.', 'We both know how it came to that.'],
      [
        'I did it, and I knew while I did it that it wasn’t right.',
        'I only did it because of how things were.',
      ],
    ],
    'being-heard': [
      [
        'Tell me if I’ve got it wrong: it hurt, and then I made it smaller.',
        'Yes, yes. I understand. Can we go on?',
      ],
      ['Is there more? I have time.', 'I’ve said I get it. What else do you want?'],
    ],
    reassurance: [
      [
        'You matter to me more than being right about this does.',
        'You know I care, I shouldn’t have to say it.',
      ],
      [
        'I notice when you’re not there. I don’t say so often enough.',
        'After all I’ve done for you, you can’t doubt that.',
      ],
    ],
    pattern: [
      [
        'When you go quiet I push, and then you go quieter. I’d like to stop at the first part.',
        'It always starts with you, if you look at it.',
      ],
      ['I do this when I’m cornered: I get quick, and you get hurt.', 'That’s just how we are.'],
    ],
    'what-now': [
      [
        'Next time I’ll tell you before, not after. You may ask me whether I did.',
        'It won’t happen again, so let’s leave it.',
      ],
      [
        'I’ll ask you about it on Sunday. You don’t have to be done with it by then.',
        'Then tell me what I have to do to make this stop.',
      ],
    ],
  },
  'did-it': {
    opening: [
      [
        'Something happened that hurt me, and I want to say it while it’s small enough to say.',
        'You know exactly what you did.',
      ],
      [
        'I’d like ten minutes. I’ll say my part, and then I want to hear yours.',
        'I suppose we’re just not going to mention it.',
      ],
    ],
    'their-hurt': [
      [
        'When you did that I felt small, and I went on feeling it for days.',
        'It’s fine, I’m used to it from you.',
      ],
      ['It hurt. I’m not asking you to agree, I’m telling you.', 'You have no feelings, that’s the trouble.'],
    ],
    'your-part': [
      [
        'What you did was yours to do or not. I’d like you to say so.',
        'Just admit you’re selfish and we can move on.',
      ],
      [
        'I went quiet afterward. That part was mine. The rest wasn’t.',
        'It was probably my fault, I shouldn’t have minded.',
      ],
    ],
    'being-heard': [
      ['Could you tell me back what you heard? I want to know it arrived.', 'You’re not even listening.'],
      ['Nearly. It wasn’t the thing itself. It was that you knew.', 'Forget it. You’ll never understand.'],
    ],
    reassurance: [
      [
        'I’m saying this because I’d like us to be all right. If I didn’t, I’d just go.',
        'You’re lucky I’m still here.',
      ],
      ['I take what you said. I’m not there yet, and it helped.', 'Fine, you’re forgiven, can we stop.'],
    ],
    pattern: [
      [
        'I swallow things, and you think all is well. I’d like to say them sooner.',
        'It’s the same with you every single time.',
      ],
      [
        'When I say it hurt, you explain, and then I give up. Let’s catch it there.',
        'You do this to everybody.',
      ],
    ],
    'what-now': [
      [
        'I need you to ask me first, next time. Will you?',
        'Next time I’ll do it to you and see how you like it.',
      ],
      [
        'I’d like a few days. I’ll call you on Friday.',
        'Then it’s all on you now, whether there’s anything left.',
      ],
    ],
  },
};
