import type { MomentLines } from '../../../schema-rehearsal';

export const pattern = {
  met: {
    closed: [
      'Do I do that? Ha. I suppose I do a version of that.',
      '{usual}. Well, nobody’s bored.',
      'It’s an old recipe of mine. Goes with everything.',
      'I keep things pleasant. Somebody has to. That came out wrong.',
      'You’ve noticed more than I’d like. I’d better behave.',
      'It’s not every time. Some of those times I was asleep.',
      'We could draw it on a napkin, couldn’t we. And then I’d lose the napkin.',
    ],
    softening: [
      'You bring me something real and I hand you a snack.',
      '{usual}. And I thought I was the easy one.',
      'I make it so nice around you that there’s nowhere to put a complaint.',
      'I can’t stand it when somebody’s unhappy with me. So I don’t let you be.',
      'When I do you a favor out of nowhere, it’s usually that I feel guilty.',
      'I hadn’t noticed that you’d stopped telling me. It was so peaceful.',
      'So you brought me {that}. I wonder how many you didn’t bring.',
      'It’s me who starts it. I grin, and you give up.',
    ],
    open: [
      '{usual}. You could set a clock by it, and I’m the clock.',
      'If I get funny next time, say “you’re doing it.” I’ll hate it. Say it.',
      'I don’t think you did your half wrong. You tried. I slid off.',
      '{act}. That wasn’t a habit of ours, that was me. The sliding away after, that’s the habit.',
      'I’ve been keeping the peace and you’ve been paying for it.',
      'I grew up where nobody raised a voice, or a subject. I learned it too well.',
      'I want to be someone you can be mad at.',
      { close: 'We don’t fight, we go shopping. I’d rather we fought, once, and stayed.' },
    ],
  },
  asked: {
    closed: [
      'In a nutshell: {usual}. It’s a small nutshell.',
      'I get jumpy and then I get jolly. You’ve seen it, with {that}.',
      'You’d know better than me. I’m usually in the kitchen by then.',
      'That time? {reason}. The other times I’d have to think something up.',
      'I’m allergic to long faces. {sight}, and I start passing out mints.',
    ],
    open: [
      'Since you want to understand it: {usual}, and I’m terrified the whole way through.',
      'I learned that if I’m fun, I’m safe. You’re the one who got the bill.',
      'It goes like this. I do something. {act}, say. Then I get so nice that you feel rude.',
      'I know the moment I do it. There’s {sight}, and out comes the good mood.',
    ],
  },
  missed: [
    'I call it our rhythm. It’s a rhythm for me. For you it’s waiting.',
    'I’d like it not to be a whole theory. It may be a whole theory.',
    'I want to say everybody’s like that. I’d love to be everybody.',
    'And there I went again, very smooth.',
    { close: 'We’re doing it now, aren’t we? You make it small, I say thank you.' },
    'I’d go along with that. {usual}, and I go along with that.',
  ],
  struck: [
    'I’d say I’ll change, but you’d laugh, and I’d laugh first.',
    'You see me pretty clearly. I’d hoped I was blurrier.',
    'Ha! Yes. No. I don’t know why I said “ha.”',
    { close: 'I know this bit. You get angry and I get adorable. I’m trying to sit still.' },
    'I’m not pretending to be nice. I’m pretending to be calm.',
    '[studies one thumb] Mm. Fair. Mm.',
    'And {usual}, and everyone wonders why I sweat. …That was meant to be a joke.',
  ],
  thin: [
    'If you’re looking for your half, it’s smaller than mine. I checked.',
    'I’d leave it vague too, if I were you. I’d leave it vague if I were me.',
    'Mm. And around we go, quietly.',
    'Is it a habit, do you think, or is it me? You can say me.',
    'I said very little there. I noticed that about me.',
  ],
} satisfies MomentLines;
