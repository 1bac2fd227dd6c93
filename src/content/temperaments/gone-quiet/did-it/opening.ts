import type { MomentLines } from '../../../schema-rehearsal';

export const opening = {
  met: {
    closed: [
      'I wondered when you’d say something.',
      '[looks up, then away again]',
      'It’s about {that}. I thought so.',
      'Please. Go ahead.',
      'I’d been hoping it would pass. That’s not a nice thing to hope.',
      'Yes. Something’s off. I won’t pretend otherwise.',
      'I’m not good at this part.',
      { close: 'I heard it in how you said my name.' },
    ],
    softening: [
      'I’ve been avoiding you. Courteously. You’ll have seen it.',
      'You said that without raising your voice. I’d braced.',
      'Left to me, we’d have gone on saying nothing.',
      'I’ve known since {that}. I had no first word.',
      '{after}. I wasn’t being cold. I was hiding.',
      'It’s decent of you to come to me and not around me.',
      'Mm. Better said than not. I don’t like it. But better.',
      { close: 'When you go silent too, it’s very empty here.' },
    ],
    open: [
      'Let me be the one to say it. {act}.',
      'I’d like to get this right. Bear with me.',
      'I wrote it down. It began with {sight}. I tore it up.',
      'You’ve had to begin this. It was for me to begin.',
      'Thank you for not dressing it up. I’ll try not to, either.',
      'About {that}: I won’t make you drag it out of me.',
      'I’m ashamed. It looks like silence, from there.',
    ],
  },
  asked: {
    closed: [
      'I don’t have it ready. I know it’s to do with {that}.',
      'Not much of an answer: {after}. And I kept my head down.',
      '[a long breath] You’d have to give me time with that one.',
      'I’m well enough. No. I’m not, and you aren’t.',
    ],
    open: [
      'Do I know? I know. {act}.',
      'Since {that} I don’t sleep much. Not your worry. But true.',
      'I see {sight} when I shut my eyes. So, yes, I’ve thought about it.',
      'I wanted {wish}, and I’ve let you be the one to come.',
    ],
  },
  missed: [
    'Oh. I’d been hoping it was nothing much.',
    '[nods, a little too quickly]',
    'I’d be glad to leave it. I don’t think you can.',
    'You’re making it easy for me. I’m not sure you meant to.',
    'It’s more than that. I know it is.',
    'You mean {that}. I’d hoped you meant something else.',
  ],
  struck: [
    '[a hand over the mouth; no words]',
    '[very straight, very still]',
    'Ah. Well, yes.',
    'I’ve gone stiff. I’m not going anywhere.',
    'I can’t speak when it’s like this.',
    'I’d sooner another time. No. Now. I did want {wish}.',
  ],
  thin: [
    'I think there’s more, about {that}.',
    'That’s not the whole of it, I think.',
    'If you’ve faults of your own, leave them. I was there. It was me.',
    'I’m not sure how to take that. Say it plainer, if you can.',
  ],
} satisfies MomentLines;
