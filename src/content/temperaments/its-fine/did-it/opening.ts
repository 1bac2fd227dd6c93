import type { MomentLines } from '../../../schema-rehearsal';

export const opening = {
  met: {
    closed: [
      'No, no, everything’s… it’s been a busy stretch. No. Go on.',
      'Is this about {that}? Oh, we can talk. We can absolutely talk. Water?',
      'Sure, go ahead. I’ll put my serious face on.',
      'I wondered if you’d noticed. I mean, noticed what. Tell me.',
      'Anytime. I’d hoped it would be something nice, that’s all.',
      'Mm-hm. [keeps smiling a second too long]',
      { close: 'Uh-oh. Do I need a helmet? I’m kidding. Go on.' },
    ],
    softening: [
      'I was going to ask how you’ve been, as if I didn’t know.',
      'Yes. I’ve been extra nice to you lately. You probably caught that.',
      'I had a whole light little speech. I don’t think it’ll do.',
      'You’re right, something’s off, and I’ve been decorating it.',
      'Every time I saw you I thought of {that} and told you something funny.',
      'I’m nervous. I get breezy when I’m nervous, so stop me.',
      'It’s {sight}, isn’t it. I’ve been walking around that, too.',
      'No jokes, then. I’ll try for no jokes.',
    ],
    open: [
      '{act}. I’ve been hoping we could be nice about it and never say it.',
      'I’m glad you started, and ashamed that you had to.',
      'Tell me. I won’t cheer you up.',
      'I’ve asked how you are ten times and not once about {that}. I’m asking now.',
      'It wasn’t nothing, what I did. I’ve been behaving as if it were.',
      'I’ll stay put for this. I’ve got nowhere to be, and I won’t invent somewhere.',
      'You came right up to it. I’ve gone the long way around for so long.',
      { close: 'I miss how we were before I got so careful and jolly.' },
    ],
  },
  asked: {
    closed: [
      'What can I say? {after}. I thought it would sort of dissolve.',
      'I’ve had a thought or two about {that}, mostly while doing dishes.',
      'I’m good, I’m good. I think of {sight} now and then, but I’m good.',
      'You ask straight, don’t you. I was aiming for something more in the area of lunch.',
    ],
    open: [
      'I’ll answer you properly. {act}. And I’ve been pouring syrup over it since.',
      'It was easier to do you favors than to say anything about {that}. So I did you favors.',
      'I’d have wanted {wish}. Instead you got me being delightful.',
      'I’ve known longer than I let on. {after}, and then I smiled at you.',
    ],
  },
  missed: [
    'Is it all right if I hope it’s the small kind of something?',
    'Can we keep it small? No. That’s me asking. That isn’t you.',
    'I had a whole cheerful morning planned around not hearing that.',
    'I was about to say “great, so we’re good.” You don’t look good.',
    'So! I had another topic all ready. It’s still right here, being no help.',
    'I’d love for it to be nothing. I don’t think I get to say that.',
    'I’ve been smiling on top of {sight} since it happened. It doesn’t go away.',
  ],
  struck: [
    'Oof. No, that’s fine. That’s… it’s not fine, is it.',
    'If you’re mad, that’s fair. Can I get you anything while you’re mad?',
    'Ouch. I’d put my hands up, but you’d think I was joking.',
    '[winces, and grins to cover it] Don’t hold back on my account.',
    'I’d like to keep it friendly. You don’t have to.',
    'That’s a big opener. I had hoped for the weather.',
  ],
  thin: [
    'You don’t need to tiptoe. I tiptoe enough for two.',
    'Mm? Go on. Or don’t, if you’d rather not. I’m easy.',
    'So… are we talking about {that}, or are we being polite near it?',
    'Well, that sounds settled. It doesn’t feel settled, does it.',
    'You’re doing the thing I do. Where it’s all lovely and nobody’s said it.',
  ],
} satisfies MomentLines;
