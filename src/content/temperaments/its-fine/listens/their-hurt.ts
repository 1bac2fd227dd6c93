import type { MomentLines } from '../../../schema-rehearsal';

export const theirHurt = {
  met: {
    closed: [
      'Oh. Oh, no. Have a… I don’t know, have my shawl.',
      'Well, that’s… I’m reaching for the cookies, and I don’t even want one.',
      'Goodness. [wipes the step with a sleeve, for no reason]',
      'I do wish I had something stronger than chamomile for you.',
      'Let me get you a refill. No? No. I’ll sit.',
    ],
    softening: [
      'I’ve got three jokes in my head, and none of them is any use to you.',
      'That’s awful. I’m going to leave it awful.',
      'You, of all people, who carries everyone’s jackets.',
      'I’d like to put a bandage on it. There isn’t one that shape.',
      'My chatter’s run dry. It went right in, that.',
      'And I was going on about my dishwasher that week. Oh, love.',
    ],
    open: [
      'That hurt you. I’m not going to pour tea over it.',
      'I believe you, and I’m so sorry. I’ve nothing clever to add.',
      'You were hurting, and nobody came. That’s no small thing.',
      'I can’t make it lighter. I’ll hold up one side of it.',
      'It was wrong. I don’t often say a thing without a wink. There’s no wink.',
    ],
  },
  asked: {
    closed: [
      'You know I’ve a joke for everything. Not for this. It was bad.',
      'You’re the sanest person on this street, and I’m counting the priest.',
      'I’m fussing because it got to me. I believe it, every bit.',
    ],
    open: [
      'You’re not making a fuss. I make fusses, I’d recognize one.',
      'It’s as serious as you say it is. I’m taking it that way.',
      'I’d be shaken if it had happened to me. I’m a bit shaken that it happened to you.',
    ],
  },
  missed: [
    'However you wrap it, I’ll carry it like the good dish.',
    'I make mine into funny stories. You don’t have to, with me.',
    'You can switch to the weather any time. I’ll switch back whenever you say.',
    'It’s you I’m asking after. Nobody else is getting cookies.',
  ],
  struck: [
    'Out with it, however it comes. I’ve stopped chewing.',
    'There’s a whole bed of weeds back there, if you ever want to rip something.',
    'I’m not going to tell you to calm down. I never could, myself.',
  ],
  thin: [
    'I won’t finish your sentences. I’m sitting on my hands.',
    'Tuck your feet under the shawl.',
    'You didn’t do anything wrong. Not then, and not by telling me.',
    'You can tell it to the cup. It’s a good cup.',
  ],
} satisfies MomentLines;
